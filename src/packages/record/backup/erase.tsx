import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { Note } from '../../../components/card-text'
import { Card, SectionTitle } from '../../../components/screen'
import { useApp } from '../../../hooks/use-app'
import { useDialogs } from '../../../hooks/use-dialogs'
import { useMessages } from '../use-messages'

/** Erases every record on this phone. */
export const Erase = observer(function Erase() {
  const { stores, services } = useApp()
  const { notice, autoSave } = stores
  const record = useMessages()
  const dialogs = useDialogs()
  const erase = async () => {
    const sure = await dialogs.confirm({
      title: record.backup.erase.confirmTitle,
      text: record.backup.erase.confirmText(autoSave.backedUpAt !== undefined),
      yes: 'delete',
      no: 'cancel',
      dangerous: true,
    })
    if (!sure) return
    const undo = await autoSave.erase()
    // Backups that were handed on are still lying here.
    if (undo) services.files.clear()
    if (undo) stores.drafts.clear()
    if (undo) notice.show(record.backup.erase.erased, undo)
    else notice.show(record.backup.erase.failed)
  }
  return (
    <>
      <SectionTitle>{record.backup.erase.title}</SectionTitle>
      <Card>
        <Note>{record.backup.erase.hint}</Note>
        <Button id='erase' variant='outline' icon='bin' danger onClick={() => void erase()}>
          {record.backup.erase.title}
        </Button>
      </Card>
    </>
  )
})
