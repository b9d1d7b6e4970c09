import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Fault } from '../../../components/card-text'
import { TextField } from '../../../components/text-field'
import { addDays } from '../../../domain/calendar/day'
import { findSensitive } from '../../../domain/privacy/sensitive'
import { MAX_LENGTH } from '../../../domain/record/snapshot'
import { useStores, useWords } from '../../../hooks/use-app'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import type { UserNumber } from '../../../stores/user-number'
import { DayPicker } from '../components/day-picker'
import { useMessages } from '../use-messages'

/** How far back and ahead a day may be noted, in days. */
const MAX_DISTANCE = 3660

/** A day of the user's own, in their words. */
export const DayForm = observer(function DayForm({ number, onEnd }: { number: UserNumber; onEnd: () => void }) {
  const { notice, appClock } = useStores()
  const words = useWords()
  const shared = useSharedMessages()
  const record = useMessages()
  const [title, setTitle] = useState('')
  const [day, setDay] = useState(addDays(appClock.today, 1))
  const secret = findSensitive(title)[0]
  const save = () => {
    if (title.trim() === '') return notice.show(record.timeline.addWhat)
    if (secret) return notice.show(shared.refused[secret.kind])
    if (!number.addDay(day, title.trim())) return notice.show(record.timeline.addFull)
    onEnd()
  }
  return (
    <View id='day-form' className='day-form'>
      <TextField
        id='day-what'
        label={record.timeline.addWhat}
        placeholder={record.timeline.addWhat}
        value={title}
        most={MAX_LENGTH.title}
        onInput={setTitle}
      />
      {/* Of its own, so that a change here does not draw the field anew. */}
      <View>{secret && <Fault>{shared.refused[secret.kind]}</Fault>}</View>
      <DayPicker
        id='day-on'
        name={record.timeline.addWhen}
        day={day}
        first={addDays(appClock.today, -MAX_DISTANCE)}
        last={addDays(appClock.today, MAX_DISTANCE)}
        onChange={setDay}
      />
      <View className='day-form-acts'>
        <Button id='day-cancel' variant='outline' onClick={onEnd}>
          {words.cancel}
        </Button>
        <Button id='day-save' variant='filled' main onClick={save}>
          {record.timeline.addSave}
        </Button>
      </View>
    </View>
  )
})
