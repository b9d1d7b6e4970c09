import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Note } from '../../../components/card-text'
import { NowCard } from '../../../components/now-card'
import { Card } from '../../../components/screen'
import { dayAt } from '../../../domain/calendar/day'
import { writeBackup } from '../../../domain/record/backup'
import { useApp } from '../../../hooks/use-app'
import type { Outcome } from '../../../ports'
import { useMessages } from '../use-messages'
import { useBackUp } from './use-back-up'

/** When the last backup was made, and the ways to make one. */
export const BackUp = observer(function BackUp() {
  const { stores, services } = useApp()
  const { notice, appClock, autoSave } = stores
  const record = useMessages()
  const { backedUpAt } = autoSave
  const handOn = useBackUp()
  const backUp = async (deliver: (name: string) => Promise<Outcome>) => {
    if (await handOn(autoSave.snapshot, `huanhao-${appClock.today}.json`, deliver)) autoSave.markBackedUp()
  }
  const copy = async () => {
    if (await services.device.copy(writeBackup(autoSave.snapshot, services.clock()))) notice.show(record.backup.copied)
  }
  const isFirst = backedUpAt === undefined
  const ways = (
    <>
      {stores.display.computer ? (
        <Button id='to-disk' variant={isFirst ? 'onAccent' : 'filled'} onClick={() => void backUp(services.files.saveToDisk)}>
          {record.backup.toDisk}
        </Button>
      ) : (
        <>
          <Button id='to-chat' variant={isFirst ? 'onAccent' : 'filled'} onClick={() => void backUp(services.files.share)}>
            {record.backup.toChat}
          </Button>
          <Button
            id='to-favourites'
            variant={isFirst ? 'onAccent' : 'tonal'}
            onClick={() => void backUp(services.files.favourite)}
          >
            {record.backup.toFavourites}
          </Button>
        </>
      )}
      <Button id='as-text' variant='text' {...(isFirst ? { className: 'back-up-copy-now' } : {})} onClick={() => void copy()}>
        {record.backup.asText}
      </Button>
    </>
  )
  return isFirst ? (
    <NowCard id='backup-card' title={record.backup.never} hint={record.backup.hint}>
      {ways}
    </NowCard>
  ) : (
    <Card id='backup-card'>
      <View className='back-up-title'>{record.backup.last(dayAt(backedUpAt))}</View>
      <Note>{record.backup.hint}</Note>
      {ways}
    </Card>
  )
})
