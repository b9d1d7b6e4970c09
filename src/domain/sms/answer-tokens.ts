import type { NameMatch, NameTable } from './names'
import { numeralLengths, ownNumerals, readNumeral } from './numerals'
import { makeLexicon, type Trie } from './trie'
import { counted, notCount, otherwise, type Word, words } from './words'

/** The smallest pieces of an answer. Places are those of the read text. */
export type Token = { from: number; to: number } & (
  | { kind: 'name'; named: NameMatch }
  /** A number that can be a count. `unit`: what is counted stands behind it. */
  | { kind: 'count'; value: number; unit: 'account' | 'card' | undefined }
  | { kind: 'word'; word: Word }
  /** Words of which nothing is understood. */
  | { kind: 'other' }
  | { kind: 'open' | 'close' | 'colon' }
  /** Where a piece of the list ends: 、 between items, comma and the like between clauses, a line, a sentence. */
  | { kind: 'break'; strength: Strength }
)

export type Strength = 'item' | 'comma' | 'line' | 'sentence'

export type Name = Extract<Token, { kind: 'name' }>
export type Count = Extract<Token, { kind: 'count' }>

type Meaning = { kind: 'name'; named: NameMatch } | { kind: 'word'; word: Word } | { kind: 'other' }

export type AnswerLexicon = Trie<Meaning>

const meaningOf = (word: Word | 'other'): Meaning => (word === 'other' ? { kind: 'other' } : { kind: 'word', word })

/** Names before words of the same length. */
export const answerLexicon = (names: NameTable): AnswerLexicon =>
  makeLexicon<Meaning>([
    ...[...names].map(([key, named]) => [key, { kind: 'name', named }] as const),
    ...words.map(([word, meaning]) => [word, meaningOf(meaning)] as const),
  ])

const breaks = new Map<string, Strength>([
  [',', 'comma'],
  [';', 'comma'],
  ['/', 'comma'],
  ['+', 'comma'],
  ['\t', 'comma'],
  ['\n', 'line'],
  ['。', 'sentence'],
  ['!', 'sentence'],
  ['?', 'sentence'],
  ['…', 'sentence'],
])

const marks = new Map<string, 'open' | 'close' | 'colon'>([
  ['(', 'open'],
  [')', 'close'],
  [':', 'colon'],
])

const isWordChar = (char: string): boolean => /[a-z0-9\u3400-\u9fff\u00c0-\u024f\u0400-\u04ff]|[\ud800-\udfff]/.test(char)

/** Digits with what joins them to one thing: a day, a time, a decimal, a phone number, a masked one. */
const compound = /^\d+(?:[.:-]\d+)+|^\d{4}\/\d+\/\d+|^\d+\/\d+\/\d{4}|^\d+\*+\d*/

/** Reads a number at a place: how far it goes, and its value if it can be a count. */
const numberAt = (
  text: string,
  place: number,
  afterName: boolean,
  numeralLength: (place: number) => number,
): { to: number; value?: number; isTime?: boolean } | undefined => {
  const own = ownNumerals.get(text.charAt(place))
  if (own !== undefined) return { to: place + 1, value: own }
  const isDigit = text.charAt(place) >= '0' && text.charAt(place) <= '9'
  if (!isDigit && numeralLength(place) === 0) return undefined
  const rest = text.slice(place, place + 24)
  const joined = compound.exec(rest)?.[0]
  // 微信2.QQ1: the dot ends the number unless digits follow it.
  if (joined !== undefined) return { to: place + joined.length, isTime: true }
  const digits = /^\d+/.exec(rest)?.[0]
  if (digits !== undefined) {
    let to = place + digits.length
    while (text.charAt(to) >= '0' && text.charAt(to) <= '9') to += 1
    const behind = text.slice(to, to + 12)
    const time = otherwise.exec(behind)
    if (time) return { to: to + time[0].length, isTime: true }
    const isShort = to - place <= 3 || (to - place === 4 && counted.test(behind))
    if (!isShort || notCount.test(text.slice(Math.max(0, place - 4), place))) return { to }
    return { to, value: Number(digits) }
  }
  const to = place + numeralLength(place)
  const behind = text.slice(to, to + 12)
  const time = otherwise.exec(behind)
  if (time) return { to: to + time[0].length, isTime: true }
  const ends = /^ *(?:$|[,;。!?)\n/])/.test(behind)
  if (!counted.test(behind) && !(afterName && ends)) return undefined
  const value = notCount.test(text.slice(Math.max(0, place - 4), place)) ? undefined : readNumeral(text.slice(place, to))
  return value === undefined ? { to } : { to, value }
}

/** The number of a point of a list (1、 2. (3)), which counts nothing. */
const isIndex = (text: string, from: number, to: number, before: Token | undefined): boolean =>
  before?.kind !== 'name' &&
  /^[^\S\n]*(?:[.)](?!\d)|,(?!\d|\s*\d))/.test(text.slice(to, to + 4)) &&
  /(?:^|[\s(,;。:])$/.test(text.slice(0, from).slice(-1))

/** An address, which no name stands in. */
const address = /^(?:https?:\/\/|www\.)[^\s\u3400-\u9fff]+/

/** What a number is: a count, the number of a point, a time, or nothing that is known. */
const numberToken = (
  text: string,
  from: number,
  { to, value, isTime }: { to: number; value?: number; isTime?: boolean },
  before: Token | undefined,
): { token?: Token; to: number } => {
  if (isTime) return { token: { kind: 'word', word: 'filler', from, to }, to }
  if (value === undefined) return { token: { kind: 'other', from, to }, to }
  if (isIndex(text, from, to, before)) return { to }
  const unit = counted.exec(text.slice(to, to + 12))
  return { token: { kind: 'count', value, unit: unit ? (unit[1] === '张' ? 'card' : 'account') : undefined, from, to }, to }
}

/** What stands at a place: a token, or nothing but a sign that says nothing. */
const tokenAt = (
  text: string,
  from: number,
  lexicon: AnswerLexicon,
  before: Token | undefined,
  numeralLength: (place: number) => number,
): { token?: Token; to: number } => {
  const char = text.charAt(from)
  const found = lexicon.at(text, from)
  // A word that is broken by a line is none; a name may be one.
  const meaning = found?.broken && found.value.kind !== 'name' ? undefined : found
  if (meaning?.value.kind === 'name') {
    const named: NameMatch = meaning.broken ? { ...meaning.value.named, likely: true } : meaning.value.named
    return { token: { kind: 'name', named, from, to: meaning.to }, to: meaning.to }
  }
  const number = numberAt(text, from, before?.kind === 'name', numeralLength)
  // 一个都没有 is no number.
  if (number && !(meaning && meaning.to > number.to)) {
    return numberToken(text, from, number, before)
  }
  const web = char === 'h' || char === 'w' ? address.exec(text.slice(from, from + 200))?.[0] : undefined
  if (web !== undefined) return { token: { kind: 'other', from, to: from + web.length }, to: from + web.length }
  if (meaning) return { token: { ...meaning.value, from, to: meaning.to }, to: meaning.to }
  const strength = breaks.get(char)
  if (strength) return { token: { kind: 'break', strength, from, to: from + 1 }, to: from + 1 }
  const mark = marks.get(char)
  if (mark) return { token: { kind: mark, from, to: from + 1 }, to: from + 1 }
  // 微信 x2
  if (!isWordChar(char) || /^[x×] ?\d/.test(text.slice(from, from + 3))) return { to: from + 1 }
  let to = from + 1
  // Letters go together: the middle of a foreign word is no name.
  if (/[a-z]/.test(char)) while (/[a-z0-9]/.test(text.charAt(to))) to += 1
  return { token: { kind: 'other', from, to }, to }
}

/** Takes an answer apart. Time grows with its length. */
export const tokensOf = (text: string, lexicon: AnswerLexicon): Token[] => {
  const tokens: Token[] = []
  const numeralLength = numeralLengths(text)
  /** The last token that says what a number may be. */
  let before: Token | undefined
  for (let from = 0; from < text.length; ) {
    const { token, to } = tokenAt(text, from, lexicon, before, numeralLength)
    from = to
    if (!token) continue
    const last = tokens[tokens.length - 1]
    if (token.kind === 'other' && last?.kind === 'other' && last.to === token.from) last.to = token.to
    else tokens.push(token)
    if (token.kind === 'name' || token.kind === 'count' || token.kind === 'break') before = token
  }
  return tokens
}
