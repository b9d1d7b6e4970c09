/**
 * A task's key: the id of a platform or fixed task; a further account on the same platform is `id.2` … `id.99`. Progress is kept
 * in an object by key, where names that every object has would not be kept.
 */
export const TASK_KEY_PATTERN = /^(?!(?:constructor|prototype)(?:\.|$))[a-z0-9-]{2,16}(\.([2-9]|[1-9]\d))?$/

/** The catalogue id inside a task's key. */
export const itemIdOf = (key: string): string => key.split('.')[0] ?? key

/** Which account on its platform a key stands for: 1 for the first, 2 for `id.2`. */
export const accountIndexOf = (key: string): number => Number(key.split('.')[1] ?? 1)

/** A platform that the user made: own-1, own-2 … No entry of the catalogue may be called so (rule `ids`). */
export const CUSTOM_ID_PATTERN = /^own-\d{1,6}$/

/** How many accounts one platform may hold. */
const MAX_ACCOUNTS_PER_PLATFORM = 99

/** The key of one more account on a platform; undefined when it is full. */
export const nextAccountKey = (id: string, taken: readonly string[]): string | undefined => {
  if (!taken.includes(id)) return id
  for (let index = 2; index <= MAX_ACCOUNTS_PER_PLATFORM; index += 1) {
    const key = `${id}.${index}`
    if (!taken.includes(key)) return key
  }
  return undefined
}
