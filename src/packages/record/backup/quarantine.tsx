import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useCallback, useEffect, useState } from 'react'
import { Button } from '../../../components/button'
import { Fault, Note } from '../../../components/card-text'
import { Card, SectionTitle } from '../../../components/screen'
import { dayAt } from '../../../domain/calendar/day'
import { type BackupRead, readBackup } from '../../../domain/record/backup'
import { kilobytesOf } from '../../../domain/record/bytes'
import { useStores } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { useDialogs } from '../../../hooks/use-dialogs'
import type { QuarantinedText } from '../../../stores/snapshot-repository'
import { useMessages } from '../use-messages'

/** Records that could not be read once: each can be looked into, copied and deleted. Not there when nothing was put aside. */
export const Quarantine = observer(function Quarantine({ onRead }: { onRead: (read: BackupRead) => void }) {
  const { notice, autoSave } = useStores()
  const record = useMessages()
  const dialogs = useDialogs()
  const copy = useCopy()
  /** Undefined: storage could not be read. */
  const [texts, setTexts] = useState<readonly QuarantinedText[] | undefined>([])
  const [faultyKey, setFaultyKey] = useState<string>()
  const load = useCallback(() => void autoSave.quarantined().then(setTexts), [autoSave])
  useEffect(load, [load])
  const look = ({ key, text }: QuarantinedText) => {
    const read = readBackup(text)
    setFaultyKey(read.kind === 'ok' ? undefined : key)
    onRead(read)
  }
  const drop = async ({ key }: QuarantinedText) => {
    const sure = await dialogs.confirm({
      title: record.backup.quarantine.dropTitle,
      text: record.backup.quarantine.dropText,
      yes: 'delete',
      no: 'cancel',
      dangerous: true,
    })
    if (!sure) return
    notice.show((await autoSave.deleteQuarantined(key)) ? record.backup.quarantine.dropped : record.backup.quarantine.kept)
    load()
  }
  if (texts?.length === 0) return null
  return (
    <>
      <SectionTitle>{record.backup.quarantine.title}</SectionTitle>
      <Card id='asides'>
        <Note>{texts ? record.backup.quarantine.hint : record.backup.quarantine.unread}</Note>
        {texts?.map((quarantined, index) => (
          <View key={quarantined.key} id={`aside-${index}`} className='quarantine'>
            <View className='quarantine-name'>
              {record.backup.quarantine.entry(dayAt(quarantined.at), kilobytesOf(quarantined.bytes))}
            </View>
            {faultyKey === quarantined.key && (
              <Fault id='aside-fault' alert>
                {record.backup.quarantine.fault}
              </Fault>
            )}
            <Button
              id={`aside-look-${index}`}
              className='quarantine-look'
              variant='tonal'
              icon='restore'
              onClick={() => look(quarantined)}
            >
              {record.backup.quarantine.look}
            </Button>
            <View className='quarantine-acts'>
              <Button id={`aside-copy-${index}`} variant='text' onClick={() => void copy(quarantined.text)}>
                {record.backup.quarantine.copy}
              </Button>
              <Button id={`aside-drop-${index}`} variant='text' danger onClick={() => void drop(quarantined)}>
                {record.backup.quarantine.drop}
              </Button>
            </View>
          </View>
        ))}
      </Card>
    </>
  )
})
