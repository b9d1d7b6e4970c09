import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { CardText, SmallPrint } from '../../../components/card-text'
import { FoldMark } from '../../../components/disclosure'
import { HallCode } from '../../../components/hall-code'
import { NowCard } from '../../../components/now-card'
import { Pressable } from '../../../components/pressable'
import { Body, Card, Head, Screen, SectionTitle } from '../../../components/screen'
import { SourceLines } from '../../../components/source-lines'
import { Tabs } from '../../../components/tabs'
import type { Carrier, Part } from '../../../content/baked/types'
import type { CatalogueEntries } from '../../../domain/catalogue/instructions'
import { shownClaims } from '../../../domain/catalogue/sources'
import { parseLink } from '../../../domain/links/link'
import { type Carrier as CarrierId, carriers } from '../../../domain/number/profile'
import { useApp, useStores, useWords } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { useShareMessage } from '../../../hooks/use-share-message'
import { localized } from '../../../i18n/labels'
import { pagePath } from '../../../page-paths'
import { ConflictNote } from '../components/conflict-note'
import { GateList } from '../components/gate-list'
import { GuidePart } from '../components/guide-part'
import { HotlineCard } from '../components/hotline-card'
import { SourcedTexts } from '../components/sourced-texts'
import { StepRow } from '../components/step-row'
import { entries } from '../entries'
import { useMessages } from '../use-messages'

definePageConfig({ navigationBarTitleText: '去营业厅', enableShareAppMessage: true })

const GUIDE = 'hall'

const tabs = ['before', 'counter', 'after'] as const
type Tab = (typeof tabs)[number]

/** What a carrier offers for a number that one does not want any more, or not yet. */
const ways = ['cancel', 'suspend', 'port'] as const

/** 去营业厅: what to finish and to bring, what to show the staff, and what is left once the number is given back. */
export const HallGuide = observer(function HallGuide({
  query,
  entries,
}: {
  query: Readonly<Record<string, unknown>>
  entries: CatalogueEntries
}) {
  const { stores, services } = useApp()
  const { numbers, display } = stores
  const [code] = useState(() => {
    const link = parseLink(query)
    return link.kind === 'hall' ? link : undefined
  })
  const guide = useMessages()
  const [tab, setTab] = useState<Tab>('before')
  const content = entries.guides[GUIDE]
  if (!content) throw new Error(`the catalogue has no guide "${GUIDE}"`)
  useShareMessage(() => ({
    title: guide.shareTitle.guide(localized(content.name, display.language)),
    link: { kind: 'guide', id: GUIDE },
    picture: 'move',
  }))
  const part = (id: string) => {
    const its = content.parts.find((other) => other.id === id)
    if (!its) throw new Error(`the guide "${GUIDE}" has no part "${id}"`)
    return its
  }
  const show = (id: string) => <GuidePart part={part(id)} sources={entries.sources} />
  return (
    <Screen title={() => guide.hall.title}>
      <Head>
        <SourcedTexts statements={[content.lead]} sources={entries.sources} />
        <Tabs
          id='hall'
          large='rows'
          options={tabs.map((value) => ({ value, label: guide.hall.tab[value] }))}
          chosen={tab}
          onChoose={setTab}
        />
      </Head>
      <Body>
        {tab === 'before' && (
          <>
            {!numbers.current && (
              <NowCard id='plan' title={guide.hall.plan} hint={guide.hall.planHint}>
                <Button
                  id='plan-go'
                  variant='onAccent'
                  onClick={() =>
                    services.navigation.open(
                      pagePath(code ? { ...code, purpose: 'help' } : { kind: 'setup', situation: 'changing', family: false }),
                    )
                  }
                >
                  {guide.hall.planGo}
                </Button>
              </NowCard>
            )}
            {numbers.current && <GateList number={numbers.current} />}
            {numbers.current?.plan.gate?.unsettled.length === 0 && (
              <Card id='gate-clear'>
                <CardText>{guide.orderReason.gateClear}</CardText>
              </Card>
            )}
            {show('bring')}
            {show('settle')}
            <OtherWays entries={entries} {...(code?.carrier ? { asked: code.carrier } : {})} />
            {show('unpaid')}
          </>
        )}
        {tab === 'counter' && <Counter part={part('ask')} entries={entries} />}
        {tab === 'after' && (
          <>
            {show('after')}
            {numbers.current && <DayLink id={numbers.current.id} />}
            {show('tell')}
          </>
        )}
        {code && <HallCode hall={code.hall} />}
      </Body>
    </Screen>
  )
})

/** The questions as a card in large letters, in Chinese whatever the language: the staff reads it. */
const Counter = observer(function Counter({ part, entries }: { part: Part; entries: CatalogueEntries }) {
  const stores = useStores()
  const guide = useMessages()
  const { language } = stores.display
  const items = part.items ?? []
  const chinese = (place: number) => {
    const item = items[place]
    return item ? localized(item, language === 'en' ? 'zh' : language) : ''
  }
  const copyText = useCopy()
  const copy = () => {
    const list = items.map((_, place) => `${place + 1}. ${chinese(place)}`).join('\n')
    return copyText(list)
  }
  return (
    <>
      <Card id='counter-card' className='counter'>
        <View className='counter-head'>{localized(part.title, language === 'en' ? 'zh' : language)}</View>
        {items.map((item, place) => (
          <View key={item.zh} className='counter-ask'>
            <View className='counter-place'>{place + 1}</View>
            <View className='counter-words'>
              <Text className='counter-zh' userSelect>
                {chinese(place)}
              </Text>
              {language === 'en' && <View className='counter-en'>{item.en}</View>}
            </View>
          </View>
        ))}
        <SourceLines claims={shownClaims(part.claims ?? [], entries.sources)} />
      </Card>
      <Button id='copy-ask' variant='outline' icon='copy' onClick={() => void copy()}>
        {guide.hall.copyAsk}
      </Button>
    </>
  )
})

/** Where the day of cancelling is written down. */
const DayLink = observer(function DayLink({ id }: { id: string }) {
  const { services } = useApp()
  const guide = useMessages()
  return (
    <Button
      id='note-day'
      variant='outline'
      icon='calendar'
      onClick={() => services.navigation.open(pagePath({ kind: 'edit', id }))}
    >
      {guide.hall.noteDay}
    </Button>
  )
})

/** 停机保号 buys time, 携号转网 keeps the number: the carrier's own steps, and where their sources differ. */
const OtherWays = observer(function OtherWays({ entries, asked }: { entries: CatalogueEntries; asked?: CarrierId }) {
  const { display, numbers } = useStores()
  const words = useWords()
  const guide = useMessages()
  const { language } = display
  const offered = carriers.flatMap((id) => entries.carriers[id] ?? [])
  const [chosen, setChosen] = useState<string>(asked ?? numbers.current?.profile.carrier ?? carriers[0])
  const carrier = offered.find(({ id }) => id === chosen)
  if (!carrier) return null
  const hotline = carrier.hotlines[0]
  return (
    <>
      <SectionTitle>{guide.hall.other}</SectionTitle>
      <View className='carrier-choice'>
        <Tabs
          id='carrier'
          large='grid'
          options={offered.map(({ id, short }) => ({ value: id, label: localized(short, language) }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      </View>
      {ways.map((way) => (
        <Way key={`${way} ${carrier.id}`} id={way} carrier={carrier} entries={entries} />
      ))}
      {hotline && <HotlineCard hotline={hotline} sources={entries.sources} />}
      <SmallPrint>{words.hotlineWarning}</SmallPrint>
    </>
  )
})

/** One of the carrier's ways, folded until it is wanted. */
const Way = observer(function Way({
  id,
  carrier,
  entries,
}: {
  id: (typeof ways)[number]
  carrier: Carrier
  entries: CatalogueEntries
}) {
  const { services } = useApp()
  const guide = useMessages()
  const [open, setOpen] = useState(false)
  const guidance = carrier[id]
  if (!guidance) return null
  const { steps, facts = [], claims } = guidance
  const touched = (carrier.conflicts ?? []).filter((conflict) => steps.some((step) => step.conflict === conflict.id))
  return (
    <>
      <Card id={`way-${id}`} list>
        <Pressable id={`open-${id}`} className='way' role='button' expanded={open} onPress={() => setOpen(!open)}>
          <View className='way-words'>
            <View className='way-name'>{guide.hall.way[id]}</View>
            <View className='way-hint'>{guide.hall.wayHint[id]}</View>
          </View>
          <FoldMark open={open} />
        </Pressable>
        {open && (
          <>
            {steps.map((step, index) => (
              <StepRow
                key={step.id}
                step={step}
                place={index + 1}
                {...(step.conflict ? { onConflict: () => services.navigation.scrollTo(`#conflict-${step.conflict}`) } : {})}
              />
            ))}
            <View className='steps-foot'>
              <SourceLines claims={shownClaims(claims, entries.sources)} />
              <View className='way-facts'>
                <SourcedTexts statements={facts} sources={entries.sources} />
              </View>
            </View>
          </>
        )}
      </Card>
      {open && touched.map((conflict) => <ConflictNote key={conflict.id} conflict={conflict} sources={entries.sources} />)}
    </>
  )
})

export default function HallPage() {
  return <HallGuide query={useRouter().params} entries={entries} />
}
