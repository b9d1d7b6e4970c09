import { sourceKinds } from '../../content/baked/enums'
import type { SourceKind } from '../../content/baked/types'
import { type Day, daysBetween } from '../calendar/day'
import type { CatalogueEntries } from './instructions'
import { claimsIn } from './sources'

/** A claim not looked at again for this many days is said to be so (content check: warning from the same age on). */
const STALE_AFTER_DAYS = 365

/** True when nobody has looked at a claim for more than a year. */
export const isStale = (checkedOn: Day, today: Day): boolean => daysBetween(checkedOn, today) > STALE_AFTER_DAYS

export interface KindTally {
  kind: SourceKind
  claims: number
  /** Keys of the sources of this kind, in the order of sources.yaml. */
  sources: readonly string[]
}

interface Tally {
  platforms: number
  /** Platforms with steps of their own. */
  withSteps: number
  claims: number
  oldestCheck: Day | undefined
  newestCheck: Day | undefined
  /** Best first. */
  kinds: readonly KindTally[]
}

/** What the whole catalogue rests on, counted. */
export const tally = (entries: CatalogueEntries): Tally => {
  const { sources, ...rest } = entries
  const claims = claimsIn(rest)
  const days = claims.map(({ checkedOn }) => checkedOn).sort()
  const platforms = Object.values(entries.platforms)
  return {
    platforms: platforms.length,
    withSteps: platforms.filter(({ routes }) => routes).length,
    claims: claims.length,
    oldestCheck: days[0],
    newestCheck: days[days.length - 1],
    kinds: sourceKinds.map((kind) => ({
      kind,
      claims: claims.filter(({ source }) => sources[source]?.kind === kind).length,
      sources: Object.keys(sources).filter((key) => sources[key]?.kind === kind),
    })),
  }
}
