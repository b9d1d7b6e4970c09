import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Fault } from '../../../components/card-text'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import type { Day } from '../../../domain/calendar/day'
import { dateFault, dateSpan, type KeyDate } from '../../../domain/number/profile'
import { useStores } from '../../../hooks/use-app'
import { DayPicker } from '../components/day-picker'
import { useMessages } from '../use-messages'

interface Props {
  kind: KeyDate
  name: string
  day: Day | undefined
  onChange: (day: Day | undefined) => void
}

/** A day of a number; it can be cleared, and says what is wrong with it. */
export const DayField = observer(function DayField({ kind, name, day, onChange }: Props) {
  const { today } = useStores().appClock
  const record = useMessages()
  const id = `date-${kind}`
  const fault = day === undefined ? undefined : dateFault(kind, day, today)
  return (
    <View className='day-field'>
      <DayPicker id={id} name={name} day={day} {...dateSpan(kind, today)} onChange={onChange} />
      {day !== undefined && (
        <Pressable
          id={`${id}-clear`}
          className='day-field-clear'
          role='button'
          label={`${record.setup.clear} ${name}`}
          onPress={() => onChange(undefined)}
        >
          <Icon name='cross' size='small' />
        </Pressable>
      )}
      {fault && <Fault id={`${id}-fault`}>{record.setup.dateFault[fault]}</Fault>}
    </View>
  )
})
