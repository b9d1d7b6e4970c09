import { View } from '@tarojs/components'

import type { Day } from '../domain/calendar/day'
import { useWords } from '../hooks/use-app'
import { Icon } from './icon'
import { Pressable } from './pressable'

interface Props {
  id: string
  day: Day
  title: string
  /** How far it is, or what it depends on. */
  hint: string
  /** Left out: the card leads nowhere. */
  onPress?: () => void
}

/** A day that matters, as a leaf of a calendar. Its caller is an observer, and speaks anew when the language changes. */
export const DateCard = ({ id, day, title, hint, onPress }: Props) => {
  const words = useWords()
  const content = (
    <>
      <View className='date-card-day'>
        <View className='date-card-month'>{words.home.month(Number(day.slice(5, 7)))}</View>
        <View className='date-card-figure'>{Number(day.slice(8, 10))}</View>
      </View>
      <View className='date-card-words'>
        <View className='date-card-title'>{title}</View>
        <View className='date-card-hint'>{hint}</View>
      </View>
    </>
  )
  if (!onPress) {
    return (
      <View id={id} className='date-card'>
        {content}
      </View>
    )
  }
  return (
    <Pressable id={id} className='date-card' role='link' onPress={onPress}>
      {content}
      <Icon name='right' size='small' faint />
    </Pressable>
  )
}
