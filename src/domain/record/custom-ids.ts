import { CUSTOM_ID_PATTERN, itemIdOf } from '../catalogue/keys'
import type { NumberRecord } from './snapshot'

/** A number's record in which the user's own platforms go by other ids, wherever they are named. */
export const withCustomIds = (number: NumberRecord, names: ReadonlyMap<string, string>): NumberRecord => {
  const key = (old: string): string => {
    const id = itemIdOf(old)
    return CUSTOM_ID_PATTERN.test(id) ? `${names.get(id) ?? id}${old.slice(id.length)}` : old
  }
  const keys = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(table).map(([old, value]) => [key(old), value]))
  return {
    ...number,
    customPlatforms: number.customPlatforms.map((platform) => ({ ...platform, id: key(platform.id) })),
    accounts: number.accounts.map(key),
    progress: keys(number.progress),
    details: keys(number.details),
    history: number.history.map((entry) => ({ ...entry, key: key(entry.key) })),
  }
}
