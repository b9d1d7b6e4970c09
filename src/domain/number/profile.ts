import { troubles } from '../../content/baked/enums'
import type { Document, Emergency, NumberForm, NumberKind, Situation, Trouble } from '../../content/baked/types'
import { addDays, type Day, isDay } from '../calendar/day'

export { documents, emergencies, numberForms, numberKinds, situations, troubles } from '../../content/baked/enums'
export type { Document, Emergency, NumberForm, NumberKind, Situation, Trouble }

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
  /** In whose name it is registered; absent: in its user's own. */
  kind?: NumberKind
  /** What it lives on; absent: a SIM. */
  form?: NumberForm
  /** Why no code arrives on it; absent: it works, or (in `lost`) nobody said. */
  trouble?: Trouble
  /** What has happened, of a number that is `compromised`; absent: nobody said. */
  emergency?: Emergency
  /** Its user leaves the country for good. */
  leaving?: true
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

/** In whose name a number is registered. */
export const kindOf = ({ kind }: Pick<NumberProfile, 'kind'>): NumberKind => kind ?? 'own'

/** What a number lives on. */
export const formOf = ({ form }: Pick<NumberProfile, 'form'>): NumberForm => form ?? 'sim'

/** What has happened; where nobody said, somebody is in an account: that alone says nothing of SIM and money. */
export const emergencyOf = ({ emergency }: Pick<NumberProfile, 'emergency'>): Emergency => emergency ?? 'loggedIn'

/** Which days are asked of a number, the most telling first: what is wrong with it tells which. */
export const datesFor = ({ situation, trouble }: Pick<NumberProfile, 'situation' | 'trouble'>): readonly KeyDate[] => {
  switch (situation) {
    case 'changing':
      return trouble === 'unpaid' ? ['cancelPlanned', 'unpaidSince'] : ['cancelPlanned', 'suspendedUntil']
    case 'lost':
      return datesOfTrouble(trouble)
    case 'received':
    case 'compromised':
      return []
  }
}

const datesOfTrouble = (trouble: Trouble | undefined): readonly KeyDate[] => {
  switch (trouble) {
    case 'cancelled':
      return ['cancelledOn']
    case 'unpaid':
      return ['unpaidSince']
    case 'suspended':
      return ['suspendedUntil']
    case 'sim':
    case 'blocked':
      return []
    case undefined:
      return ['cancelledOn', 'unpaidSince', 'suspendedUntil']
  }
}

/** What may be wrong with a number in a situation; empty where nobody is asked. What is cancelled is no number to change from. */
export const troublesFor = (situation: Situation): readonly Trouble[] => {
  switch (situation) {
    case 'changing':
      return troubles.filter((trouble) => trouble !== 'cancelled')
    case 'lost':
      return troubles
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

/** What tells whether a number works. */
type Service = Pick<NumberProfile, 'situation' | 'trouble' | 'dates'>

/**
 * Why no code arrives on a number today; undefined when it works, or when it is `lost` and nobody said why. A day that has come
 * tells more than what was chosen. While it is suspended (停机保号) sources differ on whether SMS arrive: the safer is to count on none.
 */
export const troubleOf = ({ situation, trouble, dates }: Service, today: Day): Trouble | undefined => {
  if (dates.cancelledOn !== undefined && dates.cancelledOn <= today) return 'cancelled'
  if (trouble !== undefined) return trouble
  if (dates.suspendedUntil !== undefined && dates.suspendedUntil >= today) return 'suspended'
  return situation === 'lost' && dates.unpaidSince !== undefined ? 'unpaid' : undefined
}

/** True while no code arrives on the number: whether it can be had back is then the first question. */
export const isOutOfService = (service: Service, today: Day): boolean =>
  !getsOldSms(service.situation) || troubleOf(service, today) !== undefined

/** True when codes can be counted on today: the number is in service, and of a form that SMS reach. No SMS reaches a fixed line. */
export const simAlive = (profile: Service & Pick<NumberProfile, 'form'>, today: Day): boolean =>
  !isOutOfService(profile, today) && profile.form !== 'landline'

/** The profile once its number works again: one that was lost is one to change from. What was done for it stays its number's. */
export const broughtBack = (profile: NumberProfile): NumberProfile => {
  const { trouble: _, dates, ...rest } = profile
  const { cancelPlanned } = dates
  return {
    ...rest,
    situation: profile.situation === 'lost' ? 'changing' : profile.situation,
    dates: cancelPlanned === undefined ? {} : { cancelPlanned },
  }
}

/** The profile in an emergency. With phone or SIM gone no code arrives until there is another SIM. */
export const inEmergency = (profile: NumberProfile, emergency: Emergency): NumberProfile => {
  const { trouble: _, ...rest } = profile
  return emergency === 'simGone' ? { ...rest, emergency, trouble: 'sim' } : { ...rest, emergency }
}
