import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { useMemo, useState } from 'react'
import { Button } from '../../../components/button'
import { SmallPrint } from '../../../components/card-text'
import { Icon } from '../../../components/icon'
import { Body, Card, Head, Screen, SectionTitle } from '../../../components/screen'
import { SearchField } from '../../../components/search-field'
import { SourceLines } from '../../../components/source-lines'
import type { Guide, Part, Step } from '../../../content/baked/types'
import type { PlatformItem } from '../../../domain/catalogue/catalogue'
import type { CatalogueEntries } from '../../../domain/catalogue/instructions'
import { itemIdOf } from '../../../domain/catalogue/keys'
import { makeSearch } from '../../../domain/catalogue/search'
import { shownClaims } from '../../../domain/catalogue/sources'
import { useApp, useStores, useWords } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { useShareMessage } from '../../../hooks/use-share-message'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import { localized } from '../../../i18n/labels'
import { GuidePart } from '../components/guide-part'
import { HotlineCard } from '../components/hotline-card'
import { MenuPath } from '../components/menu-path'
import { entries } from '../entries'
import { useMessages } from '../use-messages'
import { HotlineRows, type NamedHotline } from './hotline-rows'

definePageConfig({ navigationBarTitleText: '紧急冻结', enableShareAppMessage: true })

const GUIDE = 'emergency'

/** Its parts in the order of the money at risk. The first is what to do now. */
const acts = ['wechat', 'alipay', 'bank', 'carrier', 'police'] as const
type Act = (typeof acts)[number]

/** The acts that must be in sight without scrolling, however large the text. */
const FIRST = 3

/** Banks shown before anything is searched for. */
const BANKS = 6

/** 紧急冻结: whom to call, in order, with the digits on the button. It asks nothing and works with no number set up. */
export const EmergencyGuide = observer(function EmergencyGuide({ entries }: { entries: CatalogueEntries }) {
  const words = useWords()
  const guide = useMessages()
  const { isStacked: large, language } = useStores().display
  const content = entries.guides[GUIDE]
  if (!content) throw new Error(`the catalogue has no guide "${GUIDE}"`)
  const partOf = (id: string): Part => {
    const part = content.parts.find((its) => its.id === id)
    if (!part) throw new Error(`the guide "${GUIDE}" has no part "${id}"`)
    return part
  }
  useShareMessage(() => ({ title: guide.shareTitle.emergency, link: { kind: 'guide', id: GUIDE }, picture: 'freeze' }))
  const called = content.parts.flatMap(callsOf).map(({ call }) => call)
  const act = (id: Act, place: number, form: 'whole' | 'calls') => (
    <ActCard key={id} id={id} part={partOf(id)} place={place} content={content} entries={entries} form={form} />
  )
  return (
    <Screen title={() => guide.emergency.title}>
      <Head className='alarm'>
        <Icon name='danger' className='alarm-icon' />
        <View className='alarm-words'>
          {guide.emergency.lead}
          {!large && <View className='alarm-order'> {guide.emergency.order(acts.length)}</View>}
        </View>
      </Head>
      <Body className='acts'>
        {acts.slice(0, FIRST).map((id, index) => act(id, index + 1, 'calls'))}
        {acts.slice(0, FIRST).map((id) => (
          <View key={id} id={`more-${id}`}>
            <SectionTitle>{guide.emergency.more(localized(partOf(id).title, language))}</SectionTitle>
            <Card>
              <ActBody id={id} part={partOf(id)} content={content} entries={entries} />
            </Card>
          </View>
        ))}
        {acts.slice(FIRST).map((id, index) => act(id, index + 1 + FIRST, 'whole'))}
        <GuidePart part={partOf('evidence')} sources={entries.sources} />
        <GuidePart part={partOf('then')} sources={entries.sources} />
        <SectionTitle>{guide.emergency.lines}</SectionTitle>
        {(content.hotlines ?? [])
          .filter(({ number }) => !called.includes(number))
          .map((hotline) => (
            <HotlineCard key={hotline.number} hotline={hotline} sources={entries.sources} />
          ))}
        <SmallPrint>{words.hotlineWarning}</SmallPrint>
      </Body>
    </Screen>
  )
})

interface ActProps {
  id: Act
  part: Part
  content: Guide
  entries: CatalogueEntries
}

/** What the steps of an act call, in their order. */
const callsOf = ({ steps = [] }: Part): (Step & { call: string })[] =>
  steps.flatMap((step) => (step.call === undefined ? [] : [{ ...step, call: step.call }]))

/** One act: its place, what it freezes, the call. With `calls` the rest stands further down, so that three are seen at once. */
const ActCard = observer(function ActCard({
  id,
  part,
  place,
  content,
  entries,
  form,
}: ActProps & { place: number; form: 'whole' | 'calls' }) {
  const { services, stores } = useApp()
  const guide = useMessages()
  const { language, isStacked: large } = stores.display
  const now = place === 1
  const title = (
    <View className='act-title'>
      <View className='act-place'>{place}</View>
      <View className='act-name'>{localized(part.title, language)}</View>
    </View>
  )
  const [main, ...further] = callsOf(part)
  const dial = main && further.length === 0 && (
    <CallButton id={`call-${id}`} number={main.call} content={content} variant={now ? 'onAccent' : 'filled'} />
  )
  return (
    <View id={`act-${id}`} className={clsx(now ? 'now-card' : 'card', 'act', form === 'calls' && 'act-short')}>
      {title}
      {!large && main && dial && !keysOf(content, main.call) && <View className='act-do'>{localized(main.do, language)}</View>}
      {dial}
      {form === 'calls' && id === 'bank' && !large && <OwnBanks entries={entries} />}
      {form === 'calls' && id === 'bank' && (
        <Button id='to-banks' variant='filled' icon='phone' onClick={() => services.navigation.scrollTo('#more-bank')}>
          {guide.emergency.pickBank}
        </Button>
      )}
      {form === 'calls' && !large && <Briefly part={part} content={content} entries={entries} />}
      {form === 'whole' && <ActBody id={id} part={part} content={content} entries={entries} />}
    </View>
  )
})

/** Under the button: the first way without a call, and the first who vouches. All of them stand further down. */
const Briefly = observer(function Briefly({ part, content, entries }: Omit<ActProps, 'id'>) {
  const { language } = useStores().display
  const shared = useSharedMessages()
  const [main] = callsOf(part)
  const line = content.hotlines?.find(({ number }) => number === main?.call)
  const self = part.steps?.find(({ call }) => call === undefined)
  if (!line) return null
  return (
    <>
      {self?.path && main && keysOf(content, main.call) && (
        <View className='act-body act-step'>
          {localized(self.do, language)}
          <MenuPath items={self.path} />
        </View>
      )}
      <SourceLines
        unchecked
        claims={shownClaims(line.claims.slice(0, 1), entries.sources)}
        {...(line.unchangedSince ? { instead: shared.claim.unchanged(line.unchangedSince) } : {})}
      />
    </>
  )
})

/** What to press once a line answers: then the button says all of it. */
const keysOf = ({ hotlines = [] }: Guide, number: string) => hotlines.find((hotline) => hotline.number === number)?.keys

const CallButton = observer(function CallButton({
  id,
  number,
  content,
  variant,
}: {
  id: string
  number: string
  content: Guide
  variant: 'onAccent' | 'filled' | 'outline'
}) {
  const { services, stores } = useApp()
  const guide = useMessages()
  const keys = keysOf(content, number)
  return (
    <Button id={id} variant={variant} icon='phone' className='act-call' onClick={() => void services.device.call(number)}>
      {guide.emergency.call(number, keys ? localized(keys, stores.display.language) : '')}
    </Button>
  )
})

/** The way without a call, the lines to choose from, and who says so. */
const ActBody = observer(function ActBody({ id, part, content, entries }: ActProps) {
  const stores = useStores()
  const words = useWords()
  const guide = useMessages()
  const shared = useSharedMessages()
  const { language } = stores.display
  const calls = callsOf(part)
  const several = calls.length > 1
  const called = (content.hotlines ?? []).filter(({ number }) => calls.some(({ call }) => call === number))
  const [only] = several ? [] : called
  // A source that vouches for the number and for the steps is named once.
  const vouching = new Map(
    [...called.flatMap(({ claims }) => claims), ...(part.claims ?? [])].map((claim) => [claim.source, claim]),
  )
  const copy = useCopy()
  return (
    <View className='act-body'>
      {(part.steps ?? []).map(({ id: step, do: its, path, pathEn, note, copy: toCopy, call }) => {
        const since = several ? called.find(({ number }) => number === call)?.unchangedSince : undefined
        // What a lone call says stands over its button already.
        if (call !== undefined && !several) return null
        return (
          <View key={step} className='act-step'>
            <View className='act-do'>{localized(its, language)}</View>
            {path && language === 'en' && pathEn && <MenuPath items={pathEn} />}
            {path && <MenuPath items={path} />}
            {note && <View className='act-note'>{localized(note, language)}</View>}
            {call !== undefined && <CallButton id={`call-${call}`} number={call} content={content} variant='outline' />}
            {since && <SmallPrint>{shared.claim.unchanged(since)}</SmallPrint>}
            {toCopy !== undefined && (
              <Button id={`copy-${step}`} variant='tonal' icon='copy' onClick={() => void copy(toCopy)}>
                {guide.account.copyWords(toCopy)}
              </Button>
            )}
          </View>
        )
      })}
      {id === 'bank' && <BankLines entries={entries} />}
      {id === 'carrier' && <CarrierLines entries={entries} />}
      <View className='act-claims'>
        <SourceLines
          claims={shownClaims([...vouching.values()], entries.sources)}
          {...(only?.unchangedSince ? { instead: shared.claim.unchanged(only.unchangedSince) } : {})}
        />
        <View className='act-warning'>{words.hotlineWarning}</View>
      </View>
    </View>
  )
})

/** Every bank of the catalogue that has a hot-line, and which of them are on the user's list. */
const useBanks = (entries: CatalogueEntries) => {
  const { catalogue, numbers } = useStores()
  const banks = useMemo(
    () =>
      catalogue.items.flatMap((item) =>
        item.kind === 'platform' && item.category === 'bank' && entries.platforms[item.id]?.hotlines ? [item] : [],
      ),
    [catalogue, entries],
  )
  const own = (numbers.current?.accounts ?? []).map(itemIdOf)
  return { banks, mine: banks.filter(({ id }) => own.includes(id)) }
}

const linesOf = (banks: readonly PlatformItem[], entries: CatalogueEntries): NamedHotline[] =>
  banks.flatMap(({ id, name }) => {
    const hotline = entries.platforms[id]?.hotlines?.[0]
    return hotline ? [{ id, name, hotline }] : []
  })

/** The banks on the user's list, to be called one by one. */
const OwnBanks = observer(function OwnBanks({ entries }: { entries: CatalogueEntries }) {
  const { mine } = useBanks(entries)
  return mine.length > 0 ? <HotlineRows id='own' rows={linesOf(mine.slice(0, FIRST), entries)} sources={entries.sources} /> : null
})

/** The user's own banks, or the best known; any other by its name. */
const BankLines = observer(function BankLines({ entries }: { entries: CatalogueEntries }) {
  const guide = useMessages()
  const [query, setQuery] = useState('')
  const [all, setAll] = useState(false)
  const { banks, mine } = useBanks(entries)
  const search = useMemo(() => makeSearch(banks), [banks])
  const usual = [...new Set([...mine, ...wellKnown.flatMap((id) => banks.find((bank) => bank.id === id) ?? [])])]
  const shown = query.trim() !== '' ? search(query) : all ? banks : usual.slice(0, Math.max(BANKS, mine.length))
  return (
    <View id='banks'>
      <SearchField id='bank-search' placeholder={guide.emergency.bankSearch} onSearch={setQuery} />
      {/* Of its own, so that a change here does not draw the field anew. */}
      <View>
        {shown.length > 0 ? (
          <HotlineRows rows={linesOf(shown, entries)} sources={entries.sources} />
        ) : (
          <View id='no-bank'>{guide.emergency.noBank}</View>
        )}
        {query.trim() === '' && !all && (
          <Button id='all-banks' variant='tonal' onClick={() => setAll(true)}>
            {guide.emergency.allBanks(banks.length)}
          </Button>
        )}
      </View>
    </View>
  )
})

/** Banks that most people have a card of. */
const wellKnown = ['icbc', 'ccb', 'abc', 'boc', 'bocom', 'cmb', 'psbc']

/** The number's own carrier; all of them where it is not known. */
const CarrierLines = observer(function CarrierLines({ entries }: { entries: CatalogueEntries }) {
  const { current } = useStores().numbers
  const own = current?.profile.carrier
  const rows = Object.values(entries.carriers).flatMap(({ id, short, hotlines }): NamedHotline[] => {
    const [hotline] = hotlines
    return hotline && (own === undefined || own === 'mvno' ? id !== 'mvno' : id === own) ? [{ id, name: short, hotline }] : []
  })
  return <HotlineRows rows={rows} sources={entries.sources} />
})

export default function EmergencyPage() {
  return <EmergencyGuide entries={entries} />
}
