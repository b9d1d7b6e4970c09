import { findSensitive, type SensitiveSpan } from '../privacy/sensitive'
import { emptyState, flushPending, type ParserState, readPiece, type UnknownItem } from './answer-reader'
import { withoutNotes, withTables } from './answer-shape'
import { type AnswerItem, type CardCount, cardsOf, isCard, merged, withoutSums } from './answer-sums'
import { type Token, tokensOf } from './answer-tokens'
import { normalize } from './normalize'
import type { SmsIndex } from './sms-index'

/** A piece of the message that says something that was not understood. What is sensitive in it is masked. */
export interface Leftover {
  text: string
  from: number
  to: number
}

export interface Answer {
  /** accounts: of 一证通查 2.0. cards: SIM cards, of 1.0. none: the message says that there is nothing. */
  kind: 'accounts' | 'cards' | 'none' | 'unknown'
  platforms: readonly AnswerItem[]
  unknown: readonly UnknownItem[]
  /** Names that the message says to have no account. */
  absent: readonly string[]
  /** The sum of accounts that the message itself gives. */
  total?: number
  cards?: CardCount
  leftover: readonly Leftover[]
  /** code: a verification code is in it. link: an address is in it, which the real answer never has. */
  warnings: readonly ('code' | 'link')[]
}

/** Gives pieces of the original with what is sensitive masked. */
const makeMask =
  (original: string, secrets: readonly SensitiveSpan[]) =>
  (from: number, to: number): string => {
    let [low, high] = [0, secrets.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((secrets[middle]?.to ?? 0) <= from) low = middle + 1
      else high = middle
    }
    let text = ''
    let at = from
    for (let secret = secrets[low]; secret && secret.from < to; low += 1, secret = secrets[low]) {
      text += `${original.slice(at, Math.max(at, secret.from))}＊＊`
      at = secret.to
    }
    return text + original.slice(Math.min(at, to), to)
  }

/** Spans in order, those that overlap or touch as one. */
const joined = (spans: readonly { from: number; to: number }[]): { from: number; to: number }[] => {
  const result: { from: number; to: number }[] = []
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result[result.length - 1]
    if (last && from - last.to <= 1) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

const link =
  /https?:\/\/|www\.|\b[a-z0-9-]{1,63}\.(?:com|cn|net|org|cc|top|vip|xyz|co|io|me|info|app|link|site|shop|club|ltd|tech|online|work|fun|icu|ink|mobi|tv|gov)\b/i

/** Reads a text piece by piece: what stands between two breaks is understood together. */
const readAll = (text: string, answerWords: SmsIndex['answerWords']): ParserState => {
  const reader = emptyState(text)
  let piece: Token[] = []
  const end = (strength: 'comma' | 'line' | 'sentence') => {
    if (piece.length > 0) readPiece(reader, piece)
    for (const { kind } of piece) reader.depth = Math.max(0, reader.depth + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0))
    piece = []
    if (strength === 'comma') return
    if (strength === 'sentence') flushPending(reader)
    reader.denying = false
    if (strength === 'line') reader.zipping = false
  }
  for (const token of withTables(withoutNotes(tokensOf(text, answerWords)))) {
    if (token.kind === 'break') end(token.strength)
    else if (token.kind === 'word' && token.word === 'and') end('comma')
    else if (token.kind === 'word' && token.word === 'within') {
      end('comma')
      const last = reader.found[reader.found.length - 1]
      if (last) last.opens = true
    } else piece.push(token)
  }
  end('sentence')
  return reader
}

/**
 * Reads the answer SMS of 一证通查, or any words that say where somebody has how many accounts. Names and numbers may stand in
 * any order and style. What is not understood is given back. Never throws; time grows with the length of the text.
 */
export const readAnswer = (original: string, { answerWords }: SmsIndex): Answer => {
  const { text, at } = normalize(original)
  const reader = readAll(text, answerWords)
  const cards = cardsOf(reader)
  const platforms = merged(withoutSums(reader.found.filter((it) => !isCard(reader, it) && it.named.ids.length > 0)))
  // A lone number beside words is no list. With others, or as one of two, it is.
  const isList = platforms.length > 0 || (cards?.carriers.length ?? 0) > 0 || reader.unknown.length > 1
  const strangers = isList ? reader.unknown : reader.unknown.filter(({ near }) => near.length > 0)
  const left = joined([...reader.left, ...(isList ? [] : reader.unknown.filter(({ near }) => near.length === 0))])
  const secrets = findSensitive(original)
  const shown = makeMask(original, secrets)
  const nothing = reader.nothing || reader.absent.size > 0 || reader.total === 0 || cards?.total === 0
  const isAccounts = platforms.length > 0 || (!cards && (strangers.length > 0 || (reader.total ?? 0) > 0))
  return {
    kind: isAccounts ? 'accounts' : cards && cards.total > 0 ? 'cards' : nothing ? 'none' : 'unknown',
    platforms,
    unknown: strangers.map(({ name, count, near, from, to }) => ({
      name: shown(at[from] ?? 0, at[from + name.length] ?? at[to] ?? 0),
      count,
      near,
    })),
    absent: [...reader.absent].filter((name) => !platforms.some((it) => it.name === name)),
    ...(reader.total === undefined ? {} : { total: reader.total }),
    ...(cards ? { cards } : {}),
    leftover: left.map((span) => {
      const [from, to] = [at[span.from] ?? 0, at[span.to] ?? original.length]
      return { text: shown(from, to), from, to }
    }),
    warnings: [
      ...(secrets.some(({ kind }) => kind === 'code') ? ['code' as const] : []),
      ...(link.test(text) ? ['link' as const] : []),
    ],
  }
}
