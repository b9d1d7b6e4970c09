import type { Count, Name, Token } from './answer-tokens'
import type { Named } from './names'
import { Waiting } from './waiting'

/** A name that the catalogue does not know. */
export interface UnknownItem {
  name: string
  count: number
  /** Ids of platforms whose name it begins with: 百度地图. */
  near: readonly string[]
}

/** How many accounts or cards one name of the message has. */
export interface Found {
  at: number
  named: Named
  /** As it stands in the message: 淘宝 and 天猫 are one platform, and may be told one after the other. */
  said: string
  count: number
  counted: boolean
  unit: Count['unit']
  /** What follows it may be parts of it: 腾讯：, 腾讯 3 个（…, 其中…. */
  opens: boolean
}

/** What has been understood of the pieces read so far. */
export interface Reader {
  text: string
  found: Found[]
  unknown: (UnknownItem & { from: number; to: number })[]
  absent: Set<string>
  /** Names without a number yet, out of pieces that are nothing but names. */
  readonly waiting: Waiting
  /** Numbers that belong to waiting names one each are being read. */
  zipping: boolean
  /** A "not" has been said and holds to the end of the sentence. */
  denying: boolean
  nothing: boolean
  total: number | undefined
  cardTotal: number | undefined
  left: { from: number; to: number }[]
  isAboutCards: boolean
  /** How many brackets are open where the piece begins. */
  depth: number
}

export const emptyReader = (text: string): Reader => ({
  text,
  found: [],
  unknown: [],
  absent: new Set(),
  waiting: new Waiting(),
  zipping: false,
  denying: false,
  nothing: false,
  total: undefined,
  cardTotal: undefined,
  left: [],
  depth: 0,
  isAboutCards: /(?:电话|手机|移动|号|sim) ?卡|\d ?张/.test(text),
})

const give = (reader: Reader, name: Name, count: number, counted: boolean, unit: Count['unit'], opens = false) => {
  if (count === 0) {
    if (!name.named.carrier || !reader.isAboutCards) reader.absent.add(name.named.name)
  } else {
    const said = reader.text.slice(name.from, name.to)
    reader.found.push({ at: name.from, named: name.named, said, count, counted, unit, opens })
  }
}

/** Names that got no number: one account each, or none if the sentence denies. */
export const settle = (reader: Reader) => {
  for (const name of reader.waiting.takeAll()) give(reader, name, reader.denying ? 0 : 1, false, undefined, true)
  reader.zipping = false
}

const leave = (reader: Reader, from: number, to: number) => {
  const last = reader.left[reader.left.length - 1]
  if (last && from >= last.from && from - last.to <= 1) last.to = Math.max(last.to, to)
  else reader.left.push({ from, to })
}

/** A number without a name beside it. */
const lone = (reader: Reader, count: Count, isTotal: boolean) => {
  if (reader.waiting.length > 0) {
    const next = reader.zipping ? reader.waiting.shift() : undefined
    if (next) {
      give(reader, next, count.value, true, count.unit)
      return
    }
    if (!isTotal || reader.waiting.length === 1) {
      const last = reader.waiting.pop()
      settle(reader)
      if (last) give(reader, last, count.value, true, count.unit, true)
      return
    }
    // 微信、QQ 共 3 个: nobody knows how many of which.
    settle(reader)
  }
  nameless(reader, count, isTotal)
}

/** A number for which no name waits. */
const nameless = (reader: Reader, count: Count, isTotal: boolean) => {
  if (count.value === 0 && !isTotal) {
    reader.nothing = true
    return
  }
  if (count.unit === 'card' || (reader.isAboutCards && count.unit === undefined)) reader.cardTotal ??= count.value
  else if (isTotal || (reader.found.length === 0 && count.unit === 'account')) reader.total ??= count.value
  else leave(reader, count.from, count.to)
}

/** Reads what stands between two breaks. */
export const readPiece = (reader: Reader, piece: readonly Token[]) => {
  const has = (word: string) => piece.some((token) => token.kind === 'word' && token.word === word)
  const names = piece.filter((token): token is Name => token.kind === 'name')
  const counts = piece.filter((token): token is Count => token.kind === 'count')
  const others = piece.filter(({ kind }) => kind === 'other')
  const isTotal = has('total')
  if (has('zip')) reader.zipping = true

  if (names.length === 0) {
    const [count] = counts
    if (counts.length === 0) {
      if (has('none')) {
        if (reader.waiting.length > 0) {
          for (const name of reader.waiting.takeAll()) give(reader, name, 0, true, undefined)
        } else if (others.length === 0) reader.nothing = true
        else reader.denying = true
      } else if (others.length > 0) settle(reader)
    } else if (has('each') && reader.waiting.length > 0 && count) {
      for (const name of reader.waiting.takeAll()) give(reader, name, count.value, true, count.unit)
    } else if (others.length > 0 && count && counts.length === 1 && !isTotal) {
      readStranger(reader, piece, count)
      return
    } else for (const each of counts) lone(reader, each, isTotal)
    for (const { from, to } of others) leave(reader, from, to)
    return
  }

  // The list goes on with a number: what waited for one gets none any more.
  if (counts.length > 0 && !has('each') && !reader.zipping) {
    settle(reader)
    reader.denying = false
  }
  readPairs(reader, piece)
}

/** A piece with a number and words that are no known name. */
const readStranger = (reader: Reader, piece: readonly Token[], count: Count) => {
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
  settle(reader)
  // 抖音 3 个（第三方登录 1 个）: a part of what was said, and no name. What a company's brackets hold are names.
  const isNote = reader.depth > 0 && reader.found[reader.found.length - 1]?.named.ids.length === 1
  if (!isNote && name.length >= 2 && name.length <= 12 && (isBefore || isAfter) && count.value > 0 && !/[*]/.test(name)) {
    reader.unknown.push({ name, count: count.value, near: [], from: Math.min(from, count.from), to: Math.max(to, count.to) })
  } else leave(reader, Math.min(from, count.from), Math.max(to, count.to))
}

/** A piece with names: which number belongs to which of them, and which names have none. */
const readPairs = (reader: Reader, piece: readonly Token[]) => {
  const row = piece.filter(({ kind }) => kind === 'name' || kind === 'count')
  const isNames = row.every(({ kind }) => kind === 'name')
  const backward = row[0]?.kind === 'count' && row[row.length - 1]?.kind === 'name'
  const open = reader.waiting
  let each = false
  let total = false
  let held: Count | undefined
  let isInBrackets = 0
  let denied = reader.denying
  let strange: Token | undefined
  piece.forEach((token, index) => {
    switch (token.kind) {
      case 'open':
        isInBrackets += 1
        return
      case 'close':
        isInBrackets -= 1
        return
      case 'colon':
      case 'break':
        return
      case 'other':
        if (isInBrackets <= 0 && open.length > 0) strange = token
        leave(reader, token.from, token.to)
        return
      case 'word':
        if (token.word === 'each') each = true
        if (token.word === 'total') total = true
        if (token.word === 'zip') reader.zipping = true
        if (token.word === 'none') {
          if (open.length > 0 && !held) {
            const last = each ? undefined : open.pop()
            for (const name of last ? [last] : open.takeAll()) give(reader, name, 0, true, undefined)
          } else {
            denied = true
            // 未注册抖音、快手: it holds for the names behind the comma too.
            reader.denying = isNames
          }
        }
        return
      case 'name': {
        if (held) {
          give(reader, token, held.value, true, held.unit, opensAfter(piece, index))
          held = undefined
          return
        }
        if (denied) {
          give(reader, token, 0, true, undefined)
          return
        }
        // 抖音（抖音极速版）: the same again.
        const { last } = open
        if (last && last.named.ids.join() === token.named.ids.join()) return
        open.push(token)
        return
      }
      case 'count': {
        if (backward) {
          if (total || !nextIsName(piece, index)) nameless(reader, token, total)
          else held = token
          total = false
          return
        }
        const { last } = open
        if (!last) {
          if (!reader.denying) nameless(reader, token, total)
          total = false
          return
        }
        if (total && open.length > 1 && !each) {
          nameless(reader, token, true)
          total = false
          return
        }
        const opens = isInBrackets > 0 || opensAfter(piece, index)
        if (strange && strange.from === last.to && strange.to - strange.from <= 6 && strange.to <= token.from) {
          // 百度地图 1 个: a name goes on in a way that is not known. It may be something else.
          // It was the last to be left over.
          reader.left.pop()
          reader.unknown.push({
            name: reader.text.slice(last.from, strange.to),
            count: token.value,
            near: last.named.ids,
            from: last.from,
            to: token.to,
          })
          open.pop()
        } else if (each) {
          for (const name of open.takeAll()) give(reader, name, token.value, true, token.unit)
        } else if (reader.zipping && open.first) {
          give(reader, open.first, token.value, true, token.unit)
          open.shift()
        } else {
          open.pop()
          give(reader, last, token.value, true, token.unit, opens)
        }
        strange = undefined
        total = false
        return
      }
    }
  })
  // Among words that say nothing a name is a point of a list. 请登录支付宝查询 is none: there it is where to do something.
  const isPure = piece.every(({ kind }) => kind !== 'other')
  const isAct = (token: Token | undefined) => token?.kind === 'word' && token.word === 'act'
  const places = new Set(piece.filter((_, index) => isAct(piece[index - 1]) || isAct(piece[index + 1])))
  if (reader.zipping) return
  // What has waited for longer stays as it is, and is not gone through again with each piece.
  const fresh = isPure ? popFrom(open, piece[0]?.from ?? 0) : open.takeAll()
  for (const name of fresh) {
    if (isPure && !places.has(name)) open.push(name)
    else leave(reader, name.from, name.to)
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
