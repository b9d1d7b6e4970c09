/** A word that was found. */
interface Found<T> {
  value: T
  /** The place after it. */
  to: number
  /** It goes on in the next line: it may as well be two. */
  broken?: true
}

/** Words with what they mean, to be found in a text. */
export interface Trie<T> {
  /** The longest word that begins at a place of a read text, and the place after it. */
  at(text: string, place: number): Found<T> | undefined
}

const isLatin = (char: string): boolean => char >= 'a' && char <= 'z'
const isDigit = (char: string): boolean => char >= '0' && char <= '9'

/** What may stand inside a name: QQ 音乐, McDonald’s. Never two such signs in a row. */
const isJoint = (char: string): boolean =>
  char === ' ' || char === "'" || char === '·' || char === '-' || char === '.' || char === '&'

/** True when letters or digits go on beyond a word that begins or ends with such: `is` in `this`. */
const isTorn = (text: string, from: number, to: number): boolean =>
  (isLatin(text.charAt(from)) && isLatin(text.charAt(from - 1))) ||
  (isLatin(text.charAt(to - 1)) && isLatin(text.charAt(to))) ||
  (isDigit(text.charAt(from)) && isDigit(text.charAt(from - 1))) ||
  (isDigit(text.charAt(to - 1)) && isDigit(text.charAt(to)))

/** Words by their characters, one after the other. */
interface Node<T> {
  next: Map<string, Node<T>>
  word?: { value: T }
}

/** A word with the break inside it. */
const MIN_BROKEN_LENGTH = 4

/** Makes a lexicon out of words as `nameKey` or `reading` gives them. Of two that are the same the first counts. */
export const makeLexicon = <T>(words: Iterable<readonly [word: string, value: T]>): Trie<T> => {
  const root: Node<T> = { next: new Map() }
  for (const [word, value] of words) {
    let node = root
    for (const char of word.split('')) {
      const next: Node<T> = node.next.get(char) ?? { next: new Map() }
      node.next.set(char, next)
      node = next
    }
    node.word ??= { value }
  }
  const walk = (text: string, place: number, isBetween: (char: string) => boolean): Found<T> | undefined => {
    let found: Found<T> | undefined
    let node = root.next.get(text.charAt(place))
    for (let to = place + 1; node; to += 1) {
      if (node.word && !isTorn(text, place, to)) found = { value: node.word.value, to }
      let next = node.next.get(text.charAt(to))
      if (!next && isBetween(text.charAt(to))) {
        to += 1
        next = node.next.get(text.charAt(to))
      }
      node = next
    }
    return found
  }
  return {
    at: (text, place) => {
      const found = walk(text, place, isJoint)
      if (found) return found
      const broken = walk(text, place, (char) => char === '\n' || isJoint(char))
      // Two characters are too few: a list has one name a line.
      return broken && broken.to - place >= MIN_BROKEN_LENGTH ? { ...broken, broken: true } : undefined
    },
  }
}
