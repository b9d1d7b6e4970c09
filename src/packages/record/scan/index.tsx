import { observer } from 'mobx-react'
import { useState } from 'react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { PrivacyNote } from '../../../components/privacy-note'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { WithNumber } from '../../../components/with-number'
import type { Scan } from '../../../domain/sms/scan'
import { useApp } from '../../../hooks/use-app'
import type { UserNumber } from '../../../stores/user-number'
import { AddBar } from '../components/add-bar'
import { PasteField } from '../components/paste-field'
import { emptySelection, scanSelection } from '../components/selection'
import { useMessages } from '../use-messages'
import { ScanPlatforms } from './scan-platforms'
import { useScan } from './use-scan'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '' })

/** The longest text that is read, in UTF-16 units: some 60,000 messages. */
const MAX_LENGTH = 5_000_000

/** UTF-16 units are at most three bytes each. */
const MAX_BYTES = MAX_LENGTH * 3

/** A pasted text longer than this is taken out of the field at once: WeChat sends the field's text back and forth. */
const MAX_FIELD_LENGTH = 4_000

/** Old messages name those who sent them: 【京东】. Works with any document, and for numbers that are gone. */
export default function ScanPage() {
  return <WithNumber>{(number) => <ScanCheck number={number} />}</WithNumber>
}

const ScanCheck = observer(function ScanCheck({ number }: { number: UserNumber }) {
  const { stores, services } = useApp()
  const { notice } = stores
  const record = useMessages()
  const [text, setText] = useState('')
  const [scan, setScan] = useState<Scan>()
  const [selection, setSelection] = useState(emptySelection)
  const { percent, read } = useScan((next) => {
    setScan(next)
    setSelection(scanSelection(next))
  })
  const readMessages = (messages: string) => {
    if (messages.length > MAX_LENGTH) return notice.show(record.check.tooLong)
    setText('')
    setScan(undefined)
    read(messages)
  }
  const pick = async () => {
    const picked = await services.files.pick(MAX_BYTES)
    if (picked.kind === 'cancelled') return
    if (picked.kind === 'text') readMessages(picked.text)
    else notice.show(picked.kind === 'tooLarge' ? record.check.tooLong : record.pickFault[picked.kind])
  }
  const hasFound = scan !== undefined && scan.platforms.length + scan.ambiguous.length + scan.unknown.length > 0
  return (
    <Screen
      title={() => record.check.scanTitle}
      footer={
        hasFound ? (
          <AddBar number={number} selection={selection} />
        ) : (
          <BottomBar>
            <Button id='read' variant='filled' main onClick={() => readMessages(text)}>
              {percent === undefined ? record.check.read : record.check.reading(percent)}
            </Button>
          </BottomBar>
        )
      }
    >
      <Head>
        {!hasFound && (
          <>
            <PasteField
              id='paste'
              label={record.check.pasteScan}
              placeholder={record.check.pasteScan}
              value={text}
              maxLength={MAX_FIELD_LENGTH}
              onInput={setText}
              onTooLong={readMessages}
            />
            <Button id='pick-file' variant='tonal' icon='document' onClick={() => void pick()}>
              {record.check.pick}
            </Button>
          </>
        )}
        <PrivacyNote lines={[record.check.promise]} />
      </Head>
      <Body>
        {percent !== undefined && <Card id='reading'>{record.check.reading(percent)}</Card>}
        {scan && !hasFound && <Card id='none'>{record.check.noneScan}</Card>}
        {scan && hasFound && (
          <ScanPlatforms
            number={number}
            scan={scan}
            selection={selection}
            onChange={setSelection}
            onAgain={() => setScan(undefined)}
          />
        )}
      </Body>
    </Screen>
  )
})
