import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../components/button'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { sendersText } from '../../../content/baked/signatures'
import type { PlatformCard } from '../../../domain/catalogue/catalogue'
import { MOST } from '../../../domain/record/snapshot'
import { makeScanner, type Scan } from '../../../domain/sms/scan'
import { useApp, useStores } from '../../../hooks/use-app'
import { NoChecklist } from '../../../pages/checklist/checklist'
import type { UserNumber } from '../../../stores/user-number'
import {
  AddBar,
  Candidates,
  type Chosen,
  KeepsNothing,
  PlatformCheck,
  UnknownChecks,
  useSmsIndex,
} from '../components/found-platforms'
import { PasteField } from '../components/paste-field'
import { useMessages } from '../use-messages'

definePageConfig({ navigationBarTitleText: '' })

/** The longest text that is read, in UTF-16 units: some 60,000 messages. */
const LONGEST = 5_000_000

/** How much is read before the page may draw and scroll again, in UTF-16 units: some 20 ms on an old phone. */
const PIECE = 20_000

/** A pasted text as long as this is taken out of the field at once: WeChat sends the field's text back and forth. */
const LONG_PASTE = 4_000

/** Rows of unknown signatures that are shown. */
const UNKNOWN_MOST = 40

const nobody: Chosen = { counts: new Map(), own: new Set() }

/** Old messages name those who sent them: 【京东】. Works with any document, and for numbers that are gone. */
export const ScanCheck = observer(function ScanCheck({ senders }: { senders: string }) {
  const { current } = useStores().numbers
  return current ? <Scanning key={current.id} number={current} senders={senders} /> : <NoChecklist />
})

const Scanning = observer(function Scanning({ number, senders }: { number: UserNumber; senders: string }) {
  const { stores, services } = useApp()
  const { notice } = stores
  const record = useMessages()
  const [text, setText] = useState('')
  const [percent, setPercent] = useState<number>()
  const [scan, setScan] = useState<Scan>()
  const [chosen, setChosen] = useState(nobody)
  const pending = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(pending.current), [])
  const index = useSmsIndex(senders)
  /** Reads a text piece by piece; the page stays alive between two pieces. */
  const read = (messages: string) => {
    clearTimeout(pending.current)
    if (messages.length > LONGEST) return notice.say(record.check.tooLong)
    setText('')
    setScan(undefined)
    const scanner = makeScanner(index)
    const goOn = (from: number) => {
      scanner.take(messages.slice(from, from + PIECE))
      if (from + PIECE < messages.length) {
        setPercent(Math.round(((from + PIECE) / messages.length) * 100))
        pending.current = setTimeout(() => goOn(from + PIECE), 0)
        return
      }
      const found = scanner.end()
      setPercent(undefined)
      setScan(found)
      setChosen({ counts: new Map(found.platforms.map(({ id }) => [id, 1])), own: new Set() })
    }
    goOn(0)
  }
  const pick = async () => {
    const picked = await services.files.pick(LONGEST * 3)
    if (picked.kind === 'dismissed') return
    if (picked.kind === 'text') read(picked.text)
    else notice.say(picked.kind === 'tooLarge' ? record.check.tooLong : record.pickFault[picked.kind])
  }
  const add = () => {
    const { added, undo } = number.ensure(
      [...chosen.counts].map(([id, count]) => ({ id, count })),
      [...chosen.own].map((name) => ({ name, stage: 'life' as const })),
    )
    notice.say(record.check.added(added), undo)
    services.navigation.toChecklist()
  }
  const found = scan && scan.platforms.length + scan.ambiguous.length + scan.unknown.length > 0
  return (
    <Screen
      title={() => record.check.scanTitle}
      dock={
        found ? (
          <AddBar chosen={chosen} onAdd={add} />
        ) : (
          <View className='bottom-bar'>
            <Button id='read' look='filled' className='bottom-main' onClick={() => read(text)}>
              {percent === undefined ? record.check.read : record.check.reading(percent)}
            </Button>
          </View>
        )
      }
    >
      <Head>
        {!found && (
          <>
            <PasteField
              id='paste'
              label={record.check.pasteScan}
              placeholder={record.check.pasteScan}
              value={text}
              most={LONG_PASTE}
              onInput={setText}
              onLong={read}
            />
            <Button id='pick-file' look='light' icon='document' onClick={() => void pick()}>
              {record.check.pick}
            </Button>
          </>
        )}
        <KeepsNothing />
      </Head>
      <Body>
        {percent !== undefined && <Card id='reading'>{record.check.reading(percent)}</Card>}
        {scan && !found && <Card id='none'>{record.check.noneScan}</Card>}
        {scan && found && (
          <Found number={number} scan={scan} chosen={chosen} onChange={setChosen} onAgain={() => setScan(undefined)} />
        )}
      </Body>
    </Screen>
  )
})

const Found = observer(function Found({
  number,
  scan,
  chosen,
  onChange,
  onAgain,
}: {
  number: UserNumber
  scan: Scan
  chosen: Chosen
  onChange: (chosen: Chosen) => void
  onAgain: () => void
}) {
  const { catalogue } = useStores()
  const record = useMessages()
  const cardOf = (id: string): PlatformCard[] => {
    const card = catalogue.card(id)
    return card?.kind === 'platform' ? [card] : []
  }
  return (
    <>
      <View id='found' className='check-title'>
        {record.check.foundScan(scan.platforms.length)}
      </View>
      <View className='check-sub'>{record.check.foundHint}</View>
      {scan.platforms.length > 0 && (
        <View className='card card-list'>
          {scan.platforms.flatMap(({ id, count }) =>
            cardOf(id).map((card) => (
              <PlatformCheck
                key={id}
                number={number}
                card={card}
                chosen={chosen}
                onChange={onChange}
                hint={record.check.messages(count)}
                counted={false}
              />
            )),
          )}
        </View>
      )}
      {scan.ambiguous.map(({ signature, ids }, place) => (
        <Candidates
          key={signature}
          id={`ask-${place}`}
          title={record.check.whichScan(signature)}
          cards={ids.flatMap(cardOf)}
          chosen={chosen}
          onChange={onChange}
        />
      ))}
      <UnknownChecks
        names={scan.unknown
          .slice(0, UNKNOWN_MOST)
          .map(({ signature, count }) => ({ name: signature.slice(0, MOST.name), hint: record.check.messages(count) }))}
        chosen={chosen}
        onChange={onChange}
      />
      <Button id='again' look='light' icon='paste' onClick={onAgain}>
        {record.check.again}
      </Button>
    </>
  )
})

export default function ScanPage() {
  return <ScanCheck senders={sendersText} />
}
