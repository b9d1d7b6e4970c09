import { observer } from 'mobx-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { CardText, Note } from '../../../components/card-text'
import { FormField } from '../../../components/form-field'
import { Card, SectionTitle } from '../../../components/screen'
import { kilobytesOf } from '../../../domain/record/bytes'
import { useApp, useWords } from '../../../hooks/use-app'
import { fullLabelOf } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'
import { useBackUp } from './use-back-up'

/** How many entries of each number's history stay. */
const MAX_HISTORY = 20

/** What helps when the record comes near to what WeChat keeps: less history, and a backup in parts. */
export const MakeRoom = observer(function MakeRoom() {
  const { stores, services } = useApp()
  const { numbers, notice, display, appClock, autoSave } = stores
  const words = useWords()
  const record = useMessages()
  const backUp = useBackUp()
  /** Ids of the numbers that were handed on since the page was opened: all of them together are a backup. */
  const [backedUp, setBackedUp] = useState<readonly string[]>([])
  if (!autoSave.isNearlyFull) return null
  const shorten = () => {
    const { removed, undo } = numbers.shortenHistory(MAX_HISTORY)
    notice.show(record.backup.room.historyDone(removed), undo)
  }
  const backUpOne = async (number: UserNumber) => {
    const { id } = number
    const part = { ...autoSave.snapshot, current: id, numbers: [number.record] }
    const deliver = display.computer ? services.files.saveToDisk : services.files.share
    if (!(await backUp(part, `huanhao-${appClock.today}-${id}.json`, deliver))) return
    const all = [...backedUp, id]
    setBackedUp(all)
    if (numbers.numbers.every((other) => all.includes(other.id))) autoSave.markBackedUp()
  }
  return (
    <>
      <SectionTitle>{record.backup.room.title}</SectionTitle>
      <Card id='room'>
        <CardText>{record.backup.room.hint(kilobytesOf(autoSave.bytes))}</CardText>
        <Note>{record.backup.room.historyNote(MAX_HISTORY)}</Note>
        <Button id='shorten' variant='tonal' onClick={shorten}>
          {record.backup.room.history}
        </Button>
        <FormField label={record.backup.room.parts}>
          {numbers.numbers.map((number) => (
            <Button key={number.id} id={`part-${number.id}`} variant='tonal' onClick={() => void backUpOne(number)}>
              {record.backup.room.part(fullLabelOf(number.profile, words))}
            </Button>
          ))}
        </FormField>
      </Card>
    </>
  )
})
