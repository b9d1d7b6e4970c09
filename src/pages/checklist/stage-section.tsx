import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { FoldMark } from '../../components/disclosure'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { ProgressBar } from '../../components/progress-bar'
import { RiskTag } from '../../components/risk-tag'
import { Card } from '../../components/screen'
import { stages } from '../../content/baked/enums'
import { displayOrder, type StagePlan } from '../../domain/plan/plan'
import { earliestWait, type Task } from '../../domain/plan/task'
import { useStores, useWords } from '../../hooks/use-app'
import { shortDay } from '../../i18n/labels'
import type { UserNumber } from '../../stores/user-number'
import { firstRows, inOrder } from './rows'
import { TaskRow } from './task-row'

interface Props {
  number: UserNumber
  stage: StagePlan
  /** The tasks that the chosen filter lets through. */
  tasks: readonly Task[]
  next: Task | undefined
  /** How many of the tasks are shown before more are asked for. */
  most: number
  /** Folds when there is nothing to do in it today; a filter that asks for closed tasks keeps it open. */
  foldable: boolean
  /** Keys of the tasks that are chosen, while several are being chosen. */
  chosen?: ReadonlySet<string> | undefined
  onChoose?: (key: string) => void
}

/** How many tasks come with a tap on "more". */
const MORE = 20

const keysOf = (tasks: readonly Task[]) => tasks.map(({ key }) => key)

const isOpenToday = ({ state, due }: Task) => state === 'todo' || state === 'doing' || due

/** A stage of the plan: why it comes now, how far it is, and its tasks. */
export const StageSection = observer(function StageSection({
  number,
  stage,
  tasks,
  next,
  most,
  foldable,
  chosen,
  onChoose,
}: Props) {
  const words = useWords()
  const { display, appClock } = useStores()
  const [unfolded, setUnfolded] = useState(false)
  const [asked, setAsked] = useState(0)
  // Rows hold still while they are looked at: what was ticked sinks when the page is shown again. A row that moves makes Taro
  // send all of the stage's rows anew.
  const [order, setOrder] = useState(() => keysOf(displayOrder(stage.tasks)))
  useDidShow(() => setOrder(keysOf(displayOrder(stage.tasks))))
  const rows = firstRows(inOrder(tasks, order), most + asked, next?.key)
  const mine = stage.tasks.filter(({ state }) => state !== 'notMine')
  const quiet = foldable && !stage.tasks.some(isOpenToday)
  const open = !quiet || unfolded
  const until = earliestWait(stage.tasks)
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
            {display.isStacked ? shortDay(until, appClock.today) : words.state.waiting(shortDay(until, appClock.today))}
          </View>
        )}
        <View className='stage-count'>
          {stage.done} / {mine.length}
        </View>
        {quiet && <FoldMark open={open} />}
      </View>
      {open && (
        <>
          <View className='stage-why'>{why}</View>
          <ProgressBar tasks={stage.tasks} />
          <Card list className='stage-tasks'>
            {rows.map((task) => (
              <TaskRow
                key={task.key}
                number={number}
                task={task}
                now={!chosen && task.key === next?.key}
                chosen={chosen?.has(task.key)}
                onChoose={chosen && onChoose ? () => onChoose(task.key) : undefined}
              />
            ))}
            {rows.length < tasks.length && (
              <Pressable id={`more-${stage.stage}`} className='stage-more' role='button' onPress={() => setAsked(asked + MORE)}>
                {words.checklist.more(tasks.length - rows.length)}
              </Pressable>
            )}
          </Card>
        </>
      )}
    </View>
  )
})
