import * as v from 'valibot'

import { isDay } from './day'
import { documents, holders, situations } from './number'
import { taskKeyShape } from './task-key'

/** What is kept on the phone. Ids of platforms and steps are kept as they are, known to this version or not. */
const day = v.pipe(v.string(), v.check(isDay))
const key = v.pipe(v.string(), v.regex(taskKeyShape))
const ticked = v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,16}$/)))

const progress = v.variant('mark', [
  v.object({ mark: v.literal('open'), ticked }),
  v.object({ mark: v.literal('waiting'), until: day, ticked }),
  v.object({ mark: v.literal('done'), on: day, ticked }),
  v.object({ mark: v.literal('notMine'), ticked }),
])

const number = v.object({
  id: v.pipe(v.string(), v.regex(/^n\d{1,9}$/)),
  holder: v.picklist(holders),
  situation: v.picklist(situations),
  document: v.picklist(documents),
  createdOn: day,
  accounts: v.array(key),
  progress: v.record(key, progress),
})

/** The version that this app writes. */
export const SNAPSHOT_VERSION = 1

const snapshot = v.object({
  v: v.literal(SNAPSHOT_VERSION),
  language: v.picklist(['auto', 'zh', 'hant', 'en']),
  current: v.nullable(v.string()),
  numbers: v.array(number),
})

export type Snapshot = v.InferOutput<typeof snapshot>
export type NumberRecord = Snapshot['numbers'][number]
export type LanguageChoice = Snapshot['language']

export const emptySnapshot: Snapshot = { v: SNAPSHOT_VERSION, language: 'auto', current: null, numbers: [] }

/** A stored text read: the snapshot, or why it can't be understood. Never throws. */
export type SnapshotRead = { ok: true; snapshot: Snapshot } | { ok: false; reason: 'damaged' | 'newer' }

/** Reads what `writeSnapshot` wrote. Anything else is damaged; a version above ours is newer, and neither is touched. */
export const readSnapshot = (text: string): SnapshotRead => {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'damaged' }
  }
  const version = v.safeParse(v.object({ v: v.number() }), raw)
  if (version.success && version.output.v > SNAPSHOT_VERSION) return { ok: false, reason: 'newer' }
  const read = v.safeParse(snapshot, raw)
  return read.success ? { ok: true, snapshot: read.output } : { ok: false, reason: 'damaged' }
}

export const writeSnapshot = (value: Snapshot): string => JSON.stringify(value)
