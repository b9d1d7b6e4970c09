import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { CardTitle, SmallPrint } from '../../../components/card-text'
import { DateCard } from '../../../components/date-card'
import { HallCode } from '../../../components/hall-code'
import { Icon } from '../../../components/icon'
import { NowCard } from '../../../components/now-card'
import { Pressable } from '../../../components/pressable'
import { Body, Card, Head, Screen, SectionTitle } from '../../../components/screen'
import { SourceLines } from '../../../components/source-lines'
import { Tabs } from '../../../components/tabs'
import { weekdayOf } from '../../../domain/calendar/day'
import type { CatalogueEntries } from '../../../domain/catalogue/instructions'
import { itemIdOf } from '../../../domain/catalogue/keys'
import { shownClaims } from '../../../domain/catalogue/sources'
import { parseLink } from '../../../domain/links/link'
import { isSettled } from '../../../domain/plan/progress'
import { requestTasks } from '../../../domain/timeline/timeline'
import { useApp, useStores } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { useShareMessage } from '../../../hooks/use-share-message'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import { localized } from '../../../i18n/labels'
import { taskPath } from '../../../page-paths'
import type { UserNumber } from '../../../stores/user-number'
import { GuidePart } from '../components/guide-part'
import { HotlineCard } from '../components/hotline-card'
import { MenuPath } from '../components/menu-path'
import { SourcedTexts } from '../components/sourced-texts'
import { StepRow } from '../components/step-row'
import { entries } from '../entries'
import { useMessages } from '../use-messages'
import { useSubmission } from '../use-submission'

definePageConfig({ navigationBarTitleText: '号码焕新', enableShareAppMessage: true })

/** The service's id in the catalogue; the fixed task that stands for it has the same. */
const SERVICE = requestTasks.renewal

/** The guide to used numbers: it stands at the foot of the page. */
const GUIDE = 'received'

/** Platforms told of at once; the checklist leads to all. */
const TAKEN = 12

/** In the order in which they are offered. */
const order = ['cmcc', 'cucc', 'ctcc', 'cbn', 'mvno'] as const

/** 号码焕新: each carrier's own way in, what it covers and what not. */
export const RenewalGuide = observer(function RenewalGuide({
  query,
  entries,
}: {
  query: Readonly<Record<string, unknown>>
  entries: CatalogueEntries
}) {
  const stores = useStores()
  const guide = useMessages()
  const { language } = stores.display
  const carriers = order.flatMap((id) => entries.carriers[id] ?? [])
  const number = stores.numbers.current
  const [code] = useState(() => {
    const link = parseLink(query)
    return link.kind === 'hall' ? link : undefined
  })
  const own = order.find((id) => id === (code?.carrier ?? number?.profile.carrier))
  const [chosen, setChosen] = useState<string>(own ?? order[0])
  const carrier = carriers.find(({ id }) => id === chosen)
  const service = entries.services[SERVICE]
  const content = entries.guides[GUIDE]
  if (!service || !carrier || !content)
    throw new Error(`the catalogue has no service "${SERVICE}", no guide "${GUIDE}" or no carrier "${chosen}"`)
  useShareMessage(() => ({
    title: guide.shareTitle.guide(localized(service.name, language)),
    link: { kind: 'guide', id: GUIDE },
    picture: 'move',
  }))
  const { renewal } = carrier
  const [search, ...elsewise] = renewal?.search ?? []
  const copy = useCopy()
  const hotline = carrier.hotlines[0]
  const task = number?.taskOf(SERVICE)
  const open = task && !isSettled(task.progress) ? task : undefined
  const submit = useSubmission()
  const submitted = () => {
    if (number) submit(number, SERVICE, service.name)
  }
  return (
    <Screen
      title={() => guide.renewal.title}
      footer={
        open && (
          <BottomBar>
            <Button id='submitted' variant='filled' icon='hourglass' main onClick={submitted}>
              {number?.submittedAt.renewal === undefined ? guide.renewal.submitted : guide.renewal.again}
            </Button>
          </BottomBar>
        )
      }
    >
      <Head>
        <SourcedTexts statements={[service.what]} sources={entries.sources} />
        <Tabs
          id='carrier'
          large='grid'
          options={carriers.map(({ id, short }) => ({ value: id, label: localized(short, language) }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      </Head>
      <Body>
        {renewal && search !== undefined ? (
          <>
            <NowCard
              eyebrow={guide.renewal.nowEyebrow(localized(renewal.app, language))}
              title={guide.renewal.now(search)}
              hint={[
                ...elsewise.map((word) => guide.renewal.otherSearch(word)),
                ...(renewal.who ? [localized(renewal.who, language)] : []),
              ].join(language === 'en' ? ' ' : '')}
            >
              <Button id='copy-search' variant='onAccent' icon='copy' onClick={() => void copy(search)}>
                {guide.renewal.copy}
              </Button>
            </NowCard>
            {renewal.path && (
              <Card>
                <CardTitle>{guide.renewal.orPath}</CardTitle>
                <MenuPath items={renewal.path} />
              </Card>
            )}
            <View className='reach-claims'>
              <SourceLines claims={shownClaims(renewal.claims, entries.sources)} />
            </View>
          </>
        ) : (
          hotline && (
            <>
              <NowCard
                id='no-way'
                title={guide.renewal.none(localized(carrier.name, language))}
                // A virtual operator's line is one company's, not that of them all.
                hint={chosen === 'mvno' ? guide.renewal.noneOwn : guide.renewal.noneHint(hotline.number)}
              />
              {chosen !== 'mvno' && <HotlineCard hotline={hotline} sources={entries.sources} />}
            </>
          )
        )}
        <Card list>
          {(service.steps ?? []).map((step, index) => (
            <StepRow key={step.id} step={step} place={index + 2} />
          ))}
          <View className='steps-foot'>
            <SourceLines claims={shownClaims(service.claims, entries.sources)} />
            <SmallPrint>{guide.account.asShown}</SmallPrint>
          </View>
        </Card>
        {number && open && <DueCard number={number} />}
        <View className='reach'>
          {service.covers && (
            <Card className='reach-card'>
              <View className='reach-title reach-yes'>
                <Icon name='check' />
                {guide.renewal.covers}
              </View>
              <View className='claimed-text'>{localized(service.covers.text, language)}</View>
            </Card>
          )}
          {service.excludes && (
            <Card className='reach-card'>
              <View className='reach-title reach-no'>
                <Icon name='cross' />
                {guide.renewal.excludes}
              </View>
              <View className='claimed-text'>{localized(service.excludes.text, language)}</View>
            </Card>
          )}
        </View>
        <View className='reach-claims'>
          <SourceLines claims={shownClaims(service.covers?.claims ?? [], entries.sources)} />
        </View>
        <View className='warning'>
          <Icon name='shield' />
          <View className='warning-text'>{guide.renewal.doNotLogIn}</View>
        </View>
        <SectionTitle>{guide.renewal.facts}</SectionTitle>
        <Card>
          <SourcedTexts statements={service.facts ?? []} sources={entries.sources} />
        </Card>
        {content.parts.map((part) => (
          <GuidePart key={part.id} part={part} sources={entries.sources} hotlines={content.hotlines} />
        ))}
        <TakenList entries={entries} />
        {code && <HallCode hall={code.hall} />}
      </Body>
    </Screen>
  )
})

/** The day by which the carrier should be done: counted from today, or from the day it was handed in. */
const DueCard = observer(function DueCard({ number }: { number: UserNumber }) {
  const shared = useSharedMessages()
  const guide = useMessages()
  const due = number.timeline.find(({ kind }) => kind === 'renewalDue')
  const day = due?.day ?? number.answerIfSubmitted(SERVICE)
  const weekday = shared.weekday[weekdayOf(day)] ?? ''
  return (
    <DateCard
      id='due'
      day={day}
      title={due ? guide.renewal.due(weekday) : guide.renewal.dueIf(weekday)}
      hint={guide.renewal.dueHint}
    />
  )
})

/** Platforms of which it is known what they do when the new number has an account already; the user's own first. */
const TakenList = observer(function TakenList({ entries }: { entries: CatalogueEntries }) {
  const { stores, services } = useApp()
  const guide = useMessages()
  const { language } = stores.display
  const own = (stores.numbers.current?.accounts ?? []).map(itemIdOf)
  const known = Object.values(entries.platforms).filter(({ newNumberTaken }) => newNumberTaken)
  const rank = ({ id, common, risk }: (typeof known)[number]) => (own.includes(id) ? 0 : common ? 10 : 20) - risk
  const shown = [...known].sort((a, b) => rank(a) - rank(b)).slice(0, TAKEN)
  return (
    <>
      <SectionTitle>{guide.renewal.taken}</SectionTitle>
      <Card id='taken' list>
        {shown.map(({ id, name, newNumberTaken }) => (
          <View key={id} className='taken'>
            <Pressable id={`taken-${id}`} className='way' role='link' onPress={() => services.navigation.open(taskPath(id))}>
              <View className='way-words'>
                <View className='way-name'>{localized(name, language)}</View>
                {newNumberTaken && <View className='way-hint'>{localized(newNumberTaken.text, language)}</View>}
              </View>
              <Icon name='right' size='small' faint />
            </Pressable>
            <View className='taken-claims'>
              <SourceLines claims={shownClaims(newNumberTaken?.claims ?? [], entries.sources)} />
            </View>
          </View>
        ))}
      </Card>
      <SmallPrint>{guide.renewal.takenHint}</SmallPrint>
    </>
  )
})

export default function RenewalPage() {
  return <RenewalGuide query={useRouter().params} entries={entries} />
}
