import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Choice } from '../../../components/choice'
import { Card } from '../../../components/screen'
import { carriers, documents, holders, type NumberProfile, situations } from '../../../domain/number/profile'
import { useWords } from '../../../hooks/use-app'
import { useMessages } from '../use-messages'
import { toggleCarrier } from './setup-form'

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
      <View className='setup-question'>{record.setup.situation}</View>
      <Choice
        id='situation'
        label={record.setup.situation}
        options={situations.map((value) => ({ value, label: words.situation.title[value] }))}
        chosen={profile.situation}
        onChoose={(situation) => onChange({ ...profile, situation })}
      />
      <View className='setup-question'>{record.setup.holder}</View>
      <Choice
        id='holder'
        label={record.setup.holder}
        options={holders.map((value) => ({ value, label: record.holderShort[value] }))}
        chosen={profile.holder}
        onChoose={(holder) => onChange({ ...profile, holder })}
      />
      <View className='setup-question'>{record.setup.document}</View>
      <Choice
        id='document'
        label={record.setup.document}
        options={documents.map((value) => ({ value, label: words.document[value] }))}
        chosen={profile.document}
        onChoose={(document) => onChange({ ...profile, document })}
      />
      <View className='setup-question'>
        {record.setup.carrier}
        <View className='setup-optional'>{record.setup.optional}</View>
      </View>
      <Choice
        id='carrier'
        label={record.setup.carrier}
        options={carriers.map((value) => ({ value, label: record.setup.carrierName[value] }))}
        chosen={profile.carrier}
        onChoose={(carrier) => onChange(toggleCarrier(profile, carrier))}
      />
    </Card>
  )
})
