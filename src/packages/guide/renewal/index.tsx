import { observer } from 'mobx-react'
import { useState } from 'react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { SmallPrint } from '../../../components/card-text'
import { HallCode } from '../../../components/hall-code'
import { Body, Card, Head, Screen, SectionTitle } from '../../../components/screen'
import { Tabs } from '../../../components/tabs'
import { isSettled } from '../../../domain/plan/progress'
import { requestTasks } from '../../../domain/timeline/timeline'
import { useStores } from '../../../hooks/use-app'
import { useLink } from '../../../hooks/use-link'
import { useShareMessage } from '../../../hooks/use-share-message'
import { localized } from '../../../i18n/labels'
import { Claims } from '../components/claims'
import { GuidePart } from '../components/guide-part'
import { SourcedTexts } from '../components/sourced-texts'
import { StepList } from '../components/step-list'
import { StepsFoot } from '../components/steps-foot'
import { Warning } from '../components/warning'
import { entries, guideOf, serviceOf } from '../entries'
import { useMessages } from '../use-messages'
import { useSubmission } from '../use-submission'
import { DueCard } from './due-card'
import { NoWayIn } from './no-way-in'
import { Reach } from './reach'
import { TakenList } from './taken-list'
import { WayIn } from './way-in'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '号码焕新', enableShareAppMessage: true })

/** The service's id in the catalogue; the fixed task that stands for it has the same. */
const SERVICE = requestTasks.renewal

/** In the order in which they are offered. */
const order = ['cmcc', 'cucc', 'ctcc', 'cbn', 'mvno'] as const

/** 号码焕新: each carrier's own way in, what it covers and what not; at its foot the guide to used numbers. */
export default observer(function RenewalPage() {
  const { numbers, display } = useStores()
  const { language } = display
  const guide = useMessages()
  const link = useLink('hall')
  const number = numbers.current
  const own = link?.carrier ?? number?.profile.carrier
  const [chosen, setChosen] = useState<string>(order.find((id) => id === own) ?? order[0])
  const carriers = order.flatMap((id) => entries.carriers[id] ?? [])
  const carrier = carriers.find(({ id }) => id === chosen)
  const service = serviceOf(SERVICE)
  const received = guideOf('received')
  useShareMessage(() => ({
    title: guide.shareTitle.guide(localized(service.name, language)),
    link: { kind: 'guide', id: received.id },
    picture: 'move',
  }))
  const submit = useSubmission()
  const task = number?.taskOf(SERVICE)
  const isOpen = task !== undefined && !isSettled(task.progress)
  return (
    <Screen
      title={() => guide.renewal.title}
      footer={
        number &&
        isOpen && (
          <BottomBar>
            <Button id='submitted' variant='filled' icon='hourglass' main onClick={() => submit(number, SERVICE, service.name)}>
              {number.submittedAt.renewal === undefined ? guide.renewal.submitted : guide.renewal.again}
            </Button>
          </BottomBar>
        )
      }
    >
      <Head>
        <SourcedTexts statements={[service.what]} />
        <Tabs
          id='carrier'
          large='grid'
          options={carriers.map(({ id, short }) => ({ value: id, label: localized(short, language) }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      </Head>
      <Body>
        {carrier && (carrier.renewal ? <WayIn renewal={carrier.renewal} /> : <NoWayIn carrier={carrier} />)}
        <Card list>
          <StepList steps={service.steps ?? []} from={2} />
          <StepsFoot>
            <Claims claims={service.claims} />
            <SmallPrint>{guide.account.asShown}</SmallPrint>
          </StepsFoot>
        </Card>
        {number && isOpen && <DueCard number={number} />}
        <Reach service={service} />
        <Warning>{guide.renewal.doNotLogIn}</Warning>
        <SectionTitle>{guide.renewal.facts}</SectionTitle>
        <Card>
          <SourcedTexts statements={service.facts ?? []} />
        </Card>
        {received.parts.map((part) => (
          <GuidePart key={part.id} part={part} hotlines={received.hotlines} />
        ))}
        <TakenList />
        {link && <HallCode hall={link.hall} />}
      </Body>
    </Screen>
  )
})
