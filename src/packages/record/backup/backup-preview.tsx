import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { CardText, CardTitle, Note } from '../../../components/card-text'
import { Icon } from '../../../components/icon'
import { Card } from '../../../components/screen'
import { dayAt } from '../../../domain/calendar/day'
import type { BackupRead } from '../../../domain/record/backup'
import { mergeSnapshots } from '../../../domain/record/merge'
import { useStores, useWords } from '../../../hooks/use-app'
import { fullLabelOf } from '../../../i18n/labels'
import { useMessages } from '../use-messages'
import { accountsDone, omissionsOf } from './preview-counts'

interface Props {
  read: Extract<BackupRead, { kind: 'ok' }>
  onMerge: () => void
  onReplace: () => void
  onDrop: () => void
}

/** What a backup would do, before it does it. */
export const BackupPreview = observer(function BackupPreview({ read, onMerge, onReplace, onDrop }: Props) {
  const { autoSave } = useStores()
  const words = useWords()
  const record = useMessages()
  const { changes, omitted } = mergeSnapshots(autoSave.snapshot, read.snapshot)
  return (
    <Card id='preview' className='backup-preview'>
      <CardTitle>{record.backup.preview}</CardTitle>
      <Note>{read.madeAt === undefined ? record.backup.madeUnknown : record.backup.madeAt(dayAt(read.madeAt))}</Note>
      {changes.length === 0 && <CardText>{record.backup.nothing}</CardText>}
      {changes.map(({ number, kind }) => {
        const { done, total } = accountsDone(number)
        return (
          <View key={number.uid} className='backup-preview-number'>
            <Icon name='card' className='backup-preview-icon' />
            <View className='backup-preview-words'>
              <View className='backup-preview-label'>{fullLabelOf(number, words)}</View>
              <View className='backup-preview-change'>
                {record.backup.progress(done, total)} · {record.backup.change[kind]}
              </View>
            </View>
          </View>
        )
      })}
      {read.masked > 0 && <View className='backup-preview-omitted'>{record.backup.masked(read.masked)}</View>}
      {omissionsOf(read.omitted, omitted).map(({ kind, count }) => (
        <View key={kind} className='backup-preview-omitted'>
          {record.backup.left[kind](count)}
        </View>
      ))}
      <Note>{record.backup.mergeHint}</Note>
      <Button id='merge' variant='filled' onClick={onMerge}>
        {record.backup.merge}
      </Button>
      <Button id='replace' variant='text' danger onClick={onReplace}>
        {record.backup.replace}
      </Button>
      <Button id='drop' variant='text' onClick={onDrop}>
        {record.backup.drop}
      </Button>
    </Card>
  )
})
