import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { CardText, SmallPrint } from '../../../components/card-text'
import { Body, Card, Head, Screen, SectionTitle } from '../../../components/screen'
import { isSettled } from '../../../domain/plan/progress'
import { requestTasks } from '../../../domain/timeline/timeline'
import { useApp } from '../../../hooks/use-app'
import { Claims } from '../components/claims'
import { SourcedTexts } from '../components/sourced-texts'
import { StepRow } from '../components/step-row'
import { StepsFoot } from '../components/steps-foot'
import { Warning } from '../components/warning'
import { serviceOf } from '../entries'
import { useMessages } from '../use-messages'
import { useSubmission } from '../use-submission'
import { OtherEntry } from './other-entry'
import { QueryPicture } from './query-picture'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '' })

/** The official look-up's id in the catalogue; the fixed task that stands for it has the same. */
const SERVICE = requestTasks.query

/** 一证通查: four steps with a picture of each screen, and the clock that starts when it is handed in. */
export default observer(function QueryPage() {
  const { stores, services } = useApp()
  const guide = useMessages()
  const number = stores.numbers.current
  const service = serviceOf(SERVICE)
  /** The other look-up, which counts SIM cards. */
  const simCards = serviceOf('query-cards')
  const task = number?.taskOf(SERVICE)
  const submit = useSubmission()
  return (
    <Screen
      title={() => guide.query.title}
      footer={
        number &&
        task &&
        !isSettled(task.progress) && (
          <BottomBar>
            <Button
              id='submitted'
              variant='filled'
              icon='hourglass'
              main
              onClick={() => {
                submit(number, SERVICE, service.name)
                services.navigation.back()
              }}
            >
              {number.submittedAt.query === undefined ? guide.query.submitted : guide.query.again}
            </Button>
          </BottomBar>
        )
      }
    >
      <Head>
        <SourcedTexts statements={[service.what]} />
      </Head>
      <Body>
        <SectionTitle>{guide.query.steps}</SectionTitle>
        <Card id='steps' list>
          {(service.steps ?? []).map((step, index) => (
            <View key={step.id}>
              <StepRow step={step} index={index + 1} />
              <QueryPicture step={step.id} />
            </View>
          ))}
          <StepsFoot>
            <Claims claims={service.claims} />
            <SmallPrint>{guide.account.asShown}</SmallPrint>
          </StepsFoot>
        </Card>
        <Warning>{guide.query.neverHere}</Warning>
        <SectionTitle>{guide.query.otherEntries}</SectionTitle>
        {(service.entries ?? []).map((entry) => (
          <OtherEntry key={entry.copy} entry={entry} />
        ))}
        <SectionTitle>{guide.query.failed}</SectionTitle>
        <Card>
          <SourcedTexts statements={[...(service.facts ?? []), ...(service.covers ? [service.covers] : [])]} />
        </Card>
        <SectionTitle>{guide.query.simCards}</SectionTitle>
        <Card id='sim-cards'>
          <CardText>{guide.query.simCardsHint}</CardText>
          <SourcedTexts statements={[simCards.what, ...(simCards.facts ?? []).slice(0, 2)]} />
        </Card>
      </Body>
    </Screen>
  )
})
