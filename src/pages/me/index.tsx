import { BackupReminder } from '../../components/backup-reminder'
import { MyNumbers } from '../../components/my-numbers'
import { Preferences } from '../../components/preferences'
import { Body, Screen } from '../../components/screen'

export default function MePage() {
  return (
    <Screen tab title={({ me }) => me.title}>
      <Body>
        <BackupReminder />
        <MyNumbers />
        <Preferences />
      </Body>
    </Screen>
  )
}
