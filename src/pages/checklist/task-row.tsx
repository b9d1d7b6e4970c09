import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { CheckRow } from '../../components/check-row'
import { StateMark, stateClass } from '../../components/state-mark'
import { isSettled } from '../../domain/plan/progress'
import type { Task } from '../../domain/plan/task'
import { useApp, useWords } from '../../hooks/use-app'
import { useMarkTask } from '../../hooks/use-mark-task'
import { nameOf, statusOf } from '../../i18n/labels'
import { taskPath } from '../../page-paths'
import type { UserNumber } from '../../stores/user-number'

interface Props {
  number: UserNumber
  task: Task
  /** The one thing to do now. */
  now: boolean
  /** Choosing several: whether this one is chosen. Undefined: not choosing. */
  chosen?: boolean | undefined
  onChoose?: (() => void) | undefined
}

/**
 * One task of the checklist: the circle ticks it, the rest of the row opens it.
 * What a tick changes hangs on the row's class where it can, and no node comes or goes with it: Taro sends every changed value
 * with its long path, and for a node that comes or goes all of its neighbours (test/e2e/speed.test.ts keeps it within 1 KB).
 */
export const TaskRow = observer(function TaskRow({ number, task, now, chosen, onChoose }: Props) {
  const { stores, services } = useApp()
  const { display, appClock } = stores
  const words = useWords()
  const marks = useMarkTask(number)
  const name = nameOf(task, words, display.language)
  const settled = isSettled(task.progress)
  const toggle = () => {
    if (onChoose) onChoose()
    else if (settled) marks.reopen(task)
    else void marks.done(task)
  }
  const open = () => services.navigation.open(taskPath(task.key))
  return (
    <CheckRow
      id={`row-${task.key}`}
      className={clsx(stateClass(task.state), now && 'task-row-now')}
      checkId={`tick-${task.key}`}
      label={onChoose ? name : words.checklist.tick(name)}
      checked={chosen ?? settled}
      onCheck={toggle}
      mark={chosen === undefined ? <StateMark /> : undefined}
      initial={task.item.initial}
      name={name}
      status={statusOf(task, words, appClock.today)}
      openId={`open-${task.key}`}
      onOpen={onChoose ?? open}
    >
      <View className='task-row-word-now'>{words.checklist.now}</View>
    </CheckRow>
  )
})
