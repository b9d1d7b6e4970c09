/**
 * A task's key: the id of a platform or fixed task; a further account on the same platform is `id.2` … `id.99`. Progress is kept
 * in an object by key, where names that every object has would not be kept.
 */
export const TASK_KEY_PATTERN = /^(?!(?:constructor|prototype)(?:\.|$))[a-z0-9-]{2,16}(\.([2-9]|[1-9]\d))?$/

/** The catalogue id inside a task's key. */
export const itemIdOf = (key: string): string => key.split('.')[0] ?? key

/** A platform that the user made: own-1, own-2 … No entry of the catalogue may be called so (rule `ids`). */
export const CUSTOM_ID_PATTERN = /^own-\d{1,6}$/

/** How many accounts one platform may hold. */
const MAX_ACCOUNTS_PER_PLATFORM = 99

/** The key of one more account on a platform; undefined when it is full. */
export const nextAccountKey = (id: string, taken: readonly string[]): string | undefined => {
  if (!taken.includes(id)) return id
  for (let place = 2; place <= MAX_ACCOUNTS_PER_PLATFORM; place += 1) {
    const key = `${id}.${place}`
    if (!taken.includes(key)) return key
  }
  return undefined
}
