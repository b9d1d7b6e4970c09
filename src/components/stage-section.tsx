import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'

import { type StagePlan, shownOrder, type Task } from '../domain/plan'
import { stages } from '../domain/stages'
import type { UserNumber } from '../stores/numbers'
import { useStores, useWords } from './app-context'
import { Icon } from './icon'
import { RiskTag } from './risk-tag'
import { SegmentBar } from './segment-bar'
import { TaskRow } from './task-row'
import { shortDay } from './words'

interface Props {
  number: UserNumber
  stage: StagePlan
  /** The tasks that the chosen filter lets through. */
  tasks: readonly Task[]
  next: Task | undefined
  /** Folds when there is nothing to do in it today; a filter that asks for closed tasks keeps it open. */
  foldable: boolean
}

const isOpenToday = ({ state, due }: Task) => state === 'todo' || state === 'doing' || due

/** A stage of the plan: why it comes now, how far it is, and its tasks. */
export const StageSection = observer(function StageSection({ number, stage, tasks, next, foldable }: Props) {
  const words = useWords()
  const { numbers, display } = useStores()
  const [unfolded, setUnfolded] = useState(false)
  const mine = stage.tasks.filter(({ state }) => state !== 'notMine')
  const quiet = foldable && !stage.tasks.some(isOpenToday)
  const open = !quiet || unfolded
  const untils = stage.tasks.flatMap(({ progress }) => (progress.mark === 'waiting' ? [progress.until] : []))
  const until = untils.sort()[0]
  const why =
    number.profile.situation === 'compromised' && stage.stage === 'find' ? words.stageWhyCompromised : words.stageWhy[stage.stage]
  return (
    <View id={`stage-${stage.stage}`} className='stage'>
      <View
        className={quiet ? 'stage-head stage-quiet' : 'stage-head'}
        {...(quiet ? { ariaRole: 'button', ariaExpanded: open, onClick: () => setUnfolded(!unfolded) } : {})}
      >
        <View className='stage-figure'>{stages.indexOf(stage.stage) + 1}</View>
        <View className='stage-name'>{words.stage[stage.stage]}</View>
        {!quiet && stage.risk && <RiskTag risk={stage.risk} />}
        {quiet && until && (
          <View className='stage-until'>
            <Icon name='hourglass' size='small' />
            {display.large ? shortDay(until, numbers.today) : words.state.waiting(shortDay(until, numbers.today))}
          </View>
        )}
        <View className='stage-count'>
          {stage.done} / {mine.length}
        </View>
        {quiet && <Icon name='down' size='small' className={open ? 'stage-fold stage-fold-open' : 'stage-fold'} />}
      </View>
      {open && (
        <>
          <View className='stage-why'>{why}</View>
          <SegmentBar tasks={stage.tasks} />
          <View className='card card-list stage-tasks'>
            {shownOrder(tasks).map((task) => (
              <TaskRow key={task.key} number={number} task={task} now={task.key === next?.key} />
            ))}
          </View>
        </>
      )}
    </View>
  )
})
