import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { HallCode } from '../../../components/hall-code'
import { Body, Card, Screen } from '../../../components/screen'
import { TextField } from '../../../components/text-field'
import { parseLink } from '../../../domain/links/link'
import {
  type Carrier,
  carriers,
  type DateFault,
  dateFault,
  datesFor,
  documents,
  holders,
  isLastTwo,
  type KeyDate,
  type KeyDates,
  MAX_LABEL_LENGTH,
  type NumberProfile,
  situations,
} from '../../../domain/number/profile'
import { findSensitive } from '../../../domain/privacy/sensitive'
import { useApp, useWords } from '../../../hooks/use-app'
import { useDraft } from '../../../hooks/use-draft'
import { useSharedWords } from '../../../hooks/use-shared-messages'
import type { SetupDraft } from '../../../stores/drafts'
import { Choice } from '../components/choice'
import { useMessages } from '../use-messages'
import { DayField } from './day-field'

definePageConfig({ navigationBarTitleText: '' })

/** Set-up in under a minute: everything has an answer already, nothing must be typed, all can be changed later. */
export const NumberSetup = observer(function NumberSetup({ query }: { query: Readonly<Record<string, unknown>> }) {
  const { stores, services } = useApp()
  const { numbers, notice } = stores
  const words = useWords()
  const shared = useSharedWords()
  const record = useMessages()
  const [entry] = useState(() => parseLink(query))
  const edited = entry.kind === 'edit' ? numbers.numbers.find(({ id }) => id === entry.id) : undefined
  const family = entry.kind === 'setup' && entry.family
  // What is there already may change elsewhere meanwhile: an old draft would undo that.
  const draftKey = edited ? undefined : JSON.stringify(entry)
  const [{ profile, label, lastTwo }, setDraft] = useDraft<SetupDraft>(stores.drafts.setups, draftKey, () => {
    const begun: NumberProfile = edited?.profile ?? {
      holder: family ? 'mother' : 'me',
      situation: (entry.kind === 'setup' ? entry.situation : undefined) ?? 'changing',
      document: 'residentId',
      ...(entry.kind === 'hall' && entry.carrier ? { carrier: entry.carrier } : {}),
      dates: {},
    }
    return { profile: begun, label: begun.label ?? '', lastTwo: begun.lastTwo ?? '' }
  })
  const setProfile = (next: NumberProfile) => setDraft({ profile: next, label, lastTwo })
  const secret = findSensitive(label)[0]
  const isLong = label.trim().length > MAX_LABEL_LENGTH
  const digitsAreWrong = lastTwo !== '' && !isLastTwo(lastTwo)
  const asked = datesFor(profile.situation)
  const faults = asked.flatMap((kind): DateFault[] => {
    const day = profile.dates[kind]
    const fault = day === undefined ? undefined : dateFault(kind, day, numbers.today)
    return fault ? [fault] : []
  })
  const setDate = (kind: KeyDate, day: string | undefined) => {
    const { [kind]: _, ...rest } = profile.dates
    const dates: KeyDates = day === undefined ? rest : { ...rest, [kind]: day }
    setProfile({ ...profile, dates })
  }
  const setCarrier = (carrier: Carrier) => {
    const { carrier: before, ...rest } = profile
    setProfile(before === carrier ? rest : { ...rest, carrier })
  }
  const save = () => {
    if (secret) return notice.say(shared.refused[secret.kind])
    if (isLong) return notice.say(record.setup.labelFault(MAX_LABEL_LENGTH))
    if (digitsAreWrong) return notice.say(record.setup.lastTwoFault)
    const [fault] = faults
    if (fault) return notice.say(record.setup.dateFault[fault])
    const { label: _, lastTwo: __, ...rest } = profile
    const said: NumberProfile = {
      ...rest,
      // A day that this situation does not ask for would count without being seen.
      dates: Object.fromEntries(asked.flatMap((kind) => (rest.dates[kind] === undefined ? [] : [[kind, rest.dates[kind]]]))),
      ...(label.trim() === '' ? {} : { label: label.trim() }),
      ...(lastTwo === '' ? {} : { lastTwo }),
    }
    if (edited) {
      edited.edit(said)
      notice.say(record.setup.saved)
      services.navigation.back()
    } else if (numbers.isFull) {
      notice.say(record.setup.full)
    } else {
      numbers.create(said)
      if (draftKey !== undefined) stores.drafts.setups.delete(draftKey)
      services.navigation.toHome()
    }
  }
  return (
    <Screen
      title={() => (edited ? record.setup.titleEdit : record.setup.titleNew)}
      dock={
        <View className='bottom-bar'>
          <Button id='save' look='filled' className='bottom-main' onClick={save}>
            {edited ? record.setup.save : record.setup.begin}
          </Button>
        </View>
      }
    >
      <Body>
        <View className='setup-hint'>{record.setup.hint}</View>
        <Card>
          <View className='setup-question'>{record.setup.situation}</View>
          <Choice
            id='situation'
            label={record.setup.situation}
            options={situations.map((value) => ({ value, label: words.situation.title[value] }))}
            chosen={profile.situation}
            onChoose={(situation) => setProfile({ ...profile, situation })}
          />
          <View className='setup-question'>{record.setup.holder}</View>
          <Choice
            id='holder'
            label={record.setup.holder}
            options={holders.map((value) => ({ value, label: record.holderShort[value] }))}
            chosen={profile.holder}
            onChoose={(holder) => setProfile({ ...profile, holder })}
          />
          <View className='setup-question'>{record.setup.document}</View>
          <Choice
            id='document'
            label={record.setup.document}
            options={documents.map((value) => ({ value, label: words.document[value] }))}
            chosen={profile.document}
            onChoose={(document) => setProfile({ ...profile, document })}
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
            onChoose={setCarrier}
          />
        </Card>
        {asked.length > 0 && (
          <Card>
            <View className='setup-question'>
              {record.setup.dates}
              <View className='setup-optional'>{record.setup.optional}</View>
            </View>
            {asked.map((kind) => (
              <DayField
                key={kind}
                id={`date-${kind}`}
                kind={kind}
                name={record.setup.date[kind]}
                day={profile.dates[kind]}
                onChange={(day) => setDate(kind, day)}
              />
            ))}
            <View className='setup-note'>{record.setup.datesHint}</View>
          </Card>
        )}
        <Card>
          <View className='setup-question'>
            {record.setup.label}
            <View className='setup-optional'>{record.setup.optional}</View>
          </View>
          <TextField
            id='label'
            label={record.setup.label}
            placeholder={record.setup.labelPlaceholder}
            value={label}
            most={30}
            onInput={(text) => setDraft({ profile, label: text, lastTwo })}
          />
          <View className={secret || isLong ? 'setup-fault' : 'setup-note'} id='label-note'>
            {secret ? shared.refused[secret.kind] : isLong ? record.setup.labelFault(MAX_LABEL_LENGTH) : record.setup.labelHint}
          </View>
          <View className='setup-question'>
            {record.setup.lastTwo}
            <View className='setup-optional'>{record.setup.optional}</View>
          </View>
          <TextField
            id='last-two'
            label={record.setup.lastTwo}
            placeholder={record.setup.lastTwoPlaceholder}
            value={lastTwo}
            most={2}
            digits
            onInput={(text) => setDraft({ profile, label, lastTwo: text })}
          />
          <View className={digitsAreWrong ? 'setup-fault' : 'setup-note'}>
            {digitsAreWrong ? record.setup.lastTwoFault : record.setup.lastTwoHint}
          </View>
        </Card>
        {entry.kind === 'hall' && <HallCode hall={entry.hall} />}
      </Body>
    </Screen>
  )
})

export default function SetupPage() {
  return <NumberSetup query={useRouter().params} />
}
