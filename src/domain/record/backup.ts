import * as v from 'valibot'

import { type Admitted, admit } from './admit'
import { crc32 } from './crc32'
import { objectsIn } from './objects-in'
import { readSlot } from './slot'
import { type Snapshot, snapshotFrom } from './snapshot'

/**
 * A backup is one JSON text, in a file or pasted: {"huanhao":"backup","madeAt":1795312860000,"sum":"9ae0daaf","record":{…}}
 * record  the snapshot, as it is kept on the phone (its own "v" tells its format)
 * sum     CRC-32 of the record's JSON: a text that was cut off or changed on the way is not taken for a backup
 * docs/backup.md describes it; docs/read-backup.mjs reads it without the app.
 */
export const writeBackup = (snapshot: Snapshot, madeAt: number): string =>
  JSON.stringify({ huanhao: 'backup', madeAt, sum: crc32(JSON.stringify(snapshot)), record: snapshot })

/** The longest text that is looked at, in UTF-16 units: WeChat keeps no more than 1 MB under a key anyway. */
export const MAX_BACKUP_LENGTH = 1_000_000

export type BackupRead =
  | ({ kind: 'ok'; madeAt: number | undefined } & Admitted)
  /** `several`: more than one backup stands in the text. */
  | { kind: 'empty' | 'tooLarge' | 'notOurs' | 'corrupt' | 'newerVersion' | 'several' }

const envelope = v.object({
  huanhao: v.literal('backup'),
  madeAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999_999_999_999)),
  sum: v.string(),
  record: v.looseObject({ v: v.number() }),
})

/** No record is shorter. */
const MIN_RECORD_LENGTH = 40

/** Reads a backup, or a record that was copied out of a phone in trouble. Never throws; nothing is changed by reading. */
export const readBackup = (text: string): BackupRead => {
  if (text.length > MAX_BACKUP_LENGTH) return { kind: 'tooLarge' }
  if (!/\S/.test(text)) return { kind: 'empty' }
  const objects = [...new Set(objectsIn(text))].filter(({ length }) => length >= MIN_RECORD_LENGTH)
  const ours = objects.map(readObject).filter(({ kind }) => kind !== 'notOurs')
  if (ours.length > 1) return { kind: 'several' }
  // What says that it is ours, and yet is none, is not whole.
  return ours[0] ?? { kind: text.includes('"huanhao"') && text.includes('"backup"') ? 'corrupt' : 'notOurs' }
}

/** Undefined when it is no JSON. */
const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

const readObject = (text: string): BackupRead => {
  const raw = parsed(text)
  const read = v.safeParse(envelope, raw)
  if (read.success) {
    const { madeAt, sum, record } = read.output
    return sum === crc32(JSON.stringify(record)) ? accepted(record, madeAt) : { kind: 'corrupt' }
  }
  const slot = readSlot(text)
  if (slot.kind === 'whole') return accepted(parsed(objectsIn(slot.slot.body)[0]), undefined)
  const copied = accepted(raw, undefined)
  return copied.kind === 'ok' ? copied : { kind: 'notOurs' }
}

const accepted = (raw: unknown, madeAt: number | undefined): BackupRead => {
  const read = snapshotFrom(raw)
  return read.ok ? { kind: 'ok', madeAt, ...admit(read.snapshot) } : { kind: read.reason }
}
