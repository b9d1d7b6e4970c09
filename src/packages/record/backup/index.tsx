import { observer } from 'mobx-react'
import { Body, Screen } from '../../../components/screen'
import { useMessages } from '../use-messages'
import { BackUp } from './back-up'
import { Erase } from './erase'
import { Family } from './family'
import { MakeRoom } from './make-room'
import { Restore } from './restore'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '' })

/** Backup, restore, a text for family, and erasing: what concerns the records as a whole. */
export default observer(function BackupPage() {
  const record = useMessages()
  return (
    <Screen title={() => record.backup.title}>
      <Body>
        <MakeRoom />
        <BackUp />
        <Restore />
        <Family />
        <Erase />
      </Body>
    </Screen>
  )
})
