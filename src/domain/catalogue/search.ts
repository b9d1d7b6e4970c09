import { traditional, variants } from '../../content/baked/traditional'
import type { Text } from '../../content/baked/types'
import { makeSimplified } from './traditional'

/** What can be searched for. */
export interface Findable {
  id: string
  name: Text
  aliases: readonly string[]
  /** The Chinese names in pinyin by commas: ZhaoShangYinHang,ZhaoHang. A space, too, begins a syllable. */
  pinyin: string
}

/** How well an item answers, best first. */
enum Rank {
  Exact,
  /** All of a name in pinyin: zhaohang is 招行. */
  Whole,
  Start,
  Initials,
  Pinyin,
  Inside,
  /** With one wrong letter, where nothing else answers. */
  Slip,
  /** The same for the beginning of a name. */
  SlipStart,
  None,
}

/** What one item is found by, made once. */
interface Keys<T extends Findable> {
  item: T
  /** Names in both languages, id (cmb, icbc) and aliases, folded. */
  words: readonly string[]
  /** Of each name: zsyh, and the same from each further syllable on: syh, yh, h. */
  initials: readonly (readonly string[])[]
  /** Of each name: zhaoshangyinhang, and the same from each further syllable on. */
  pinyin: readonly (readonly string[])[]
}

const inSimplified = makeSimplified(traditional, variants)

/** Full-width letters and digits, capitals, spaces, punctuation and the two scripts of Chinese make no difference. */
const fold = (text: string): string =>
  inSimplified(text)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[^a-z0-9\u3400-\u9fff]/g, '')

const tails = (parts: readonly string[]): string[] => parts.map((_, from) => parts.slice(from).join(''))

const syllablesOf = (reading: string): string[] => reading.split(/ |(?=[A-Z])/).map((syllable) => syllable.toLowerCase())

const keysOf = <T extends Findable>(item: T): Keys<T> => {
  const readings = item.pinyin === '' ? [] : item.pinyin.split(',').map(syllablesOf)
  return {
    item,
    words: [...new Set([item.name.zh, item.name.en, item.id, ...item.aliases].map(fold).filter((word) => word !== ''))],
    initials: readings.map((syllables) => tails(syllables.map((syllable) => syllable.slice(0, 1)))),
    pinyin: readings.map(tails),
  }
}

const rank = ({ words, initials, pinyin }: Keys<Findable>, query: string): Rank => {
  if (words.includes(query)) return Rank.Exact
  if (pinyin.some(([name]) => name === query)) return Rank.Whole
  if (words.some((word) => word.startsWith(query))) return Rank.Start
  if (initials.some(([name]) => name?.startsWith(query))) return Rank.Initials
  if (pinyin.some(([name]) => name?.startsWith(query))) return Rank.Pinyin
  if (words.some((word) => word.includes(query))) return Rank.Inside
  if (pinyin.some((name) => name.some((tail) => tail.startsWith(query)))) return Rank.Inside
  // From inside a name two letters are too few to mean anything.
  const isInside = query.length > 2 && initials.some((name) => name.some((tail) => tail.startsWith(query)))
  return isInside ? Rank.Inside : Rank.None
}

/** True for two words that are the same but for one letter: another one, one too many or too few, two in the wrong order. */
const differByOne = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a.charAt(from) === b.charAt(from)) from += 1
  const [restA, restB] = [a.slice(from), b.slice(from)]
  if (restA.length !== restB.length) return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA
  const isSwapped =
    restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0) && restA.slice(2) === restB.slice(2)
  return restA.slice(1) === restB.slice(1) || isSwapped
}

/** Shorter words are too much like others to forgive a letter. Of 汉字 fewer say more. */
const canSlip = (query: string): boolean => query.length >= (/[\u3400-\u9fff]/.test(query) ? 3 : 5)

/** Answers a query with one wrong letter: a whole name, or as much of its pinyin as is typed so far. */
const slipRank = ({ words, pinyin }: Keys<Findable>, query: string): Rank => {
  if (words.some((word) => differByOne(word, query)) || pinyin.some(([name = '']) => differByOne(name, query))) return Rank.Slip
  const starts = pinyin.flatMap(([name = '']) => [-1, 0, 1].map((more) => name.slice(0, query.length + more)))
  return starts.some((start) => differByOne(start, query)) ? Rank.SlipStart : Rank.None
}

/**
 * A search by 汉字 (simplified or traditional), pinyin, initials, English or alias. Gives what answers, best first and
 * in the order of the catalogue otherwise; an empty query gives all. What answers nothing is asked once more with one wrong
 * letter forgiven. Any text is a query; none throws.
 */
export const makeSearch = <T extends Findable>(items: readonly T[]): ((query: string) => readonly T[]) => {
  const all = items.map(keysOf)
  return (text) => {
    const query = fold(text)
    if (query === '') return text.trim() === '' ? items : []
    const ranked = (rankOf: typeof rank) =>
      all
        .map((keys) => ({ keys, rank: rankOf(keys, query) }))
        .filter((found) => found.rank !== Rank.None)
        .sort((a, b) => a.rank - b.rank)
        .map(({ keys }) => keys.item)
    const found = ranked(rank)
    return found.length === 0 && canSlip(query) ? ranked(slipRank) : found
  }
}
