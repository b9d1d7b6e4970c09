import * as v from 'valibot'

import { isDay } from '../calendar/day'
import { CUSTOM_ID_PATTERN, TASK_KEY_PATTERN } from '../catalogue/keys'
import { stages } from '../catalogue/stages'
import { carriers, documents, holders, isLastTwo, MAX_LABEL_LENGTH, situations } from '../number/profile'
import { formatV1, fromV1 } from './snapshot-v1'

/**
 * What is kept on the phone. Ids of platforms and steps are kept as they are, known to this version or not.
 * docs/backup.md describes it for others; change both.
 */
const day = v.pipe(v.string(), v.check(isDay))
const key = v.pipe(v.string(), v.regex(TASK_KEY_PATTERN))
const ticked = v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,16}$/)))
/** Epoch milliseconds, between 2001 and 2286: thirteen digits. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999_999_999_999))

/** The longest texts that a user may write, in UTF-16 units. */
export const MAX_LENGTH = { label: MAX_LABEL_LENGTH, name: 20, note: 1000, title: 40 } as const

/** How much is kept of lists that only grow. */
export const MAX_HISTORY_ENTRIES = 200
export const MAX_CUSTOM_DAYS = 50
export const MAX_NUMBERS = 20

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most))

const progress = v.variant('mark', [
  v.object({ mark: v.literal('open'), ticked }),
  v.object({ mark: v.literal('waiting'), until: day, ticked }),
  v.object({ mark: v.literal('done'), on: day, ticked }),
  v.object({ mark: v.literal('closed'), on: day, ticked }),
  v.object({ mark: v.literal('notMine'), ticked }),
])

const number = v.object({
  id: v.pipe(v.string(), v.regex(/^n\d{1,9}$/)),
  /** The same in every backup of this number, and in no other number. */
  uid: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,24}$/)),
  holder: v.picklist(holders),
  label: v.exactOptional(text(MAX_LENGTH.label)),
  lastTwo: v.exactOptional(v.pipe(v.string(), v.check(isLastTwo))),
  situation: v.picklist(situations),
  document: v.picklist(documents),
  carrier: v.exactOptional(v.picklist(carriers)),
  dates: v.object({
    cancelPlanned: v.exactOptional(day),
    cancelledOn: v.exactOptional(day),
    unpaidSince: v.exactOptional(day),
    suspendedUntil: v.exactOptional(day),
  }),
  createdOn: day,
  /** When something was handed in whose answer takes time. */
  submittedAt: v.object({ query: v.exactOptional(instant), renewal: v.exactOptional(instant) }),
  /** Days that the user put on the timeline. */
  customDays: v.array(v.object({ id: v.pipe(v.string(), v.regex(/^d\d{1,6}$/)), on: day, title: text(MAX_LENGTH.title) })),
  accounts: v.array(key),
  /** Platforms that the user made. */
  customPlatforms: v.array(
    v.object({ id: v.pipe(v.string(), v.regex(CUSTOM_ID_PATTERN)), name: text(MAX_LENGTH.name), stage: v.picklist(stages) }),
  ),
  progress: v.record(key, progress),
  details: v.record(
    key,
    v.object({
      name: v.exactOptional(text(MAX_LENGTH.name)),
      note: v.exactOptional(text(MAX_LENGTH.note)),
      unused: v.exactOptional(v.literal(true)),
    }),
  ),
  /** What was marked, oldest first: `was` is how the task stood before. */
  history: v.array(
    v.object({ at: instant, key, previous: progress, mark: v.picklist(['open', 'waiting', 'done', 'closed', 'notMine']) }),
  ),
  /** Milestones that were handed to the phone's calendar. */
  calendarRequests: v.array(v.pipe(v.string(), v.regex(/^[a-zA-Z0-9:.-]{1,60}$/))),
})

/** The version that this app writes. */
export const SNAPSHOT_VERSION = 2

const formatV2 = v.object({
  v: v.literal(SNAPSHOT_VERSION),
  language: v.picklist(['auto', 'zh', 'hant', 'en']),
  /** The user's own text size; absent: as WeChat has it. */
  textSize: v.exactOptional(v.picklist([1, 1.15, 1.3, 1.5, 1.75])),
  backedUpAt: v.exactOptional(instant),
  current: v.nullable(v.string()),
  numbers: v.array(number),
})

export type Snapshot = v.InferOutput<typeof formatV2>
export type NumberRecord = Snapshot['numbers'][number]
export type HistoryEntry = NumberRecord['history'][number]
export type CustomPlatform = NumberRecord['customPlatforms'][number]
export type CustomDay = NumberRecord['customDays'][number]
export type SubmittedAt = NumberRecord['submittedAt']
export type LanguageChoice = Snapshot['language']
export type TextSize = NonNullable<Snapshot['textSize']>

export const emptySnapshot: Snapshot = { v: SNAPSHOT_VERSION, language: 'auto', current: null, numbers: [] }

/** 1 | 2 | … | N */
type UpTo<N extends number, L extends unknown[] = [unknown]> = L['length'] extends N
  ? L['length']
  : L['length'] | UpTo<N, [...L, unknown]>
type Version = UpTo<typeof SNAPSHOT_VERSION>

const reader =
  <Old>(format: v.GenericSchema<unknown, Old>, toPresent: (old: Old) => Snapshot) =>
  (raw: unknown): Snapshot | undefined => {
    const read = v.safeParse(format, raw)
    return read.success ? toPresent(read.output) : undefined
  }

/**
 * Every format that was ever released, with its way to the present: a step from each version to the next. Raising
 * SNAPSHOT_VERSION asks for a reader of every version up to it, so nothing compiles until the step is written.
 */
const readers: Readonly<Record<Version, (raw: unknown) => Snapshot | undefined>> = {
  1: reader(formatV1, fromV1),
  2: reader(formatV2, (now) => now),
}

const isVersion = (value: number): value is Version => Object.keys(readers).includes(String(value))

/** A stored text read: the snapshot, or why it can't be understood. Never throws. */
export type SnapshotRead = { ok: true; snapshot: Snapshot } | { ok: false; reason: 'damaged' | 'newer' }

/** Reads what this version or an older one wrote, brought up to the present; a version above ours is newer. */
export const snapshotFrom = (raw: unknown): SnapshotRead => {
  const version = v.safeParse(v.object({ v: v.number() }), raw)
  if (!version.success) return { ok: false, reason: 'damaged' }
  const { v: its } = version.output
  if (its > SNAPSHOT_VERSION) return { ok: false, reason: 'newer' }
  const snapshot = isVersion(its) ? readers[its](raw) : undefined
  return snapshot ? { ok: true, snapshot } : { ok: false, reason: 'damaged' }
}

/** Reads what `writeSnapshot` wrote, now or in an older version. Anything else is damaged, and never touched. */
export const readSnapshot = (text: string): SnapshotRead => {
  try {
    return snapshotFrom(JSON.parse(text))
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

export const writeSnapshot = (value: Snapshot): string => JSON.stringify(value)
