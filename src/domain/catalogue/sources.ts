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

/** True for a claim as it is written, whatever its source is. */
export const isClaim = (value: unknown): value is Claim =>
  typeof value === 'object' &&
  value !== null &&
  'source' in value &&
  typeof value.source === 'string' &&
  'checkedOn' in value &&
  typeof value.checkedOn === 'string' &&
  (!('quote' in value) || typeof value.quote === 'string')

/** Every claim inside a value, in the order in which they stand there. */
export const claimsIn = (value: unknown): Claim[] => {
  if (isClaim(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(claimsIn) : []
}

/** Puts each claim's source beside it. A claim whose source is missing is left out; the content check refuses such a file. */
export const shownClaims = (claims: readonly Claim[], sources: Readonly<Record<string, Source>>): ShownClaim[] =>
  claims.flatMap(({ source: key, checkedOn, quote }) => {
    const source = sources[key]
    return source ? [{ source, checkedOn, ...(quote === undefined ? {} : { quote }) }] : []
  })
