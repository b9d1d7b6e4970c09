import type { Document, Situation } from '../../content/baked/types'
import { addDays, type Day, isDay } from '../calendar/day'

export { documents, situations } from '../../content/baked/enums'
export type { Document, Situation }

export const carriers = ['cmcc', 'cucc', 'ctcc', 'cbn', 'mvno'] as const
export type Carrier = (typeof carriers)[number]

/** Whose number it is. */
export const holders = ['me', 'mother', 'father', 'relative'] as const
type Holder = (typeof holders)[number]

/** The days that matter to a number itself. */
const keyDates = ['cancelPlanned', 'cancelledOn', 'unpaidSince', 'suspendedUntil'] as const
export type KeyDate = (typeof keyDates)[number]
type KeyDates = { readonly [K in KeyDate]?: Day }

/** What is asked about a number. Its digits are never asked: at most the last two, to tell two cards apart. */
export interface NumberProfile {
  holder: Holder
  situation: Situation
  document: Document
  carrier?: Carrier
  /** What the user calls it; without one it goes by its holder. */
  label?: string
  lastTwo?: string
  dates: KeyDates
}

/** The longest label, in characters. */
export const MAX_LABEL_LENGTH = 12

/** Days that lie before any mobile number are slips of the finger. */
const EARLIEST_DAY = '1990-01-01'

/** How far ahead a plan may reach, in days. */
const MAX_DAYS_AHEAD = 3660

/** Which dates lie behind, and which may lie ahead. */
const isBehind: Record<KeyDate, boolean> = { cancelPlanned: false, cancelledOn: true, unpaidSince: true, suspendedUntil: false }

/** Which days are asked in a situation, the most telling first. */
export const datesFor = (situation: Situation): readonly KeyDate[] => {
  switch (situation) {
    case 'changing':
      return ['cancelPlanned', 'suspendedUntil']
    case 'lost':
      return ['cancelledOn', 'unpaidSince', 'suspendedUntil']
    case 'received':
    case 'compromised':
      return []
  }
}

export type DateFault = 'impossible' | 'tooEarly' | 'future' | 'tooFar'

/** What is wrong with a date that somebody gave; undefined when nothing is. */
export const dateFault = (kind: KeyDate, text: string, today: Day): DateFault | undefined => {
  if (!isDay(text)) return 'impossible'
  if (text < EARLIEST_DAY) return 'tooEarly'
  if (isBehind[kind] && text > today) return 'future'
  return text > addDays(today, MAX_DAYS_AHEAD) ? 'tooFar' : undefined
}

/** The span that a date picker offers. */
export const dateSpan = (kind: KeyDate, today: Day): { first: Day; last: Day } => ({
  first: EARLIEST_DAY,
  last: isBehind[kind] ? today : addDays(today, MAX_DAYS_AHEAD),
})

/** Two digits, or nothing. */
export const isLastTwo = (text: string): boolean => /^\d{2}$/.test(text)

/** True when a situation leaves the old SIM able to receive codes. */
export const getsOldSms = (situation: Situation): boolean => {
  switch (situation) {
    case 'changing':
    case 'received':
    case 'compromised':
      return true
    case 'lost':
      return false
  }
}

/**
 * True when the old SIM can be counted on for codes today. Not after the number was cancelled; and not while it is suspended
 * (停机保号), because sources differ on whether SMS arrive then, and the safer is to count on none.
 */
export const simAlive = ({ situation, dates }: Pick<NumberProfile, 'situation' | 'dates'>, today: Day): boolean =>
  getsOldSms(situation) &&
  !(dates.cancelledOn !== undefined && dates.cancelledOn <= today) &&
  !(dates.suspendedUntil !== undefined && dates.suspendedUntil >= today)
