/** Ids of what a user makes are a prefix and a place: n1, d2, own-3. */
export type Prefix = 'n' | 'd' | 'own-'

/** The highest place that is counted up to. The formats hold six digits: an id is never made that could not be read again. */
export const MAX_SERIAL = 9_999

/** The place inside an id. */
export const serialOf = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0)

/** Gives one new id after the other, none of them taken: above the highest place, and from the lowest free one when there is no room above. */
export const freeIds = (prefix: Prefix, taken: Iterable<string>): (() => string) => {
  const used = new Set(taken)
  let highest = 0
  for (const id of used) highest = Math.max(highest, serialOf(id))
  let lowest = 0
  return () => {
    if (highest < MAX_SERIAL) {
      highest += 1
      return `${prefix}${highest}`
    }
    do lowest += 1
    while (used.has(`${prefix}${lowest}`))
    return `${prefix}${lowest}`
  }
}

/** One new id beside those that are taken. */
export const freeId = (prefix: Prefix, taken: Iterable<string>): string => freeIds(prefix, taken)()
