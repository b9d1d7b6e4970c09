import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { Chip, Chips } from '../../../components/chips'
import { Choice } from '../../../components/choice'
import { Disclosure } from '../../../components/disclosure'
import { FormField } from '../../../components/form-field'
import { Card } from '../../../components/screen'
import { formOf, kindOf, type NumberProfile, numberForms, numberKinds } from '../../../domain/number/profile'
import { useMessages } from '../use-messages'
import { isUnusual, toggled } from './setup-form'
import { TroubleField } from './trouble-field'

interface Props {
  profile: NumberProfile
  onChange: (profile: NumberProfile) => void
}

/** What few numbers need: in whose name they are, what they live on, whether their user leaves. Folded where nothing is unusual. */
export const UnusualChoices = observer(function UnusualChoices({ profile, onChange }: Props) {
  const { setup } = useMessages()
  const [isOpen, setOpen] = useState(() => isUnusual(profile))
  const { situation, leaving = false } = profile
  return (
    <Card>
      <Disclosure
        id='unusual'
        className='unusual-choices-head'
        head={
          <View className='unusual-choices-words'>
            <View>{setup.unusual}</View>
            <View className='unusual-choices-hint'>{setup.unusualHint}</View>
          </View>
        }
        open={isOpen}
        onToggle={() => setOpen(!isOpen)}
      >
        <FormField label={setup.kind} hint={setup.kindHint[kindOf(profile)]}>
          <Choice
            id='kind'
            label={setup.kind}
            options={numberKinds.map((value) => ({ value, label: setup.kindName[value] }))}
            chosen={kindOf(profile)}
            onChoose={(kind) => onChange({ ...profile, kind })}
          />
        </FormField>
        <FormField label={setup.form} hint={setup.formHint[formOf(profile)]}>
          <Choice
            id='form'
            label={setup.form}
            options={numberForms.map((value) => ({ value, label: setup.formName[value] }))}
            chosen={formOf(profile)}
            onChoose={(form) => onChange({ ...profile, form })}
          />
        </FormField>
        {situation === 'changing' && (
          <>
            <TroubleField label={setup.trouble.changing} profile={profile} onChange={onChange} />
            <FormField label={setup.leave} hint={setup.leavingHint}>
              <Chips>
                <Chip id='leaving' role='checkbox' chosen={leaving} onPress={() => onChange(toggled(profile, 'leaving', true))}>
                  {setup.leaving}
                </Chip>
              </Chips>
            </FormField>
          </>
        )}
      </Disclosure>
    </Card>
  )
})
