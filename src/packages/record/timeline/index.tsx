import { Picker, View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Icon, type IconName } from '../../../components/icon'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { ClaimLines } from '../../../components/source-lines'
import { TextField } from '../../../components/text-field'
import { termClaims, termSources } from '../../../content/baked/term-claims'
import type { Source, Sourced } from '../../../content/baked/types'
import { addDays, clockAt, instantAt, isDay, weekdayOf } from '../../../domain/calendar/day'
import { shownClaims } from '../../../domain/catalogue/sources'
import { taskPath } from '../../../domain/links/link'
import { findSensitive } from '../../../domain/privacy/sensitive'
import { MOST } from '../../../domain/record/snapshot'
import type { TermId } from '../../../domain/timeline/terms'
import { calendarName, type Milestone } from '../../../domain/timeline/timeline'
import { useApp, useStores, useWords } from '../../../hooks/use-app'
import { useSharedWords } from '../../../hooks/use-shared-messages'
import { labelOf, nameOf, textIn } from '../../../i18n/labels'
import { NoChecklist } from '../../../pages/checklist/checklist'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'

definePageConfig({ navigationBarTitleText: '' })

/** The hour at which the phone's calendar rings, where no hour is known. */
const MORNING = 9

/** Rows shown at once, and how many of them may have been before the first that has not: more would be more than WeChat likes. */
const ROWS = 40
const BEFORE = 15

/** How far ahead a day may be noted, in days. */
const AHEAD = 3660

const icons: Record<Milestone['state'], IconName> = {
  done: 'state-done',
  due: 'hourglass',
  waits: 'hourglass',
  plan: 'state-todo',
  earliest: 'diamond',
}

interface Props {
  number: UserNumber
  /** What each term means, and who says so. */
  claims: Readonly<Record<TermId, Sourced>>
  sources: Readonly<Record<string, Source>>
}

/** 时间线: what has been, what is due, and what can't come before its day. */
export const NumberTimeline = observer(function NumberTimeline({ number, claims, sources }: Props) {
  const words = useWords()
  const record = useMessages()
  const [adding, setAdding] = useState(false)
  const [earlier, setEarlier] = useState(0)
  const [later, setLater] = useState(0)
  const { timeline, profile } = number
  const ahead = timeline.findIndex(({ state }) => state !== 'done')
  const middle = Math.max(0, Math.min((ahead < 0 ? timeline.length : ahead) - BEFORE, timeline.length - ROWS))
  const from = Math.max(0, middle - earlier)
  const to = Math.min(timeline.length, middle + ROWS + later)
  const now = timeline.find(({ state }) => state === 'due') ?? timeline.find(({ state }) => state === 'waits' || state === 'plan')
  return (
    <Screen
      title={() => record.timeline.title}
      dock={
        <View className='bottom-bar'>
          {adding ? (
            <DayForm number={number} onEnd={() => setAdding(false)} />
          ) : (
            <Button id='add-day' look='outline' icon='plus' className='bottom-main' onClick={() => setAdding(true)}>
              {record.timeline.add}
            </Button>
          )}
        </View>
      }
    >
      <Head>
        <View className='switch'>
          <Icon name='card' className='switch-icon' />
          <View className='switch-label'>
            {labelOf(profile, words)}
            {profile.lastTwo !== undefined && <View className='switch-tail'>{words.tail(profile.lastTwo)}</View>}
          </View>
        </View>
      </Head>
      <Body>
        {timeline.length === 0 && <Card id='no-days'>{record.timeline.empty}</Card>}
        {from > 0 && (
          <Button id='earlier' look='words' onClick={() => setEarlier(earlier + ROWS)}>
            {words.checklist.more(from)}
          </Button>
        )}
        {timeline.slice(from, to).map((milestone, place) => (
          <MilestoneRow
            key={milestone.id}
            number={number}
            milestone={milestone}
            now={milestone === now}
            last={from + place === timeline.length - 1}
            claims={claims}
            sources={sources}
          />
        ))}
        {to < timeline.length && (
          <Button id='later' look='words' onClick={() => setLater(later + ROWS)}>
            {words.checklist.more(timeline.length - to)}
          </Button>
        )}
      </Body>
    </Screen>
  )
})

/** What a milestone is called, and what is to be known of it. */
const useMilestone = ({ plan }: UserNumber) => {
  const { display } = useApp().stores
  const words = useWords()
  const { timeline: text } = useMessages()
  const name = ({ task }: Milestone) => (task ? nameOf(task, words, display.language) : '')
  return {
    title(milestone: Milestone): string {
      const { kind, task, what } = milestone
      switch (kind) {
        case 'moved':
          return task?.state === 'closed'
            ? text.closed(name(milestone))
            : task?.card.kind === 'fixed'
              ? name(milestone)
              : text.moved(name(milestone))
        case 'wait':
          return text.wait(name(milestone))
        case 'own':
          return what ?? ''
        case 'querySubmitted':
        case 'queryRetry':
        case 'queryAnswer':
        case 'renewalSubmitted':
        case 'renewalDue':
        case 'cancelPlanned':
        case 'cancelled':
        case 'unpaid':
        case 'arrearsCancel':
        case 'reissue':
        case 'suspendEnd':
          return text[kind]
      }
    },
    hint({ kind, state }: Milestone): string {
      switch (kind) {
        case 'wait':
          return text.waitHint
        case 'cancelPlanned':
          return state === 'due' ? text.cancelPlannedPast : text.cancelPlannedHint(plan.gate?.bound.length ?? 0)
        case 'unpaid':
          return text.unpaidHint
        case 'suspendEnd':
          return text.suspendEndHint
        case 'own':
          return text.ownHint
        default:
          return ''
      }
    },
  }
}

const MilestoneRow = observer(function MilestoneRow({
  number,
  milestone,
  now,
  last,
  claims,
  sources,
}: Omit<Props, 'number'> & { number: UserNumber; milestone: Milestone; now: boolean; last: boolean }) {
  const { stores, services } = useApp()
  const { numbers, notice, display } = stores
  const shared = useSharedWords()
  const record = useMessages()
  const { title, hint } = useMilestone(number)
  const { day, kind, state, at, task, term, unsure } = milestone
  const thisYear = day.slice(0, 4) === numbers.today.slice(0, 4)
  const under =
    day === numbers.today
      ? record.timeline.today
      : thisYear
        ? shared.weekday[weekdayOf(day)]
        : record.timeline.year(day.slice(0, 4))
  const ahead = day > numbers.today && state !== 'done'
  const asked = number.asked.includes(calendarName(milestone))
  const rule = term === undefined ? undefined : claims[term]
  const askCalendar = async () => {
    const text = title(milestone)
    // Straight in the tap: WeChat refuses a calendar that is asked for after something was awaited.
    const outcome = await services.calendar.add({
      title: text,
      note: record.timeline.note(text),
      at: at ?? instantAt(day, MORNING),
    })
    if (outcome === 'dismissed') return
    if (outcome !== 'done') return void notice.ask(record.timeline.calendarRefused[outcome], [display.words.buttons.ok])
    number.remember(calendarName(milestone))
    notice.say(record.timeline.calendarAsked)
  }
  const clock =
    at === undefined || state === 'done' ? '' : (kind === 'queryRetry' ? record.timeline.from : record.timeline.by)(clockAt(at))
  return (
    <>
      {kind === 'reissue' && (
        <View className='milestone milestone-frozen'>
          <View className='milestone-day' />
          <View className='milestone-rail rail-dashed' />
          <View className='milestone-words'>
            <View className='frozen'>
              {record.timeline.frozen}
              <View className='frozen-figure'>{milestone.length}</View>
              {record.timeline.frozenUnit}
            </View>
            <View className='milestone-hint'>{record.timeline.frozenHint}</View>
          </View>
        </View>
      )}
      <View id={`milestone-${kind}`} className={clsx('milestone', `milestone-${state}`, now && 'milestone-now')}>
        <View className='milestone-day'>
          <View className='milestone-date'>{day.slice(5)}</View>
          <View className='milestone-weekday'>{under}</View>
        </View>
        <View className={clsx('milestone-rail', last && 'rail-end', state === 'done' && 'rail-done')}>
          <Icon name={icons[state]} className='milestone-mark' />
        </View>
        <View className='milestone-words'>
          <View className='milestone-title'>{title(milestone)}</View>
          {clock && <View className='milestone-hint'>{clock}</View>}
          {hint(milestone) && <View className='milestone-hint'>{hint(milestone)}</View>}
          {rule && <View className='milestone-hint'>{textIn(rule.text, display.language)}</View>}
          {unsure && <View className='milestone-unsure'>{record.timeline.unsure}</View>}
          {rule && <ClaimLines claims={shownClaims(rule.claims, sources)} />}
          <View className='milestone-acts'>
            {ahead && (now || state === 'earliest' || kind === 'own') && (
              <Button id={`calendar-${kind}`} look='light' icon='calendar' onClick={() => void askCalendar()}>
                {asked ? record.timeline.asked : record.timeline.addToCalendar}
              </Button>
            )}
            {state === 'due' && task && (
              <Button id={`open-${kind}`} look='light' onClick={() => services.navigation.open(taskPath(task.key))}>
                {record.timeline.open}
              </Button>
            )}
            {kind === 'own' && (
              <Button
                id={`remove-${milestone.id.slice(4)}`}
                look='words'
                onClick={() => notice.say(record.timeline.removed, number.removeDay(milestone.id.slice(4)))}
              >
                {record.timeline.remove}
              </Button>
            )}
          </View>
        </View>
      </View>
    </>
  )
})

/** A day of the user's own, in their words. */
const DayForm = observer(function DayForm({ number, onEnd }: { number: UserNumber; onEnd: () => void }) {
  const { stores } = useApp()
  const { numbers, notice } = stores
  const words = useWords()
  const shared = useSharedWords()
  const record = useMessages()
  const [what, setWhat] = useState('')
  const [on, setOn] = useState(addDays(numbers.today, 1))
  const secret = findSensitive(what)[0]
  const save = () => {
    if (what.trim() === '') return notice.say(record.timeline.addWhat)
    if (secret) return notice.say(shared.refused[secret.kind])
    if (!number.addDay(on, what.trim())) return notice.say(record.timeline.addFull)
    onEnd()
  }
  return (
    <View className='day-form'>
      <TextField
        id='day-what'
        label={record.timeline.addWhat}
        placeholder={record.timeline.addWhat}
        value={what}
        most={MOST.day}
        onInput={setWhat}
      />
      {/* Of its own, so that a change here does not draw the field anew. */}
      <View>{secret && <View className='setup-fault'>{shared.refused[secret.kind]}</View>}</View>
      <Picker
        id='day-on'
        mode='date'
        value={on}
        start={addDays(numbers.today, -AHEAD)}
        end={addDays(numbers.today, AHEAD)}
        onChange={({ detail }) => {
          if (isDay(detail.value)) setOn(detail.value)
        }}
      >
        <View className='day-row' ariaRole='button'>
          <Icon name='calendar' className='day-icon' />
          <View className='day-name'>{record.timeline.addWhen}</View>
          <View className='day-value'>{on}</View>
        </View>
      </Picker>
      <View className='day-form-acts'>
        <Button id='day-cancel' look='outline' onClick={onEnd}>
          {words.cancel}
        </Button>
        <Button id='day-save' look='filled' className='bottom-main' onClick={save}>
          {record.timeline.addSave}
        </Button>
      </View>
    </View>
  )
})

export default observer(function TimelinePage() {
  const { current } = useStores().numbers
  return current ? (
    <NumberTimeline key={current.id} number={current} claims={termClaims} sources={termSources} />
  ) : (
    <NoChecklist />
  )
})
