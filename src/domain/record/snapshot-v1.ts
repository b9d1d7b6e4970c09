/**
 * Version 1 of the record. It knows no label, carrier, days, notes, platforms of one's own, or history. Frozen: records of this
 * form are read for ever. A frozen format leans on nothing that may change: of this project on CRC-32 and on which days exist.
 */
import * as v from 'valibot'

import { isDay } from '../calendar/day'

export const day = v.pipe(v.string(), v.check(isDay))
const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,16}(\.([2-9]|[1-9]\d))?$/))
export const ticked = v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,16}$/)))

/** Whose the number is, what happens to it, and what document its holder has. */
export const profile = {
  holder: v.picklist(['me', 'mother', 'father', 'relative']),
  situation: v.picklist(['changing', 'lost', 'received', 'compromised']),
  document: v.picklist(['residentId', 'passport', 'hmtPermit', 'foreignPr']),
}
export const language = v.picklist(['auto', 'zh', 'hant', 'en'])

const progress = v.variant('mark', [
  v.object({ mark: v.literal('open'), ticked }),
  v.object({ mark: v.literal('waiting'), until: day, ticked }),
  v.object({ mark: v.literal('done'), on: day, ticked }),
  v.object({ mark: v.literal('notMine'), ticked }),
])

const number = v.object({
  id: v.pipe(v.string(), v.regex(/^n\d{1,9}$/)),
  ...profile,
  createdOn: day,
  accounts: v.array(key),
  progress: v.record(key, progress),
})

export const formatV1 = v.object({
  v: v.literal(1),
  language,
  current: v.nullable(v.string()),
  numbers: v.array(number),
})

export type SnapshotV1 = v.InferOutput<typeof formatV1>
