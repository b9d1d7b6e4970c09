import * as v from 'valibot'

import { MAX_LABEL_LENGTH } from '../number/profile'
import { formatV1 } from './snapshot-v1'
import { formatV2, v2FromV1 } from './snapshot-v2'
import { formatV3, type SnapshotV3, v3FromV2 } from './snapshot-v3'
import { startChain, type VersionChain } from './version-chain'

/**
 * What is kept on the phone, as this version of the app knows it.
 *
 * A new version is one file and one row. The file, snapshot-v4, holds `formatV4`, `SnapshotV4` and the step `v4FromV3`, and imports
 * nothing that may change; the row is `.next(formatV4, v4FromV3)` below. `Snapshot` and SNAPSHOT_VERSION then name the new
 * one: neither compiles before the row is there. test/domain/record/released gets a record of it, docs/backup.md its description, and no file
 * of an older version is touched.
 */
export type Snapshot = SnapshotV3

/** Every version that there ever was, oldest first, each with the step to it. */
const versions: VersionChain<Snapshot> = startChain(formatV1).next(formatV2, v2FromV1).next(formatV3, v3FromV2)

/** The version that this app writes. */
export const SNAPSHOT_VERSION: Snapshot['v'] = 3

export type NumberRecord = Snapshot['numbers'][number]
export type HistoryEntry = NumberRecord['history'][number]
export type LanguageChoice = Snapshot['language']
export type TextSize = NonNullable<Snapshot['textSize']>

/** The longest texts that a user may write, in UTF-16 units: no longer than the format takes. */
export const MAX_LENGTH = { label: MAX_LABEL_LENGTH, name: 20, note: 1000, title: 40 } as const

/** How much is kept of lists that only grow. */
export const MAX_HISTORY_ENTRIES = 200
export const MAX_CUSTOM_DAYS = 50
export const MAX_NUMBERS = 20

export const emptySnapshot: Snapshot = { v: SNAPSHOT_VERSION, language: 'auto', current: null, numbers: [] }

/** A stored text read: the snapshot, or why it can't be understood. */
type SnapshotRead = { ok: true; snapshot: Snapshot } | { ok: false; reason: 'corrupt' | 'newerVersion' }

/** Reads what this version or an older one wrote, brought up to the present; a version above ours is newer. Never throws. */
export const snapshotFrom = (raw: unknown): SnapshotRead => {
  const numbered = v.safeParse(v.object({ v: v.number() }), raw)
  if (!numbered.success) return { ok: false, reason: 'corrupt' }
  const version = numbered.output.v
  if (version > SNAPSHOT_VERSION) return { ok: false, reason: 'newerVersion' }
  const snapshot = versions.read(version, raw)
  return snapshot ? { ok: true, snapshot } : { ok: false, reason: 'corrupt' }
}

/** Reads what `writeSnapshot` wrote, now or in an older version. Anything else is corrupt, and never touched. Never throws. */
export const readSnapshot = (text: string): SnapshotRead => {
  try {
    return snapshotFrom(JSON.parse(text))
  } catch {
    return { ok: false, reason: 'corrupt' }
  }
}

/** The text of a snapshot. Inverse of `readSnapshot`. */
export const writeSnapshot = (snapshot: Snapshot): string => JSON.stringify(snapshot)
