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
  const open = (index: number) => {
    if (depth === 0) from = index
    depth += 1
    deepest = Math.max(deepest, depth)
  }
  const close = (index: number) => {
    depth -= 1
    if (depth > 0) return
    if (deepest <= MAX_DEPTH) found.push(text.slice(from, index + 1))
    deepest = 0
  }
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index)
    // Outside of an object nothing but the beginning of one counts.
    if (depth === 0) {
      if (char === '{') open(index)
    } else if (char === '"') index = endOfString(text, index)
    else if (char === '{' || char === '[') open(index)
    else if (char === '}' || char === ']') close(index)
  }
  return found
}

/** The index of the quote that ends the string beginning at `from`; the text's end when none does. */
const endOfString = (text: string, from: number): number => {
  let index = from + 1
  while (index < text.length && text.charAt(index) !== '"') index += text.charAt(index) === '\\' ? 2 : 1
  return index
}
