/**
 * The format of version 0.1, as it was released. Frozen: people's phones hold it. It knows no label, carrier, days, notes,
 * platforms of one's own, or history.
 */
import * as v from 'valibot'

import { isDay } from '../calendar/day'
import { crc32 } from './slot'
import type { Snapshot } from './snapshot'

const day = v.pipe(v.string(), v.check(isDay))
const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,16}(\.([2-9]|[1-9]\d))?$/))
const ticked = v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,16}$/)))

const progress = v.variant('mark', [
  v.object({ mark: v.literal('open'), ticked }),
  v.object({ mark: v.literal('waiting'), until: day, ticked }),
  v.object({ mark: v.literal('done'), on: day, ticked }),
  v.object({ mark: v.literal('notMine'), ticked }),
])

const number = v.object({
  id: v.pipe(v.string(), v.regex(/^n\d{1,9}$/)),
  holder: v.picklist(['me', 'mother', 'father', 'relative']),
  situation: v.picklist(['changing', 'lost', 'received', 'compromised']),
  document: v.picklist(['residentId', 'passport', 'hmtPermit', 'foreignPr']),
  createdOn: day,
  accounts: v.array(key),
  progress: v.record(key, progress),
})

export const formatV1 = v.object({
  v: v.literal(1),
  language: v.picklist(['auto', 'zh', 'hant', 'en']),
  current: v.nullable(v.string()),
  numbers: v.array(number),
})

export type SnapshotV1 = v.InferOutput<typeof formatV1>

/** One step of the chain: what version 2 knows besides is empty. No tick, mark or id is changed. */
export const fromV1 = (old: SnapshotV1): Snapshot => ({
  v: 2,
  language: old.language,
  current: old.current,
  numbers: old.numbers.map(({ accounts, progress, ...number }) => ({
    ...number,
    // Version 1 had no name that is the same on two phones. This one is, for one and the same record; two people who began on
    // one day differ by what they did since.
    uid: `v1${number.createdOn.replace(/-/g, '')}${crc32(JSON.stringify({ accounts, its: progress, number }))}`,
    dates: {},
    submittedAt: {},
    customDays: [],
    accounts,
    customPlatforms: [],
    progress,
    details: {},
    history: [],
    calendarRequests: [],
  })),
})
