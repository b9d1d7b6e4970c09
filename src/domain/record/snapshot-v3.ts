/**
 * Version 3 of the record, and the step to it from version 2. It knows numbers that don't fit: in whose name they are, what they live
 * on, why they are out of service, what has happened, and who leaves the country. Frozen, as snapshot-v1.ts is.
 */
import * as v from 'valibot'

import { formatV2, numberV2, type SnapshotV2 } from './snapshot-v2'

const number = v.object({
  ...numberV2.entries,
  /** In whose name it is registered; absent: its user's own. */
  kind: v.exactOptional(v.picklist(['own', 'company', 'otherName', 'wrongName', 'deceased'])),
  /** What it lives on; absent: a SIM. */
  form: v.exactOptional(v.picklist(['sim', 'esim', 'noSim', 'dual', 'landline'])),
  /** Why no code arrives on it. */
  trouble: v.exactOptional(v.picklist(['sim', 'unpaid', 'suspended', 'blocked', 'cancelled'])),
  /** What has happened, of a number that is compromised. */
  emergency: v.exactOptional(v.picklist(['simGone', 'moneyGone', 'loggedIn'])),
  /** Its user leaves the country for good. */
  leaving: v.exactOptional(v.literal(true)),
})

export const formatV3 = v.object({ ...formatV2.entries, v: v.literal(3), numbers: v.array(number) })

export type SnapshotV3 = v.InferOutput<typeof formatV3>

/** The step from version 2: what version 3 knows besides is absent. */
export const v3FromV2 = (old: SnapshotV2): SnapshotV3 => ({ ...old, v: 3 })
