import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { Icon, type IconName } from '../../../components/icon'
import { SourceLines } from '../../../components/source-lines'
import { termClaims, termSources } from '../../../content/baked/term-claims'
import { shownClaims } from '../../../domain/catalogue/sources'
import type { Milestone } from '../../../domain/timeline/timeline'
import { useStores, useWords } from '../../../hooks/use-app'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import { localized, nameOf } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'
import { MilestoneActions } from './milestone-actions'
import { dayNoteOf, hintOf, hourOf, titleOf } from './milestone-text'

interface Props {
  number: UserNumber
  milestone: Milestone
  /** The one that is to be looked at now. */
  current: boolean
  last: boolean
}

const icons: Record<Milestone['state'], IconName> = {
  done: 'state-done',
  due: 'hourglass',
  waits: 'hourglass',
  plan: 'state-todo',
  earliest: 'diamond',
}

/** A day on the rail: what it is, the rule that it is counted by, and what can be done. */
export const MilestoneRow = observer(function MilestoneRow({ number, milestone, current, last }: Props) {
  const { display, appClock } = useStores()
  const words = useWords()
  const shared = useSharedMessages()
  const { timeline } = useMessages()
  const { day, kind, state, task, term, unsure } = milestone
  const title = titleOf(milestone, task ? nameOf(task, words, display.language) : '', timeline)
  const hour = hourOf(milestone, timeline)
  const hint = hintOf(milestone, number.plan.gate?.unsettled.length ?? 0, timeline)
  const rule = term === undefined ? undefined : termClaims[term]
  return (
    <>
      {kind === 'reissue' && <FrozenSpan milestone={milestone} />}
      <View id={`milestone-${kind}`} className={clsx('milestone-row', `milestone-row-${state}`, current && 'milestone-row-now')}>
        <View className='milestone-row-day'>
          <View className='milestone-row-date'>{day.slice(5)}</View>
          <View className='milestone-row-weekday'>{dayNoteOf(day, appClock.today, timeline, shared)}</View>
        </View>
        <View
          className={clsx('milestone-row-rail', last && 'milestone-row-rail-end', state === 'done' && 'milestone-row-rail-done')}
        >
          <Icon name={icons[state]} className='milestone-row-mark' />
        </View>
        <View className='milestone-row-words'>
          <View className='milestone-row-title'>{title}</View>
          {hour && <View className='milestone-row-hint'>{hour}</View>}
          {hint && <View className='milestone-row-hint'>{hint}</View>}
          {rule && <View className='milestone-row-hint'>{localized(rule.text, display.language)}</View>}
          {unsure && <View className='milestone-row-unsure'>{timeline.unsure}</View>}
          {rule && <SourceLines claims={shownClaims(rule.claims, termSources)} />}
          <MilestoneActions number={number} milestone={milestone} title={title} current={current} />
        </View>
      </View>
    </>
  )
})

/** How long a number lies unused before somebody else may get it, above the day on which that is. */
const FrozenSpan = observer(function FrozenSpan({ milestone }: { milestone: Milestone }) {
  const { timeline } = useMessages()
  return (
    <View className='milestone-row'>
      <View className='milestone-row-day' />
      <View className='milestone-row-rail milestone-row-rail-dashed' />
      <View className='milestone-row-words'>
        <View id='frozen' className='milestone-row-frozen'>
          {timeline.frozen}
          <View className='milestone-row-frozen-figure'>{milestone.length}</View>
          {timeline.frozenUnit}
        </View>
        <View className='milestone-row-hint'>{timeline.frozenHint}</View>
      </View>
    </View>
  )
})
