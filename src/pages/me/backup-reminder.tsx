import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../components/button'
import { NowCard } from '../../components/now-card'
import { useApp, useWords } from '../../hooks/use-app'
import { pagePaths } from '../../page-paths'

/** Due while something was done that no backup holds: the records are on this phone alone. */
export const BackupReminder = observer(function BackupReminder() {
  const { stores, services } = useApp()
  const words = useWords()
  const { numbers, autoSave } = stores
  const begun = numbers.numbers.some(({ plan }) => plan.done + plan.waiting > 0)
  if (autoSave.backedUpAt !== undefined || !begun) return null
  return (
    <NowCard id='no-backup' className='reminder'>
      <View className='reminder-words'>
        <View className='reminder-title'>{words.me.noBackup}</View>
        <View className='reminder-hint'>{words.me.noBackupHint}</View>
      </View>
      <Button id='go-backup' variant='onAccent' onClick={() => services.navigation.open(pagePaths.backup)}>
        {words.me.backUp}
      </Button>
    </NowCard>
  )
})
