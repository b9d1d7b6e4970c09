import type { Folded } from '../privacy/normalize'
import { findSensitive, type SensitiveSpan } from '../privacy/sensitive'
import { emptyState, flushPending, type ParserState, readPiece, type UnknownItem } from './answer-reader'
import { withGroups, withoutNotes, withShared, withTables, withTogether } from './answer-shape'
import { type AnswerItem, type CardCount, cardsOf, isCard, merged, withoutSums } from './answer-sums'
import { type Strength, type Token, tokensOf } from './answer-tokens'
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

/** Which part of a long answer it is, on its own or in brackets: (1/2), 第1条/共2条, 1/2 at the head of a line. */
const PART_PATTERN =
  /(^|[\n。!?,;] ?)(?:\( ?\d{1,2} ?(?:\/|of) ?\d{1,2} ?\)|\d{1,2}\/\d{1,2}(?= |[\u3400-\u9fff]))|\( ?\d{1,2} ?\/ ?\d{1,2} ?\)(?= *(?:\n|$))|第?\d{1,2}条[ ,/]{0,2}共\d{1,2}条/g

/** What follows a name that may share a number with others: 抖音/快手(2/3) is a table. */
const withoutParts = (text: string): string =>
  text.replace(PART_PATTERN, (part: string, head: string | undefined, place: number) => {
    const isTable = head === undefined && /[^\s。!?,;个张户号]/.test(text.charAt(place - 1)) && part.startsWith('(')
    return isTable ? part : `${head ?? ''}${' '.repeat(part.length - (head ?? '').length)}`
  })

/** A whole sentence to somebody, rather than a list. */
const LETTER_PATTERN = /您|你|尊敬|请|感谢/

/** A signature at the head or the foot of a line, with what stands behind it at the head. */
const SIGNATURE_PATTERN = /^[ \t]*【[^】\n]{2,20}】(?![\s:：(（]*\d)|【[^】\n]{2,20}】[ \t]*$/gm

/** Where the signatures of a message stand: they say who sent it, and name no account. */
const signatureSpans = (original: string): { from: number; to: number }[] =>
  LETTER_PATTERN.test(original)
    ? [...original.matchAll(SIGNATURE_PATTERN)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
    : []

/** What an answer never speaks of, and what it always does. */
const ORDINARY_PATTERN =
  /验证码|校验码|动态码|停机|缴费|欠费|话费|余额|流量|快递|包裹|取件|订单|发货|签收|退订|账单|还款|消费|转账|到账|入账|套餐|优惠|积分|活动|密码|设备|下单|航班|车次|登录/
const ANSWER_PATTERN = /注册|绑定|关联|一证通查|名下|未查询|查询到/

/** How a renewal or an untying ended: the accounts that it names are gone, or stay for another reason. */
const RENEWAL_PATTERN =
  /焕新.{0,16}(?:结果|受理|成功|失败|完成|申请|处理)|(?:已|成功|为您)解绑|解绑(?:成功|失败|完成|结果)|解除绑定(?:成功|失败|完成)/

/** True for a message that is none of ours, whatever names stand in it. */
const isOrdinary = (text: string, found: ParserState['found']): boolean =>
  RENEWAL_PATTERN.test(text) ||
  (LETTER_PATTERN.test(text) &&
    ORDINARY_PATTERN.test(text) &&
    !ANSWER_PATTERN.test(text) &&
    !found.some(({ counted, unit }) => counted && unit !== undefined))

/** The pieces of a text, with what its signs say in the original that they do not say when they are folded. */
const tokensIn = (original: string, { text, at }: Folded, answerWords: SmsIndex['answerWords']): Token[] => {
  const spans = signatureSpans(original)
  let span = 0
  return tokensOf(withoutParts(text), answerWords).map((token): Token => {
    const place = at[token.from] ?? 0
    while ((spans[span]?.to ?? Number.POSITIVE_INFINITY) <= place) span += 1
    const isSigned = (spans[span]?.from ?? Number.POSITIVE_INFINITY) <= place
    if (isSigned && token.kind === 'name') return { kind: 'word', word: 'filler', from: token.from, to: token.to }
    return token.kind === 'break' && original.charAt(place) === '、' ? { ...token, strength: 'item' } : token
  })
}

/** Whether each clause says itself whether there are accounts, by the places of the breaks before them. */
const decidedClauses = (tokens: readonly Token[]): ReadonlySet<number> => {
  const decided = new Set<number>()
  let start = -1
  for (const token of tokens) {
    if (token.kind === 'break' && token.strength !== 'item') start = token.from
    else if (token.kind === 'count' || (token.kind === 'word' && (token.word === 'some' || token.word === 'none')))
      decided.add(start)
  }
  return decided
}

/** Reads a text piece by piece: what stands between two breaks is understood together. */
const readAll = (text: string, tokens: readonly Token[]): ParserState => {
  const reader = emptyState(text)
  let piece: Token[] = []
  const end = (strength: Strength) => {
    if (piece.length > 0) readPiece(reader, piece)
    for (const { kind } of piece) reader.depth = Math.max(0, reader.depth + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0))
    piece = []
    if (strength === 'comma' || strength === 'item') return
    if (strength === 'sentence') {
      flushPending(reader)
      reader.isDenialHead = false
    }
    if (!reader.isDenialHead) reader.denying = false
    if (strength === 'line') reader.zipping = false
  }
  const shaped = withShared(withTogether(withGroups(withTables(withoutNotes(tokens)))), text)
  const decided = decidedClauses(shaped)
  reader.hasItems = shaped.some((token) => token.kind === 'break' && token.strength === 'item')
  for (const token of shaped) {
    if (token.kind === 'break') {
      end(token.strength)
      if (token.strength === 'item') continue
      if (token.strength !== 'comma') reader.lineFrom = token.to
      reader.clauseFrom = token.to
      // 未注册QQ、抖音，微信已注册: a clause that speaks for itself is not denied by the one before it.
      if (decided.has(token.from) && !reader.isDenialHead) reader.denying = false
    } else if (token.kind === 'word' && token.word === 'and') end('item')
    else if (token.kind === 'word' && token.word === 'within') {
      end('comma')
      const last = reader.found[reader.found.length - 1]
      if (last) last.opens = true
    } else piece.push(token)
  }
  end('sentence')
  settle(reader)
  return reader
}

/** A sum of some names is the whole's only where nothing else is counted; an ordinary message has no accounts. */
const settle = (reader: ParserState) => {
  if (isOrdinary(reader.text, reader.found)) {
    for (const { at, said } of reader.found) reader.left.push({ from: at, to: at + said.length })
    for (const { from, to } of reader.unknown) reader.left.push({ from, to })
    reader.found = []
    reader.unknown = []
    reader.absent.clear()
    reader.nothing = false
    reader.total = undefined
    return
  }
  const { partSum } = reader
  if (!partSum) return
  if (reader.total === undefined && reader.found.every(({ counted }) => !counted)) reader.total = partSum.value
  else reader.left.push({ from: partSum.from, to: partSum.to })
}

/**
 * Reads the answer SMS of 一证通查, or any words that say where somebody has how many accounts. Names and numbers may stand in
 * any order and style. What is not understood is given back. Never throws; time grows with the length of the text.
 */
export const readAnswer = (original: string, { answerWords }: SmsIndex): Answer => {
  const folded = normalize(original)
  const { text, at } = folded
  const reader = readAll(text, tokensIn(original, folded, answerWords))
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
