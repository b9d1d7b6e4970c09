import { Body, Screen } from '../../components/screen'
import { BackupReminder } from './backup-reminder'
import { MyNumbers } from './my-numbers'
import { Preferences } from './preferences'

definePageConfig({ navigationBarTitleText: '我的' })

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
