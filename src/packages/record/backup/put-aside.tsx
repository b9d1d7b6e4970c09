import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useCallback, useEffect, useState } from 'react'
import { Button } from '../../../components/button'
import { Card, Eyebrow } from '../../../components/screen'
import { dayAt } from '../../../domain/calendar/day'
import { type BackupRead, readBackup } from '../../../domain/record/backup'
import { kilobytesOf } from '../../../domain/record/bytes'
import { useStores } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { useDialogs } from '../../../hooks/use-dialogs'
import type { QuarantinedText } from '../../../stores/snapshot-repository'
import { useMessages } from '../use-messages'

/** Records that could not be read once: each can be looked into, copied and deleted. Not there when nothing was put aside. */
export const PutAside = observer(function PutAside({ onRead }: { onRead: (read: BackupRead) => void }) {
  const { notice, autoSave } = useStores()
  const record = useMessages()
  const dialogs = useDialogs()
  const copy = useCopy()
  /** Undefined: storage could not be read. */
  const [asides, setAsides] = useState<readonly QuarantinedText[] | undefined>([])
  const [faultyKey, setFaultyKey] = useState<string>()
  const load = useCallback(() => void autoSave.quarantined().then(setAsides), [autoSave])
  useEffect(load, [load])
  const look = ({ key, text }: QuarantinedText) => {
    const read = readBackup(text)
    setFaultyKey(read.kind === 'ok' ? undefined : key)
    onRead(read)
  }
  const drop = async ({ key }: QuarantinedText) => {
    const sure = await dialogs.confirm({
      title: record.backup.asideDropTitle,
      text: record.backup.asideDropText,
      yes: 'delete',
      no: 'cancel',
      dangerous: true,
    })
    if (!sure) return
    notice.say((await autoSave.deleteQuarantined(key)) ? record.backup.asideDropped : record.backup.asideKept)
    load()
  }
  if (asides?.length === 0) return null
  return (
    <>
      <Eyebrow>{record.backup.asides}</Eyebrow>
      <Card id='asides'>
        <View className='setup-note'>{asides ? record.backup.asidesHint : record.backup.asidesUnread}</View>
        {asides?.map((aside, index) => (
          <View key={aside.key} id={`aside-${index}`} className='put-aside'>
            <View className='setting-name'>{record.backup.aside(dayAt(aside.at), kilobytesOf(aside.bytes))}</View>
            {faultyKey === aside.key && (
              <View id='aside-fault' className='setup-fault' ariaRole='alert'>
                {record.backup.asideFault}
              </View>
            )}
            <Button id={`aside-look-${index}`} className='put-aside-look' look='light' icon='restore' onClick={() => look(aside)}>
              {record.backup.asideLook}
            </Button>
            <View className='put-aside-acts'>
              <Button id={`aside-copy-${index}`} look='words' onClick={() => void copy(aside.text)}>
                {record.backup.asideCopy}
              </Button>
              <Button id={`aside-drop-${index}`} look='words' danger onClick={() => void drop(aside)}>
                {record.backup.asideDrop}
              </Button>
            </View>
          </View>
        ))}
      </Card>
    </>
  )
})
