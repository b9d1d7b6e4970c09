/**
 * Ticks of a guide's lists are kept as those of a task's steps are, under a key that no entry of the catalogue may have (rule
 * `ids`). Items have no ids of their own: what they say tells them apart, and an item that says something else is another one.
 */

/** Where the ticks of a list are kept, by the id of the guide's part. In the shape of a task's key. */
export const listKey = (part: string): string => `list-${part}`.slice(0, 16)

/** The id of an item by its Chinese words (FNV-1a, base 36). In the shape of a step's id. */
export const itemId = (words: string): string => {
  let hash = 0x811c9dc5
  for (let index = 0; index < words.length; index += 1) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193)
  return `i-${(hash >>> 0).toString(36)}`
}
