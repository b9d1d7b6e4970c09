import { Picker, View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import { type Day, isDay } from '../../../domain/calendar/day'
import { dateFault, dateSpan, type KeyDate } from '../../../domain/number/profile'
import { useStores } from '../../../hooks/use-app'
import { useMessages } from '../use-messages'

interface Props {
  id: string
  kind: KeyDate
  name: string
  day: Day | undefined
  onChange: (day: Day | undefined) => void
}

/** A day of a number, by WeChat's own date picker; it can be cleared, and says what is wrong with it. */
export const DayField = observer(function DayField({ id, kind, name, day, onChange }: Props) {
  const { today } = useStores().appClock
  const record = useMessages()
  const { first, last } = dateSpan(kind, today)
  const fault = day === undefined ? undefined : dateFault(kind, day, today)
  return (
    <View className='day-field'>
      <Picker
        id={id}
        className='day-pick'
        mode='date'
        value={day ?? today}
        start={first}
        end={last}
        onChange={({ detail }) => onChange(isDay(detail.value) ? detail.value : undefined)}
      >
        <View className='day-row' ariaRole='button'>
          <Icon name='calendar' className='day-icon' />
          <View className='day-name'>{name}</View>
          <View className={day === undefined ? 'day-empty' : 'day-value'}>{day ?? record.setup.pick}</View>
        </View>
      </Picker>
      {day !== undefined && (
        <View
          id={`${id}-clear`}
          className='day-clear'
          hoverClass='pressed'
          ariaRole='button'
          ariaLabel={`${record.setup.clear} ${name}`}
          onClick={() => onChange(undefined)}
        >
          <Icon name='cross' size='small' />
        </View>
      )}
      {fault && <View className='setup-fault'>{record.setup.dateFault[fault]}</View>}
    </View>
  )
})
