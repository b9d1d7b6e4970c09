import { traditional } from '../../content/baked/traditional'
import type { Text } from '../../content/baked/types'
import { makeSimplified } from './traditional'

/** What can be searched for. */
export interface Findable {
  id: string
  name: Text
  aliases: readonly string[]
  /** Syllables of the Chinese name by spaces. */
  pinyin: string
}

/** How well an item answers, best first. */
enum Rank {
  Exact,
  Start,
  Initials,
  Pinyin,
  Inside,
  None,
}

/** What one item is found by, made once. */
interface Keys<T extends Findable> {
  item: T
  /** Names in both languages, id (cmb, icbc) and aliases, folded. */
  words: readonly string[]
  /** zsyh, and the same from each further syllable on: syh, yh, h. */
  initials: readonly string[]
  /** zhaoshangyinhang, and the same from each further syllable on. */
  pinyin: readonly string[]
}

const inSimplified = makeSimplified(traditional)

/** Full-width letters and digits, capitals, spaces, punctuation and the two scripts of Chinese make no difference. */
const fold = (text: string): string =>
  inSimplified(text)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[^a-z0-9\u3400-\u9fff]/g, '')

const tails = (parts: readonly string[]): string[] => parts.map((_, from) => parts.slice(from).join(''))

const keysOf = <T extends Findable>(item: T): Keys<T> => {
  const syllables = item.pinyin === '' ? [] : item.pinyin.split(' ')
  return {
    item,
    words: [...new Set([item.name.zh, item.name.en, item.id, ...item.aliases].map(fold).filter((word) => word !== ''))],
    initials: tails(syllables.map((syllable) => syllable.slice(0, 1))),
    pinyin: tails(syllables),
  }
}

const rank = ({ words, initials, pinyin }: Keys<Findable>, query: string): Rank => {
  if (words.includes(query)) return Rank.Exact
  if (words.some((word) => word.startsWith(query))) return Rank.Start
  if (initials[0]?.startsWith(query)) return Rank.Initials
  if (pinyin[0]?.startsWith(query)) return Rank.Pinyin
  if (words.some((word) => word.includes(query))) return Rank.Inside
  if (pinyin.some((tail) => tail.startsWith(query))) return Rank.Inside
  // From inside a name two letters are too few to mean anything.
  return query.length > 2 && initials.some((tail) => tail.startsWith(query)) ? Rank.Inside : Rank.None
}

/**
 * A search by 汉字 (simplified or traditional), pinyin, initials, English or alias. Gives what answers, best first and
 * in the order of the catalogue otherwise; an empty query gives all. Any text is a query; none throws.
 */
export const makeSearch = <T extends Findable>(items: readonly T[]): ((query: string) => readonly T[]) => {
  const all = items.map(keysOf)
  return (text) => {
    const query = fold(text)
    if (query === '') return text.trim() === '' ? items : []
    return all
      .map((keys) => ({ keys, rank: rank(keys, query) }))
      .filter((found) => found.rank !== Rank.None)
      .sort((a, b) => a.rank - b.rank)
      .map(({ keys }) => keys.item)
  }
}
