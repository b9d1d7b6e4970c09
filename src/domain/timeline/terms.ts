import type { TermUnit } from '../../content/baked/types'

/** Lengths of time that a rule, a ministry or a carrier gives. Each is an entry of src/content/terms, with who says so. */
const termIds = ['query-answer', 'query-retry', 'renewal', 'reissue', 'arrears-end', 'loss-report'] as const
export type TermId = (typeof termIds)[number]

interface Term {
  length: number
  /** workingDays: by the mainland calendar, make-up days included. */
  unit: TermUnit
}

export type Terms = Readonly<Record<TermId, Term>>
