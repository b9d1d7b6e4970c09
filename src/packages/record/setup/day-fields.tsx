import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Note } from '../../../components/card-text'
import { Card } from '../../../components/screen'
import { datesFor, type NumberProfile } from '../../../domain/number/profile'
import { useMessages } from '../use-messages'
import { DayField } from './day-field'
import { withDate } from './setup-form'

interface Props {
  profile: NumberProfile
  onChange: (profile: NumberProfile) => void
}

/** The days that matter in the number's situation. Not there when none does. */
export const DayFields = observer(function DayFields({ profile, onChange }: Props) {
  const record = useMessages()
  const kinds = datesFor(profile.situation)
  if (kinds.length === 0) return null
  return (
    <Card>
      <View className='setup-question'>
        {record.setup.dates}
        <View className='setup-optional'>{record.setup.optional}</View>
      </View>
      {kinds.map((kind) => (
        <DayField key={kind} kind={kind} day={profile.dates[kind]} onChange={(day) => onChange(withDate(profile, kind, day))} />
      ))}
      <Note>{record.setup.datesHint}</Note>
    </Card>
  )
})
