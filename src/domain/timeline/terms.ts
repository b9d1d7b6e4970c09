import type { TermUnit } from '../../content/baked/types'
import type { Carrier } from '../number/profile'

/** Lengths of time that a rule, a ministry or a carrier gives. Each is an entry of src/content/terms, with who says so. */
const termIds = [
  'query-answer',
  'query-retry',
  'renewal',
  'reissue',
  'arrears-cmcc',
  'arrears-cucc',
  'arrears-ctcc',
  'arrears-other',
  'arrears-stop',
  'arrears-end',
  'loss-report',
] as const
export type TermId = (typeof termIds)[number]

interface Term {
  length: number
  /** workingDays: by the mainland calendar, make-up days included. */
  unit: TermUnit
}

export type Terms = Readonly<Record<TermId, Term>>

/** The term after which a number in arrears may be cancelled at the earliest. */
export const arrearsTerm = (carrier: Carrier | undefined): TermId => {
  switch (carrier) {
    case 'cmcc':
      return 'arrears-cmcc'
    case 'cucc':
      return 'arrears-cucc'
    case 'ctcc':
      return 'arrears-ctcc'
    case 'cbn':
    case 'mvno':
    case undefined:
      return 'arrears-other'
  }
}
