import { observer } from 'mobx-react'
import { FormField } from '../../../components/form-field'
import { Card } from '../../../components/screen'
import { datesFor, type KeyDate, kindOf, type NumberProfile } from '../../../domain/number/profile'
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
  const kinds = datesFor(profile)
  if (kinds.length === 0) return null
  // What ends a number depends on whose it is: nobody cancels a company's.
  const nameOf = (kind: KeyDate) =>
    kind === 'cancelPlanned' ? (record.setup.lastDay[kindOf(profile)] ?? record.setup.date[kind]) : record.setup.date[kind]
  return (
    <Card>
      <FormField label={record.setup.dates} optional={record.setup.optional} hint={record.setup.datesHint}>
        {kinds.map((kind) => (
          <DayField
            key={kind}
            kind={kind}
            name={nameOf(kind)}
            day={profile.dates[kind]}
            onChange={(day) => onChange(withDate(profile, kind, day))}
          />
        ))}
      </FormField>
    </Card>
  )
})
