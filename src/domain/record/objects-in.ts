/** No record nests deeper: a backup, its record, its numbers, a number, its history, a mark, how it was, its ticks. */
const MAX_DEPTH = 16

/**
 * The outermost {…} of a text that may hold other words, as a chat does; those that nest deeper than any record, and one that does
 * not end, are left out. One scan: time grows with the length, whatever is in it.
 */
export const objectsIn = (text: string): readonly string[] => {
  const found: string[] = []
  let depth = 0
  let deepest = 0
  let from = 0
  let isString = false
  for (let place = 0; place < text.length; place += 1) {
    const char = text.charAt(place)
    if (isString) {
      if (char === '\\') place += 1
      else if (char === '"') isString = false
    } else if (char === '{' || (char === '[' && depth > 0)) {
      if (depth === 0) from = place
      depth += 1
      deepest = Math.max(deepest, depth)
    } else if ((char === '}' || char === ']') && depth > 0) {
      depth -= 1
      if (depth > 0) continue
      if (deepest <= MAX_DEPTH) found.push(text.slice(from, place + 1))
      deepest = 0
    } else if (char === '"') isString = depth > 0
  }
  return found
}
