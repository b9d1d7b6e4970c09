import { observer } from 'mobx-react'
import { Choice } from '../../../components/choice'
import { FormField } from '../../../components/form-field'
import { Card } from '../../../components/screen'
import { carriers, documents, holders, type NumberProfile, situations } from '../../../domain/number/profile'
import { useWords } from '../../../hooks/use-app'
import { useMessages } from '../use-messages'
import { inSituation, toggled } from './setup-form'
import { TroubleField } from './trouble-field'

interface Props {
  profile: NumberProfile
  onChange: (profile: NumberProfile) => void
}

/** What is asked of every number; only the carrier may be left out. */
export const ProfileChoices = observer(function ProfileChoices({ profile, onChange }: Props) {
  const words = useWords()
  const record = useMessages()
  return (
    <Card>
      <FormField label={record.setup.situation}>
        <Choice
          id='situation'
          label={record.setup.situation}
          options={situations.map((value) => ({ value, label: words.situation.title[value] }))}
          chosen={profile.situation}
          onChoose={(situation) => onChange(inSituation(profile, situation))}
        />
      </FormField>
      {profile.situation === 'lost' && <TroubleField label={record.setup.trouble.lost} profile={profile} onChange={onChange} />}
      <FormField label={record.setup.holder}>
        <Choice
          id='holder'
          label={record.setup.holder}
          options={holders.map((value) => ({ value, label: record.holderShort[value] }))}
          chosen={profile.holder}
          onChoose={(holder) => onChange({ ...profile, holder })}
        />
      </FormField>
      <FormField label={record.setup.document}>
        <Choice
          id='document'
          label={record.setup.document}
          options={documents.map((value) => ({ value, label: words.document[value] }))}
          chosen={profile.document}
          onChoose={(document) => onChange({ ...profile, document })}
        />
      </FormField>
      <FormField label={record.setup.carrier} optional={record.setup.optional}>
        <Choice
          id='carrier'
          label={record.setup.carrier}
          options={carriers.map((value) => ({ value, label: record.setup.carrierName[value] }))}
          chosen={profile.carrier}
          onChoose={(carrier) => onChange(toggled(profile, 'carrier', carrier))}
        />
      </FormField>
    </Card>
  )
})
