import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Icon, type IconName } from '../../../components/icon'
import { NowCard } from '../../../components/now-card'
import { Pressable } from '../../../components/pressable'
import { Body, Card, Screen, SectionTitle } from '../../../components/screen'
import { SourceLines } from '../../../components/source-lines'
import { clockAt, dayAt } from '../../../domain/calendar/day'
import type { CatalogueEntries } from '../../../domain/catalogue/instructions'
import { shownClaims } from '../../../domain/catalogue/sources'
import { simAlive } from '../../../domain/number/profile'
import { isSettled } from '../../../domain/plan/progress'
import { requestTasks } from '../../../domain/timeline/timeline'
import { useApp, useWords } from '../../../hooks/use-app'
import { dayInWords } from '../../../i18n/labels'
import { pagePath, pagePaths, taskPath } from '../../../page-paths'
import type { UserNumber } from '../../../stores/user-number'
import { entries } from '../entries'
import { useMessages } from '../use-messages'

definePageConfig({ navigationBarTitleText: '' })

/** The official look-up's id in the catalogue; the fixed task that stands for it has the same. */
const SERVICE = requestTasks.query

const ANSWER = pagePaths.answer
const SCAN = pagePaths.scan
const QUERY = pagePaths.query

/** 查清: nobody remembers what they bound. Four ways to find out, and one list at the end. */
export const FindHub = observer(function FindHub({ entries }: { entries: CatalogueEntries }) {
  const { stores, services } = useApp()
  const guide = useMessages()
  const number = stores.numbers.current
  const service = entries.services[SERVICE]
  if (!service) throw new Error(`the catalogue has no service "${SERVICE}"`)
  const profile = number?.profile
  const fits = !service.documents || service.documents.includes(profile?.document ?? 'residentId')
  const alive = !profile || simAlive(profile, stores.appClock.today)
  const task = number?.taskOf(SERVICE)
  const waits = number?.submittedAt.query !== undefined && task !== undefined && !isSettled(task.progress)
  const state =
    !fits || !alive ? guide.find.cannot : waits ? guide.find.waiting : task && isSettled(task.progress) ? guide.find.done : ''
  return (
    <Screen title={() => guide.find.title}>
      <Body>
        {number && waits ? (
          <Waiting number={number} />
        ) : fits && alive ? (
          <NowCard id='look-up' eyebrow={guide.find.nowEyebrow} title={guide.find.now} hint={guide.find.nowHint}>
            <Button id='begin-query' variant='onAccent' onClick={() => services.navigation.open(QUERY)}>
              {guide.find.begin}
            </Button>
          </NowCard>
        ) : (
          <NowCard
            id='obstacle'
            title={fits ? guide.find.oldGone : guide.find.notYou}
            hint={fits ? guide.find.oldGoneHint : guide.find.notYouHint}
          >
            <Button id='go-scan' variant='onAccent' icon='scan' onClick={() => services.navigation.open(SCAN)}>
              {guide.find.scan}
            </Button>
          </NowCard>
        )}
        <SectionTitle>{guide.find.ways}</SectionTitle>
        <Card list>
          <Way id='way-query' icon='shield' name={guide.find.query} hint={guide.find.queryHint} state={state} path={QUERY} />
          <Way id='way-answer' icon='paste' name={guide.find.paste} hint={guide.find.pasteHint} path={ANSWER} />
          <Way id='way-scan' icon='scan' name={guide.find.scan} hint={guide.find.scanHint} path={SCAN} />
          <Way
            id='way-browse'
            icon='catalogue'
            name={guide.find.browse}
            hint={guide.find.browseHint}
            path={pagePaths.platforms}
          />
          <Way
            id='way-elsewhere'
            icon='find'
            name={guide.find.elsewhere}
            hint={guide.find.elsewhereHint}
            path={pagePaths.elsewhere}
          />
          {!(fits && alive) && (
            <Way
              id='way-guide'
              icon={fits ? 'card-off' : 'passport'}
              name={fits ? guide.find.goneGuide : guide.find.passportGuide}
              hint=''
              path={pagePath({ kind: 'guide', id: fits ? 'gone' : 'foreigners' })}
            />
          )}
          {number?.has('look-back') && (
            <Way id='way-look-back' icon='list' name={guide.find.lookBack} hint='' path={taskPath('look-back')} />
          )}
        </Card>
        <SourceLines claims={shownClaims(service.claims, entries.sources)} />
      </Body>
    </Screen>
  )
})

const Way = observer(function Way({
  id,
  icon,
  name,
  hint,
  state = '',
  path,
}: {
  id: string
  icon: IconName
  name: string
  hint: string
  state?: string
  path: string
}) {
  const { services } = useApp()
  return (
    <Pressable id={id} className='way' role='link' onPress={() => services.navigation.open(path)}>
      <Icon name={icon} className='way-icon' />
      <View className='way-words'>
        <View className='way-name'>{name}</View>
        {hint && <View className='way-hint'>{hint}</View>}
      </View>
      {state && <View className='way-state'>{state}</View>}
      <Icon name='right' size='small' faint />
    </Pressable>
  )
})

const MINUTE = 60_000

/** The 48 hours, how much of them is left, and what to do when the message comes. */
const Waiting = observer(function Waiting({ number }: { number: UserNumber }) {
  const { stores, services } = useApp()
  const words = useWords()
  const guide = useMessages()
  const from = number.submittedAt.query
  const due = number.timeline.find(({ kind }) => kind === 'queryAnswer')
  if (from === undefined || due?.at === undefined) return null
  const now = stores.appClock.shownAt
  // A clock that was set back or forward must not draw a bar outside its track.
  const gone = Math.min(1, Math.max(0, (now - from) / (due.at - from)))
  const left = Math.max(0, Math.floor((due.at - now) / MINUTE))
  return (
    <NowCard
      id='waiting'
      eyebrow={guide.find.waitEyebrow}
      title={guide.find.waitUntil(dayInWords(due.day, words), clockAt(due.at))}
      hint={left > 0 ? guide.find.waitHint : guide.find.dueHint}
    >
      <View className='elapsed' ariaHidden>
        <View className='elapsed-done' style={`width:${Math.round(gone * 100)}%`} />
      </View>
      <View className='elapsed-words'>
        <View>{guide.find.submittedAt(dayInWords(dayAt(from), words), clockAt(from))}</View>
        <View>{left > 0 ? guide.find.left(Math.floor(left / 60), left % 60) : guide.find.overdue}</View>
      </View>
      <Button id='go-paste' variant='onAccent' icon='paste' onClick={() => services.navigation.open(ANSWER)}>
        {guide.find.received}
      </Button>
    </NowCard>
  )
})

export default function FindPage() {
  return <FindHub entries={entries} />
}
