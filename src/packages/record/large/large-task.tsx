import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import type { Task } from '../../../domain/plan/task'
import { useStores, useWords } from '../../../hooks/use-app'
import { dayInWords, nameOf } from '../../../i18n/labels'
import { useMessages } from '../use-messages'

/** A task in large print, with its place in the plan. */
export const LargeTask = observer(function LargeTask({ task, place }: { task: Task; place: number }) {
  const { language } = useStores().display
  const words = useWords()
  const record = useMessages()
  const hint = () => {
    if (task.progress.mark === 'waiting') return record.large.waits(dayInWords(task.progress.until, words))
    return task.route?.needs.includes('branch') ? record.large.counter : undefined
  }
  const text = hint()
  return (
    <View id={`task-${task.key}`} className='large-task'>
      <View className='large-task-place'>{place}</View>
      <View className='large-task-words'>
        <View className='large-task-name'>{nameOf(task, words, language)}</View>
        {text !== undefined && <View className='large-task-hint'>{text}</View>}
      </View>
    </View>
  )
})
