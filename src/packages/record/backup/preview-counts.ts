import { isSettled } from '../../../domain/plan/progress'
import type { Omitted } from '../../../domain/record/merge'
import type { NumberRecord } from '../../../domain/record/snapshot'

/** How many of a number's accounts are done, and how many there are. */
export const accountsDone = ({ accounts, progress }: NumberRecord): { done: number; total: number } => ({
  done: accounts.filter((key) => {
    const account = progress[key]
    return account !== undefined && isSettled(account)
  }).length,
  total: accounts.length,
})

/** What may find no room, in the order in which it is told. */
const kinds = ['numbers', 'customDays', 'history', 'notes'] as const satisfies readonly (keyof Omitted)[]

/** What found no room when a backup was read or merged, each kind with its count. */
export const omissionsOf = (read: Omitted, merged: Omitted): { kind: keyof Omitted; count: number }[] =>
  kinds.map((kind) => ({ kind, count: read[kind] + merged[kind] })).filter(({ count }) => count > 0)
