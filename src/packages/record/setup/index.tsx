import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react'
import { useState } from 'react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { Lead } from '../../../components/card-text'
import { HallCode } from '../../../components/hall-code'
import { Body, Screen } from '../../../components/screen'
import { parseLink } from '../../../domain/links/link'
import { useApp } from '../../../hooks/use-app'
import { useDraft } from '../../../hooks/use-draft'
import { useSharedMessages } from '../../../hooks/use-shared-messages'
import type { SetupDraft } from '../../../stores/drafts'
import { useMessages } from '../use-messages'
import { DayFields } from './day-fields'
import { MovesField } from './moves-field'
import { NameFields } from './name-fields'
import { ProfileChoices } from './profile-choices'
import { draftFor, faultsOf, faultText, profileFrom } from './setup-form'
import { UnusualChoices } from './unusual-choices'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '' })

/** Set-up in under a minute: everything has an answer already, nothing must be typed, all can be changed later. */
export default observer(function SetupPage() {
  const { stores, services } = useApp()
  const { numbers, notice, appClock } = stores
  const shared = useSharedMessages()
  const record = useMessages()
  const { params } = useRouter()
  const [link] = useState(() => parseLink(params))
  const edited = link.kind === 'edit' ? numbers.numbers.find(({ id }) => id === link.id) : undefined
  // What is there already may change elsewhere meanwhile: an old draft would undo that.
  const draftKey = edited ? undefined : JSON.stringify(link)
  const [draft, setDraft] = useDraft<SetupDraft>(stores.drafts.setups, draftKey, () => draftFor(link, edited?.profile))
  const { profile } = draft
  const setProfile = (next: SetupDraft['profile']) => setDraft({ ...draft, profile: next })
  const faults = faultsOf(draft, appClock.today)
  const save = () => {
    const [fault] = faults
    if (fault) return notice.show(faultText(fault, record, shared))
    if (edited) {
      edited.edit(profileFrom(draft))
      notice.show(record.setup.saved)
      services.navigation.back()
    } else if (numbers.isFull) {
      notice.show(record.setup.full)
    } else {
      numbers.create(profileFrom(draft), { bare: profile.situation === 'received' && !draft.moves })
      if (draftKey !== undefined) stores.drafts.setups.delete(draftKey)
      services.navigation.toHome()
    }
  }
  return (
    <Screen
      title={() => (edited ? record.setup.titleEdit : record.setup.titleNew)}
      footer={
        <BottomBar>
          <Button id='save' variant='filled' main onClick={save}>
            {edited ? record.setup.save : record.setup.begin}
          </Button>
        </BottomBar>
      }
    >
      <Body>
        <Lead>{record.setup.hint}</Lead>
        <ProfileChoices profile={profile} onChange={setProfile} />
        {!edited && profile.situation === 'received' && (
          <MovesField moves={draft.moves} onChange={(moves) => setDraft({ ...draft, moves })} />
        )}
        <DayFields profile={profile} onChange={setProfile} />
        <UnusualChoices profile={profile} onChange={setProfile} />
        <NameFields draft={draft} faults={faults} onChange={setDraft} />
        {link.kind === 'hall' && <HallCode hall={link.hall} />}
      </Body>
    </Screen>
  )
})
