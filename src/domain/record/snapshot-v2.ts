/**
 * Version 2 of the record, and the step to it from version 1. Frozen, as snapshot-v1.ts is: what may change of it goes into a
 * version 3 (snapshot.ts says how). Ids of platforms and steps are kept as they are, known to the catalogue or not.
 * docs/backup.md describes it for others.
 */
import * as v from 'valibot'

import { crc32 } from './crc32'
import { day, language, profile, type SnapshotV1, ticked } from './snapshot-v1'

/** No name that every object of JavaScript has: progress is an object by key, and would lose it. */
const key = v.pipe(v.string(), v.regex(/^(?!(?:constructor|prototype)(?:\.|$))[a-z0-9-]{2,16}(\.([2-9]|[1-9]\d))?$/))
/** Epoch milliseconds, up to thirteen digits: the year 2286. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999_999_999_999))
/** A text of the user's, in UTF-16 units. */
const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest))
const stage = v.picklist(['find', 'money', 'hubs', 'social', 'government', 'life', 'finish'])

const progress = v.variant('mark', [
  v.object({ mark: v.literal('open'), ticked }),
  v.object({ mark: v.literal('waiting'), until: day, ticked }),
  v.object({ mark: v.literal('done'), on: day, ticked }),
  v.object({ mark: v.literal('closed'), on: day, ticked }),
  v.object({ mark: v.literal('notMine'), ticked }),
])

/** A number of version 2. */
export const numberV2 = v.object({
  id: v.pipe(v.string(), v.regex(/^n\d{1,9}$/)),
  /** The same in every backup of this number, and in no other number. */
  uid: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,24}$/)),
  ...profile,
  label: v.exactOptional(text(12)),
  lastTwo: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{2}$/))),
  carrier: v.exactOptional(v.picklist(['cmcc', 'cucc', 'ctcc', 'cbn', 'mvno'])),
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
  customDays: v.array(v.object({ id: v.pipe(v.string(), v.regex(/^d\d{1,6}$/)), on: day, title: text(40) })),
  accounts: v.array(key),
  /** Platforms that the user made. */
  customPlatforms: v.array(v.object({ id: v.pipe(v.string(), v.regex(/^own-\d{1,6}$/)), name: text(20), stage })),
  progress: v.record(key, progress),
  details: v.record(
    key,
    v.object({
      name: v.exactOptional(text(20)),
      note: v.exactOptional(text(1000)),
      unused: v.exactOptional(v.literal(true)),
    }),
  ),
  /** What was marked, oldest first: `previous` is how the task stood before. */
  history: v.array(
    v.object({ at: instant, key, previous: progress, mark: v.picklist(['open', 'waiting', 'done', 'closed', 'notMine']) }),
  ),
  /** Milestones that were handed to the phone's calendar. */
  calendarRequests: v.array(v.pipe(v.string(), v.regex(/^[a-zA-Z0-9:.-]{1,60}$/))),
})

export const formatV2 = v.object({
  v: v.literal(2),
  language,
  /** The user's own text size; absent: as WeChat has it. */
  textSize: v.exactOptional(v.picklist([1, 1.15, 1.3, 1.5, 1.75])),
  backedUpAt: v.exactOptional(instant),
  current: v.nullable(v.string()),
  numbers: v.array(numberV2),
})

export type SnapshotV2 = v.InferOutput<typeof formatV2>

/** The step from version 1: what version 2 knows besides is empty. No tick, mark or id is changed. */
export const v2FromV1 = (old: SnapshotV1): SnapshotV2 => ({
  v: 2,
  language: old.language,
  current: old.current,
  numbers: old.numbers.map(({ accounts, progress: its, ...rest }) => ({
    ...rest,
    // Version 1 had no name that is the same on two phones. This one is, for one and the same record; two people who began on
    // one day differ by what they did since.
    uid: `v1${rest.createdOn.replace(/-/g, '')}${crc32(JSON.stringify({ accounts, its, number: rest }))}`,
    dates: {},
    submittedAt: {},
    customDays: [],
    accounts,
    customPlatforms: [],
    progress: its,
    details: {},
    history: [],
    calendarRequests: [],
  })),
})
