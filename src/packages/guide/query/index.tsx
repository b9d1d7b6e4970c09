import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { CardText, CardTitle, SmallPrint } from '../../../components/card-text'
import { Icon } from '../../../components/icon'
import { Body, Card, Head, Screen, SectionTitle } from '../../../components/screen'
import { SourceLines } from '../../../components/source-lines'
import type { CatalogueEntries } from '../../../domain/catalogue/instructions'
import { shownClaims } from '../../../domain/catalogue/sources'
import { isSettled } from '../../../domain/plan/progress'
import { requestTasks } from '../../../domain/timeline/timeline'
import { useApp } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { localized } from '../../../i18n/labels'
import { SourcedTexts } from '../components/sourced-texts'
import { StepRow } from '../components/step-row'
import { entries } from '../entries'
import { useMessages } from '../use-messages'
import { useSubmission } from '../use-submission'
import { QueryPicture } from './query-picture'

definePageConfig({ navigationBarTitleText: '' })

/** The official look-up's id in the catalogue, and that of the other one, which counts SIM cards. */
const SERVICE = requestTasks.query
const CARDS = 'query-cards'

/** 一证通查: four steps with a picture of each screen, and the clock that starts when it is handed in. */
export const QueryGuide = observer(function QueryGuide({ entries }: { entries: CatalogueEntries }) {
  const { stores, services } = useApp()
  const guide = useMessages()
  const { language } = stores.display
  const number = stores.numbers.current
  const service = entries.services[SERVICE]
  const cards = entries.services[CARDS]
  if (!service || !cards) throw new Error(`the catalogue has no service "${SERVICE}" or "${CARDS}"`)
  const copy = useCopy()
  const task = number?.taskOf(SERVICE)
  const again = number?.submittedAt.query !== undefined
  const submit = useSubmission()
  const submitted = () => {
    if (!number) return
    submit(number, SERVICE, service.name)
    services.navigation.back()
  }
  return (
    <Screen
      title={() => guide.query.title}
      footer={
        task &&
        !isSettled(task.progress) && (
          <BottomBar>
            <Button id='submitted' variant='filled' icon='hourglass' main onClick={submitted}>
              {again ? guide.query.again : guide.query.submitted}
            </Button>
          </BottomBar>
        )
      }
    >
      <Head>
        <SourcedTexts statements={[service.what]} sources={entries.sources} />
      </Head>
      <Body>
        <SectionTitle>{guide.query.steps}</SectionTitle>
        <Card list>
          {(service.steps ?? []).map((step, index) => (
            <View key={step.id} className='query-step'>
              <StepRow step={step} place={index + 1} />
              <QueryPicture step={step.id} />
            </View>
          ))}
          <View className='steps-foot'>
            <SourceLines claims={shownClaims(service.claims, entries.sources)} />
            <SmallPrint>{guide.account.asShown}</SmallPrint>
          </View>
        </Card>
        <View className='warning'>
          <Icon name='shield' />
          <View className='warning-text'>{guide.query.neverHere}</View>
        </View>
        <SectionTitle>{guide.query.otherEntries}</SectionTitle>
        {(service.entries ?? []).map((entry) => (
          <Card key={entry.copy} className='other-entry'>
            <View className='other-entry-words'>
              <CardTitle>{localized(entry.name, language)}</CardTitle>
              <CardText>{localized(entry.where, language)}</CardText>
              <SourceLines claims={shownClaims(entry.claims, entries.sources)} />
            </View>
            <Button id={`copy-${entry.copy}`} variant='tonal' icon='copy' onClick={() => void copy(entry.copy)}>
              {guide.query.copy}
            </Button>
          </Card>
        ))}
        <SectionTitle>{guide.query.failed}</SectionTitle>
        <Card>
          <SourcedTexts
            statements={[...(service.facts ?? []), ...(service.covers ? [service.covers] : [])]}
            sources={entries.sources}
          />
        </Card>
        <SectionTitle>{guide.query.simCards}</SectionTitle>
        <Card id='sim-cards'>
          <CardText>{guide.query.simCardsHint}</CardText>
          <SourcedTexts statements={[cards.what, ...(cards.facts ?? []).slice(0, 2)]} sources={entries.sources} />
        </Card>
      </Body>
    </Screen>
  )
})

export default function QueryPage() {
  return <QueryGuide entries={entries} />
}
