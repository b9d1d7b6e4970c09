import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { CheckMark } from '../../components/check-mark'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { StateMark } from '../../components/state-mark'
import type { Task } from '../../domain/plan/plan'
import { isSettled } from '../../domain/plan/progress'
import { useApp, useWords } from '../../hooks/use-app'
import { useMarks } from '../../hooks/use-mark-task'
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
  const marks = useMarks(number)
  const name = nameOf(task, words, display.language)
  const settled = isSettled(task.progress)
  const toggle = () => {
    if (onChoose) onChoose()
    else if (settled) marks.reopen(task)
    else void marks.done(task)
  }
  const open = () => services.navigation.open(taskPath(task.key))
  return (
    <View id={`row-${task.key}`} className={clsx('row', `row-${task.state}`, now && 'row-now')}>
      <Pressable
        id={`tick-${task.key}`}
        className='row-tick'
        role='checkbox'
        checked={chosen ?? settled}
        label={onChoose ? name : words.checklist.tick(name)}
        onPress={toggle}
      >
        {chosen === undefined ? <StateMark /> : <CheckMark checked={chosen} />}
      </Pressable>
      <Pressable id={`open-${task.key}`} className='row-main' role='link' onPress={onChoose ?? open}>
        <View className='row-tile' ariaHidden>
          {task.item.initial}
        </View>
        <View className='row-words'>
          <View className='row-name'>{name}</View>
          <View className='row-status'>{statusOf(task, words, appClock.today)}</View>
        </View>
        <View className='row-word-now'>{words.checklist.now}</View>
        <Icon name='right' size='small' faint />
      </Pressable>
    </View>
  )
})
