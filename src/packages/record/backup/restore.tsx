import { observer } from 'mobx-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Fault, Note } from '../../../components/card-text'
import { FormField } from '../../../components/form-field'
import { Card, SectionTitle } from '../../../components/screen'
import { type BackupRead, MAX_BACKUP_LENGTH, readBackup } from '../../../domain/record/backup'
import { mergeSnapshots } from '../../../domain/record/merge'
import type { Snapshot } from '../../../domain/record/snapshot'
import { useApp } from '../../../hooks/use-app'
import { useDialogs } from '../../../hooks/use-dialogs'
import type { NotPicked } from '../../../ports'
import type { Undo } from '../../../stores/user-number'
import { PasteField } from '../components/paste-field'
import { useMessages } from '../use-messages'
import { BackupPreview } from './backup-preview'
import { Quarantine } from './quarantine'

/** UTF-16 units are at most three bytes each. */
const MAX_BYTES = MAX_BACKUP_LENGTH * 3

/** A backup that was read, or why it could not be. */
type Reading = BackupRead | { kind: Exclude<NotPicked, 'cancelled'> }

/** Takes a backup, shows what it holds, and only then puts it in place of the records here or beside them. */
export const Restore = observer(function Restore() {
  const { stores, services } = useApp()
  const { notice, autoSave } = stores
  const dialogs = useDialogs()
  const record = useMessages()
  const [pasted, setPasted] = useState('')
  const [reading, setReading] = useState<Reading>()
  /** In an object, or React would run it. */
  const [lastRestore, setLastRestore] = useState<{ undo: Undo }>()
  const faults = { ...record.backup.fault, ...record.pickFault }
  const pick = async () => {
    const picked = await services.files.pick(MAX_BYTES)
    if (picked.kind === 'cancelled') return
    setReading(picked.kind === 'text' ? readBackup(picked.text) : { kind: picked.kind })
  }
  const restore = (snapshot: Snapshot) => {
    const undoRestore = autoSave.restore(snapshot)
    stores.drafts.clear()
    const undo = () => {
      undoRestore()
      setLastRestore(undefined)
    }
    setLastRestore({ undo })
    setReading(undefined)
    setPasted('')
    notice.show(record.backup.restored, undo)
  }
  const replace = async (snapshot: Snapshot) => {
    const sure = await dialogs.confirm({
      title: record.backup.replaceTitle,
      text: record.backup.replaceText,
      yes: 'replace',
      no: 'cancel',
      dangerous: true,
    })
    if (sure) restore(snapshot)
  }
  return (
    <>
      <SectionTitle>{record.backup.restore}</SectionTitle>
      <Card id='restore-card'>
        <Note>{record.backup.restoreHint}</Note>
        {lastRestore && (
          <Button
            id='undo-restore'
            variant='outline'
            icon='undo'
            onClick={() => {
              lastRestore.undo()
              notice.show(record.backup.undone)
            }}
          >
            {record.backup.undo}
          </Button>
        )}
        <Button id='pick-file' variant='tonal' icon='document' onClick={() => void pick()}>
          {record.backup.pick}
        </Button>
        <FormField label={record.backup.paste}>
          <PasteField
            id='paste'
            label={record.backup.paste}
            placeholder={record.backup.pastePlaceholder}
            value={pasted}
            maxLength={MAX_BACKUP_LENGTH}
            onInput={setPasted}
            onTooLong={() => setReading({ kind: 'tooLarge' })}
          />
        </FormField>
        <Button id='look' variant='tonal' onClick={() => setReading(readBackup(pasted))}>
          {record.backup.look}
        </Button>
        {reading && reading.kind !== 'ok' && (
          <Fault id='backup-fault' alert>
            {faults[reading.kind]}
          </Fault>
        )}
      </Card>
      {/* What is wrong with one of these is said beside it. */}
      <Quarantine onRead={(read) => setReading(read.kind === 'ok' ? read : undefined)} />
      {reading?.kind === 'ok' && (
        <BackupPreview
          read={reading}
          onMerge={() => restore(mergeSnapshots(autoSave.snapshot, reading.snapshot).snapshot)}
          onReplace={() => void replace(reading.snapshot)}
          onDrop={() => setReading(undefined)}
        />
      )}
    </>
  )
})
