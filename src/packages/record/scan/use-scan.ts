import { useEffect, useRef, useState } from 'react'
import { makeScanner, type Scan } from '../../../domain/sms/scan'
import { useSmsIndex } from '../components/use-sms-index'

/** How much is read before the page may draw and scroll again, in UTF-16 units: some 20 ms on an old phone. */
const PIECE = 20_000

/**
 * Reads messages piece by piece, so that the page stays alive between two pieces; `onEnd` gets what they hold. `percent` is how
 * much has been read, undefined when nothing is being read. Reading anew ends the reading before; so does leaving the page.
 */
export const useScan = (onEnd: (scan: Scan) => void): { percent: number | undefined; read: (messages: string) => void } => {
  const [percent, setPercent] = useState<number>()
  const pending = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(pending.current), [])
  const index = useSmsIndex()
  const read = (messages: string) => {
    clearTimeout(pending.current)
    const scanner = makeScanner(index)
    const readFrom = (from: number) => {
      const to = from + PIECE
      scanner.take(messages.slice(from, to))
      if (to < messages.length) {
        setPercent(Math.round((to / messages.length) * 100))
        pending.current = setTimeout(() => readFrom(to), 0)
      } else {
        setPercent(undefined)
        onEnd(scanner.end())
      }
    }
    readFrom(0)
  }
  return { percent, read }
}
