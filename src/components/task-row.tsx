import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'

import { taskPath } from '../domain/entry'
import type { Task } from '../domain/plan'
import type { UserNumber } from '../stores/numbers'
import { useApp, useWords } from './app-context'
import { Icon } from './icon'
import { StateMark } from './state-mark'
import { statusOf, textIn } from './words'

interface Props {
  number: UserNumber
  task: Task
  /** The one thing to do now. */
  now: boolean
}

/** One task of the checklist: the circle ticks it, the rest of the row opens it. */
export const TaskRow = observer(function TaskRow({ number, task, now }: Props) {
  const { stores, services } = useApp()
  const { numbers, notice, display } = stores
  const words = useWords()
  const name = textIn(task.card.name, display.language)
  const closed = task.state === 'done' || task.state === 'notMine'
  const toggle = () => {
    if (closed) notice.say(words.notice.reopened(name), numbers.reopen(number, task.key))
    else notice.say(words.notice.done(name), numbers.done(number, task.key))
  }
  const open = () => services.navigation.open(taskPath(task.key))
  return (
    <View id={`row-${task.key}`} className={clsx('row', `row-${task.state}`, now && 'row-now')}>
      <View
        id={`tick-${task.key}`}
        className='row-tick'
        hoverClass='pressed'
        ariaRole='checkbox'
        ariaChecked={closed}
        ariaLabel={closed ? words.checklist.untick(name) : words.checklist.tick(name)}
        onClick={toggle}
      >
        <StateMark state={task.state} />
      </View>
      <View id={`open-${task.key}`} className='row-main' hoverClass='pressed' ariaRole='link' onClick={open}>
        <View className='row-tile' ariaHidden>
          {task.card.mark}
        </View>
        <View className='row-words'>
          <View className='row-name'>{name}</View>
          <View className='row-status'>{statusOf(task, words, numbers.today)}</View>
        </View>
        {now && <View className='row-word-now'>{words.checklist.now}</View>}
        <Icon name='right' size='small' className='row-chevron' />
      </View>
    </View>
  )
})
