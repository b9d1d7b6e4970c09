import type { Count, Name, Token } from './answer-tokens'
import type { NameMatch } from './names'
import { Waiting } from './waiting'
import { cellWords } from './words'

/** A name that the catalogue does not know. */
export interface UnknownItem {
  name: string
  count: number
  /** Ids of platforms whose name it begins with: 百度地图. */
  near: readonly string[]
}

/** How many accounts or cards one name of the message has. */
export interface Mention {
  at: number
  named: NameMatch
  /** As it stands in the message: 淘宝 and 天猫 are one platform, and may be told one after the other. */
  said: string
  count: number
  counted: boolean
  unit: Count['unit']
  /** What follows it may be parts of it: 腾讯：, 腾讯 3 个（…, 其中…. */
  opens: boolean
}

/** What has been understood of the pieces read so far. */
export interface ParserState {
  text: string
  found: Mention[]
  unknown: (UnknownItem & { from: number; to: number })[]
  absent: Set<string>
  /** Names without a number yet, out of pieces that are nothing but names. */
  readonly waiting: Waiting
  /** Numbers that belong to waiting names one each are being read. */
  zipping: boolean
  /** A "not" has been said and holds to the end of the sentence. */
  denying: boolean
  /** The denial is a head, 无账号：, and holds for the lines below it. */
  isDenialHead: boolean
  /** Where the clause begins, and whether 、 stands between the items of lists, so that a comma ends them. */
  clauseFrom: number
  lineFrom: number
  hasItems: boolean
  /** A sum of some of the names. */
  partSum: Count | undefined
  nothing: boolean
  total: number | undefined
  cardTotal: number | undefined
  left: { from: number; to: number }[]
  isAboutCards: boolean
  /** How many brackets are open where the piece begins. */
  depth: number
}

export const emptyState = (text: string): ParserState => ({
  text,
  found: [],
  unknown: [],
  absent: new Set(),
  waiting: new Waiting(),
  zipping: false,
  denying: false,
  isDenialHead: false,
  clauseFrom: 0,
  lineFrom: 0,
  hasItems: false,
  partSum: undefined,
  nothing: false,
  total: undefined,
  cardTotal: undefined,
  left: [],
  depth: 0,
  isAboutCards: /(?:电话|手机|移动|号|sim) ?卡|\d ?张/.test(text),
})

const recordMention = (reader: ParserState, name: Name, count: number, counted: boolean, unit: Count['unit'], opens = false) => {
  if (count === 0) {
    if (!name.named.carrier || !reader.isAboutCards) reader.absent.add(name.named.name)
  } else if (name.named.likely) {
    const { from, to } = name
    reader.unknown.push({ name: reader.text.slice(from, to).replace(/\s/g, ''), count, near: name.named.ids, from, to })
  } else {
    const said = reader.text.slice(name.from, name.to)
    reader.found.push({ at: name.from, named: name.named, said, count, counted, unit, opens })
  }
}

/** Names that got no number: one account each, or none if the sentence denies. */
export const flushPending = (reader: ParserState) => {
  for (const name of reader.waiting.takeAll()) recordMention(reader, name, reader.denying ? 0 : 1, false, undefined, true)
  reader.zipping = false
}

/**
 * The waiting names of the list that a word behind them speaks of: all, when it stands on its own. Otherwise those of its line, and
 * where 、 stands between items those of its clause; what stands before has one account each.
 */
const takeList = (reader: ParserState): Name[] => {
  const names = reader.waiting.takeAll()
  const start = reader.hasItems ? reader.clauseFrom : reader.lineFrom
  const list = names.filter(({ from }) => from >= start)
  if (list.length === 0) return names
  for (const name of names.slice(0, names.length - list.length)) recordMention(reader, name, 1, false, undefined, true)
  return list
}

const addLeftover = (reader: ParserState, from: number, to: number) => {
  const last = reader.left[reader.left.length - 1]
  if (last && from >= last.from && from - last.to <= 1) last.to = Math.max(last.to, to)
  else reader.left.push({ from, to })
}

/** A number without a name beside it. */
const readLoneCount = (reader: ParserState, count: Count, isTotal: boolean) => {
  if (reader.waiting.length > 0) {
    const next = reader.zipping ? reader.waiting.shift() : undefined
    if (next) {
      recordMention(reader, next, count.value, true, count.unit)
      return
    }
    // QQ，共9个: it may be a sum of more.
    if (!isTotal) {
      const last = reader.waiting.pop()
      flushPending(reader)
      if (last) recordMention(reader, last, count.value, true, count.unit, true)
      return
    }
    // 微信、QQ 共 3 个: nobody knows how many of which.
    flushPending(reader)
  }
  readNamelessCount(reader, count, isTotal)
}

/** A number for which no name waits. */
const readNamelessCount = (reader: ParserState, count: Count, isTotal: boolean) => {
  if (count.value === 0 && !isTotal) {
    reader.nothing = true
    return
  }
  if (count.unit === 'card' || (reader.isAboutCards && count.unit === undefined)) reader.cardTotal ??= count.value
  else if (isTotal || (reader.found.length === 0 && count.unit === 'account')) reader.total ??= count.value
  else addLeftover(reader, count.from, count.to)
}

/** Reads what stands between two breaks. */
export const readPiece = (reader: ParserState, piece: readonly Token[]) => {
  const has = (word: string) => piece.some((token) => token.kind === 'word' && token.word === word)
  if (has('zip')) reader.zipping = true
  if (!piece.some(({ kind }) => kind === 'name')) return readWithoutNames(reader, piece, has)
  // The list goes on with a number: what waited for one gets none any more.
  if (piece.some(({ kind }) => kind === 'count') && !has('each') && !reader.zipping) {
    // 微信和QQ共3个: the sum may be of the names before too.
    if (!has('total')) flushPending(reader)
    else for (const name of takeList(reader)) reader.waiting.push(name)
    reader.denying = false
    reader.isDenialHead = false
  }
  readPairs(reader, piece)
}

/** A piece without a name: a number, a "not", or words that say nothing. */
const readWithoutNames = (reader: ParserState, piece: readonly Token[], has: (word: string) => boolean) => {
  const counts = piece.filter((token): token is Count => token.kind === 'count')
  const others = piece.filter(({ kind }) => kind === 'other')
  const isTotal = has('total')
  const [count] = counts
  const [first] = piece
  const isYesHead =
    reader.denying &&
    piece[piece.length - 1]?.kind === 'colon' &&
    first &&
    YES_PATTERN.test(reader.text.slice(first.from, first.to))
  if (!count && (has('some') || isYesHead)) affirm(reader)
  else if (!count && has('none') && piece[piece.length - 1]?.kind === 'colon') {
    flushPending(reader)
    reader.denying = true
    reader.isDenialHead = true
  } else if (!count) readDenial(reader, has('none'), others.length > 0)
  else if (has('each') && reader.waiting.length > 0) {
    for (const name of reader.waiting.takeAll()) recordMention(reader, name, count.value, true, count.unit)
  } else if (others.length > 0 && counts.length === 1 && !isTotal) {
    readStranger(reader, piece, count)
    return
  } else for (const each of counts) readLoneCount(reader, each, isTotal)
  for (const { from, to } of others) addLeftover(reader, from, to)
}

/** There are accounts: what was denied is so no more, and what waits has one each. */
const affirm = (reader: ParserState) => {
  flushPending(reader)
  reader.denying = false
  reader.isDenialHead = false
}

/** A piece with neither name nor number. `isDenied`: it says "not". */
const readDenial = (reader: ParserState, isDenied: boolean, hasOthers: boolean) => {
  if (!isDenied) {
    if (hasOthers) flushPending(reader)
  } else if (reader.waiting.length > 0) {
    for (const name of takeList(reader)) recordMention(reader, name, 0, true, undefined)
  } else if (hasOthers) reader.denying = true
  else reader.nothing = true
}

/** A piece with a number and words that are no known name. */
const readStranger = (reader: ParserState, piece: readonly Token[], count: Count) => {
  const others = piece.filter(({ kind }) => kind === 'other')
  const first = piece.findIndex(({ kind }) => kind === 'other')
  const before = piece[first - 1]
  // 用友, 开心消消乐: a word that says nothing may be the beginning of a name.
  const isPart =
    before?.kind === 'word' &&
    before.to === piece[first]?.from &&
    before.to - before.from === 1 &&
    !/[您你我在于的了是有为]/.test(reader.text.charAt(before.from))
  const from = (isPart ? before.from : others[0]?.from) ?? count.from
  const to = others[others.length - 1]?.to ?? count.to
  const name = reader.text.slice(from, to)
  const isBefore = to <= count.from
  const isAfter = from >= count.to
  flushPending(reader)
  // 抖音 3 个（第三方登录 1 个）: a part of what was said, and no name. What a company's brackets hold are names.
  const isNote = reader.depth > 0 && reader.found[reader.found.length - 1]?.named.ids.length === 1
  if (!isNote && name.length >= 2 && name.length <= 12 && (isBefore || isAfter) && count.value > 0 && !/[*]/.test(name)) {
    reader.unknown.push({ name, count: count.value, near: [], from: Math.min(from, count.from), to: Math.max(to, count.to) })
  } else addLeftover(reader, Math.min(from, count.from), Math.max(to, count.to))
}

/** How far a piece with names has been read. */
interface Pairs {
  piece: readonly Token[]
  /** Nothing but names: what is denied holds behind the comma too. */
  isNames: boolean
  /** The numbers stand before their names. */
  isBackward: boolean
  each: boolean
  total: boolean
  /** A number that waits for the name behind it. */
  count: Count | undefined
  /** How many brackets are open. */
  depth: number
  isDenied: boolean
  /** Words behind a name that say nothing. */
  strange: Token | undefined
}

/** A piece with names: which number belongs to which of them, and which names have none. */
const readPairs = (reader: ParserState, piece: readonly Token[]) => {
  const row = piece.filter(({ kind }) => kind === 'name' || kind === 'count')
  const pairs: Pairs = {
    piece,
    isNames: row.every(({ kind }) => kind === 'name'),
    isBackward: row[0]?.kind === 'count' && row[row.length - 1]?.kind === 'name',
    each: false,
    total: false,
    count: undefined,
    depth: 0,
    isDenied: reader.denying,
    strange: undefined,
  }
  piece.forEach((token, index) => {
    switch (token.kind) {
      case 'open':
        pairs.depth += 1
        return
      case 'close':
        pairs.depth -= 1
        return
      case 'colon':
      case 'break':
        return
      case 'other':
        if (pairs.depth <= 0 && reader.waiting.length > 0) pairs.strange = token
        addLeftover(reader, token.from, token.to)
        return
      case 'word':
        readWord(reader, pairs, token, index)
        return
      case 'name':
        readName(reader, pairs, token, index)
        return
      case 'count':
        readCount(reader, pairs, token, index)
        pairs.total = false
    }
  })
  if (!reader.zipping) keepNames(reader, piece)
}

const readWord = (reader: ParserState, pairs: Pairs, { word, from, to }: Extract<Token, { kind: 'word' }>, index: number) => {
  if (word === 'each') pairs.each = true
  if (word === 'total') pairs.total = true
  if (word === 'zip') reader.zipping = true
  if (word === 'some' || (word === 'filler' && isYes(reader, pairs, { from, to }, index))) readSome(reader, pairs, index)
  if (word !== 'none') return
  const { piece } = pairs
  const isBehind = piece.slice(Math.max(0, index - NEAR), index).some(({ kind }) => kind === 'name')
  if (reader.waiting.length === 0 || pairs.count || !isBehind) {
    // 已注册微信，未注册抖音: what waits has one.
    if (!pairs.count) flushPending(reader)
    pairs.isDenied = true
    // 未注册抖音、快手: it holds for the names behind the comma too.
    reader.denying = pairs.isNames
    return
  }
  const last = cellWords.has(reader.text.slice(from, to)) && !pairs.each ? reader.waiting.pop() : undefined
  for (const name of last ? [last] : takeList(reader)) recordMention(reader, name, 0, true, undefined)
}

/** Plain words that affirm at the head of a clause: 没有QQ，有微信; 查到：淘宝. */
const YES_PATTERN = /^(?:有|查到|查得|查出|查询到|存在|仅有|只有)$/

/** 微信有，QQ：无; 有微信: a plain word that says of a name, or of those behind it, that there is an account. */
const isYes = (reader: ParserState, { piece }: Pairs, { from, to }: { from: number; to: number }, index: number): boolean => {
  const [before, next] = [piece[index - 1], piece[index + 1]]
  const word = reader.text.slice(from, to)
  if (index === 0) return reader.denying && YES_PATTERN.test(word)
  const isBehind = before?.kind === 'name' || (before?.kind === 'colon' && piece[index - 2]?.kind === 'name')
  return isBehind && (!next || next.kind === 'name') && /^[有是]$/.test(word)
}

const readSome = (reader: ParserState, pairs: Pairs, index: number) => {
  // 微信：已注册（2个）
  if (pairs.piece.slice(index + 1, index + 1 + NEAR).some(({ kind }) => kind === 'count')) return
  if (reader.zipping) return
  pairs.isDenied = false
  reader.denying = false
  affirm(reader)
}

const readName = (reader: ParserState, pairs: Pairs, token: Name, index: number) => {
  const { count } = pairs
  if (count) {
    recordMention(reader, token, count.value, true, count.unit, opensAfter(pairs.piece, index))
    pairs.count = undefined
    return
  }
  if (pairs.isDenied) return recordMention(reader, token, 0, true, undefined)
  // 抖音（抖音极速版）: the same again.
  const { last } = reader.waiting
  if (!last || last.named.ids.join() !== token.named.ids.join()) reader.waiting.push(token)
}

const readCount = (reader: ParserState, pairs: Pairs, token: Count, index: number) => {
  const { piece, total, each } = pairs
  const { waiting } = reader
  if (pairs.isBackward) {
    if (total || !nextIsName(piece, index)) readNamelessCount(reader, token, total)
    else pairs.count = token
    return
  }
  const { last } = waiting
  if (!last) {
    if (!reader.denying) readNamelessCount(reader, token, total)
    return
  }
  if (total && waiting.length > 1 && !each) {
    flushPending(reader)
    reader.partSum = token
    return
  }
  const { strange } = pairs
  pairs.strange = undefined
  if (strange && strange.from === last.to && strange.to - strange.from <= 6 && strange.to <= token.from) {
    // 百度地图 1 个: a name goes on in a way that is not known. It may be something else.
    // It was the last to be left over.
    reader.left.pop()
    const name = reader.text.slice(last.from, strange.to)
    reader.unknown.push({ name, count: token.value, near: last.named.ids, from: last.from, to: token.to })
    waiting.pop()
  } else if (each) {
    for (const name of waiting.takeAll()) recordMention(reader, name, token.value, true, token.unit)
  } else if (reader.zipping && waiting.first) {
    recordMention(reader, waiting.first, token.value, true, token.unit)
    waiting.shift()
  } else {
    waiting.pop()
    recordMention(reader, last, token.value, true, token.unit, pairs.depth > 0 || opensAfter(piece, index))
  }
}

/**
 * The names of a piece that got no number wait on. Among words that say nothing a name is a point of a list; 请登录支付宝查询 is
 * none: there it is where to do something.
 */
const keepNames = (reader: ParserState, piece: readonly Token[]) => {
  const isPure = piece.every(({ kind }) => kind !== 'other')
  const isAct = (token: Token | undefined) => token?.kind === 'word' && token.word === 'act'
  const acts = new Set(piece.filter((_, index) => isAct(piece[index - 1]) || isAct(piece[index + 1])))
  // What has waited for longer stays as it is, and is not gone through again with each piece.
  const fresh = isPure ? popFrom(reader.waiting, piece[0]?.from ?? 0) : reader.waiting.takeAll()
  for (const name of fresh) {
    if (isPure && !acts.has(name)) reader.waiting.push(name)
    else addLeftover(reader, name.from, name.to)
  }
}

/** The names that were read from a place on; they wait no more. */
const popFrom = (waiting: Waiting, from: number): Name[] => {
  const names: Name[] = []
  while (waiting.last && waiting.last.from >= from) {
    const name = waiting.pop()
    if (name) names.push(name)
  }
  return names.reverse()
}

/** What belongs to a token stands no further from it. */
const NEAR = 8

const nextIsName = (piece: readonly Token[], index: number): boolean => {
  const next = piece.slice(index + 1, index + 1 + NEAR).find(({ kind }) => kind !== 'word' && kind !== 'close')
  return next?.kind === 'name'
}

const opensAfter = (piece: readonly Token[], index: number): boolean =>
  piece.slice(index + 1, index + 1 + NEAR).some(({ kind }) => kind === 'open' || kind === 'colon')
