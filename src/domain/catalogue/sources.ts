import type { Claim, Source } from '../../content/baked/types'
import { addDays, type Day } from '../calendar/day'

/** A claim with its source at hand, as it is shown. */
export interface ShownClaim {
  source: Source
  checkedOn: Day
  quote?: string
}

/** A source says nothing new after this many days (docs/design.md, State and risk). */
const OLD_AFTER_DAYS = 365

/** The last day that a source's date can mean: 2024 is 2024-12-31. */
const latestDay = (date: string): Day => {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 7) return `${date}-28`
  return date
}

/** True when the source is more than a year old on `today`, or does not say how old it is. */
export const isOld = (source: Source, today: Day): boolean =>
  source.date === undefined ? source.kind !== 'unverified' : addDays(latestDay(source.date), OLD_AFTER_DAYS) < today

/** Puts each claim's source beside it. A claim whose source is missing is left out; the content check refuses such a file. */
export const shownClaims = (claims: readonly Claim[], sources: Readonly<Record<string, Source>>): ShownClaim[] =>
  claims.flatMap(({ source: key, checkedOn, quote }) => {
    const source = sources[key]
    return source ? [{ source, checkedOn, ...(quote === undefined ? {} : { quote }) }] : []
  })
