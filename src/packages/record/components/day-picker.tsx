import { Picker, View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import { type Day, isDay } from '../../../domain/calendar/day'
import { useStores } from '../../../hooks/use-app'
import { useMessages } from '../use-messages'

interface Props {
  id: string
  name: string
  /** Undefined: none is chosen yet. */
  day: Day | undefined
  /** The first and the last day that the picker offers. */
  first: Day
  last: Day
  onChange: (day: Day) => void
}

/** A day, chosen with WeChat's own date picker, which begins with today. */
export const DayPicker = observer(function DayPicker({ id, name, day, first, last, onChange }: Props) {
  const { today } = useStores().appClock
  const record = useMessages()
  return (
    <Picker
      id={id}
      className='day-picker'
      mode='date'
      value={day ?? today}
      start={first}
      end={last}
      onChange={({ detail }) => {
        if (isDay(detail.value)) onChange(detail.value)
      }}
    >
      <View className='day-picker-row' ariaRole='button'>
        <Icon name='calendar' className='day-picker-icon' />
        <View className='day-picker-name'>{name}</View>
        <View className={clsx('day-picker-value', day !== undefined && 'day-picker-chosen')}>{day ?? record.setup.pick}</View>
      </View>
    </Picker>
  )
})
