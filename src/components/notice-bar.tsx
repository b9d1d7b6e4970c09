import { Text, View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { useStores, useWords } from '../hooks/use-app'
import { Icon } from './icon'
import { Pressable } from './pressable'

/** The last thing done, with its undo, for six seconds; or what WeChat would not ask, until it is answered. */
export const NoticeBar = observer(function NoticeBar() {
  const { notice } = useStores()
  const words = useWords()
  if (!notice.notice) return null
  const { text, undo, options, selectable } = notice.notice
  return (
    <View id='notice' className={clsx('notice', options && 'notice-question')} ariaRole='alert' ariaLive='polite'>
      <View className='notice-text'>{text}</View>
      {selectable !== undefined && (
        <Text id='notice-selectable' className='notice-selectable' userSelect>
          {selectable}
        </Text>
      )}
      {undo && (
        <Pressable id='undo' className='notice-undo' role='button' onPress={() => notice.undo()}>
          <Icon name='undo' size='small' />
          {words.notice.undo}
        </Pressable>
      )}
      {options?.map((option, place) => (
        <Pressable key={option} id={`answer-${place}`} className='notice-undo' role='button' onPress={() => notice.answer(place)}>
          {option}
        </Pressable>
      ))}
    </View>
  )
})
