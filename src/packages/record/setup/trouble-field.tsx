import { observer } from 'mobx-react'
import { Choice } from '../../../components/choice'
import { FormField } from '../../../components/form-field'
import { type NumberProfile, troublesFor } from '../../../domain/number/profile'
import { useMessages } from '../use-messages'
import { toggled } from './setup-form'

interface Props {
  label: string
  profile: NumberProfile
  onChange: (profile: NumberProfile) => void
}

/** Why no code arrives: whether the number can be had back depends on it. May be left out. */
export const TroubleField = observer(function TroubleField({ label, profile, onChange }: Props) {
  const { setup } = useMessages()
  return (
    <FormField label={label} optional={setup.optional}>
      <Choice
        id='trouble'
        label={label}
        options={troublesFor(profile.situation).map((value) => ({ value, label: setup.troubleName[value] }))}
        chosen={profile.trouble}
        onChoose={(trouble) => onChange(toggled(profile, 'trouble', trouble))}
      />
    </FormField>
  )
})
