import { normalize } from './normalize'
import { type Sender, senderOf } from './signature'
import type { SmsIndex } from './sms-index'

/** Who has sent messages, and in how many. Nothing of the messages is in it but their signatures. */
export interface Scan {
  /** Platforms that have surely sent some, most first. */
  platforms: readonly { id: string; count: number }[]
  /** Signatures under which one of several platforms has sent, or perhaps one. */
  ambiguous: readonly { signature: string; ids: readonly string[]; count: number }[]
  /** Signatures that the catalogue does not know. */
  unknown: readonly { signature: string; count: number }[]
}

/** Takes messages piece by piece, so that thousands of them need not hold up a page. */
interface Scanner {
  /** A further piece of the text. It may end anywhere. */
  take(piece: string): void
  /** What has been found in all pieces. The scanner must not be used any more. */
  end(): Scan
}

interface Bracket {
  text: string
  from: number
  to: number
  /** 【】, or another kind of brackets, which may as well be part of a sentence. */
  solid: boolean
  closed: boolean
}

const pairs = new Map([
  ['【', '】'],
  ['[', ']'],
  ['［', '］'],
  ['〔', '〕'],
  ['〖', '〗'],
  ['「', '」'],
  ['『', '』'],
])
const closing = new Set(pairs.values())

/** No signature is longer, brackets inside it included. */
const MAX_SIGNATURE_LENGTH = 40
/** Brackets inside brackets inside brackets are a game, not a message. */
const DEEPEST = 4

/** All brackets of a line, the inner ones first. What stands in inner brackets is no part of the outer text. */
const bracketsIn = (line: string): Bracket[] => {
  const found: Bracket[] = []
  let open: { sign: string; from: number; text: string }[] = []
  let last = -1
  const take = (closed: boolean, to: number) => {
    const top = open.pop()
    if (!top) return
    const text = top.text + line.slice(Math.max(last + 1, top.from + 1), to)
    last = to
    if (to - top.from <= MAX_SIGNATURE_LENGTH) {
      found.push({ text: text.trim(), from: top.from, to: closed ? to + 1 : to, solid: top.sign === '【', closed })
    }
  }
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at)
    if (pairs.has(sign)) {
      const outer = open[open.length - 1]
      if (outer) outer.text += line.slice(Math.max(last + 1, outer.from + 1), at)
      last = at
      open.push({ sign, from: at, text: '' })
      if (open.length > DEEPEST) open.shift()
    } else if (closing.has(sign)) {
      // A bracket that was never opened closes nothing; one that was never closed is forgotten.
      const match = open.map((it) => pairs.get(it.sign)).lastIndexOf(sign)
      if (match < 0) continue
      open = open.slice(0, match + 1)
      take(true, at)
    }
  }
  // A message cut off in its signature: …[建设银行
  if (open.length > 0) take(false, line.length)
  return found
}

/** Before a signature at the head of a message: nothing, or what an export writes there: a port, a day, a quote. */
const isHead = (text: string): boolean =>
  text.length <= 60 && /^[\s\d+:/.,;"'|>()<=_*#年月日时分秒上下午周星期一二三四五六日-]*$/.test(text)

/** What ends a message before the next one's signature. */
const endsMessage = /[。！!？?；;~…）)】\]”"'>/|]\s*$/

/** Behind a signature at the foot: nothing, or how to be left alone. */
const isFoot = (text: string): boolean =>
  /^[\s"',;.。<>/]*(?:(?:拒收|退订|回复?|拒)\S{0,8})?[\s"',;.。<>/]*$/.test(text.slice(0, 24)) && text.length < 24

/** A message, rather than a chat: half-width brackets hold everything there, [微笑] too. */
const isMessage = /验证|校验|动态|尾号|退订|您|尊敬|code/i

/** How far around a signature a name says which of several platforms it is. */
const CONTEXT_LENGTH = 160

/** Of several platforms, the one that the message itself names. */
const namedAround = (line: string, bracket: Bracket, ids: readonly string[], index: SmsIndex): string | undefined => {
  const head = line.slice(Math.max(0, bracket.from - CONTEXT_LENGTH), bracket.from).replace(/^.*[】\]]/, '')
  const tail = line.slice(bracket.to, bracket.to + CONTEXT_LENGTH).replace(/[【[].*$/, '')
  const named = new Set<string>()
  for (const text of [normalize(tail).text, normalize(head).text]) {
    for (let at = 0; at < text.length; ) {
      const found = index.nameWords.at(text, at)
      at = found?.to ?? at + 1
      const [id, ...others] = found?.value.ids ?? []
      if (id !== undefined && others.length === 0 && !found?.value.likely && ids.includes(id)) named.add(id)
    }
    if (named.size > 0) break
  }
  const [one, ...more] = named
  return more.length === 0 ? one : undefined
}

/** A sender that the catalogue knows, or one of several. */
type KnownSender = Extract<Sender, { kind: 'sure' | 'ask' }>

const most = <T extends { count: number }>(items: T[], key: (item: T) => string): T[] =>
  items.sort((a, b) => b.count - a.count || (key(a) < key(b) ? -1 : 1))

export const makeScanner = (index: SmsIndex): Scanner => {
  const known = new Map<string, Sender>()
  const certainCounts = new Map<string, number>()
  const ambiguousCounts = new Map<string, { ids: readonly string[]; count: number }>()
  const unknownCounts = new Map<string, number>()
  let rest = ''

  const lookUp = (text: string): Sender => {
    const before = known.get(text)
    if (before) return before
    const sender = senderOf(text, index)
    // Few senders write thousands of messages; a text full of brackets must not fill the memory.
    if (known.size < 5000) known.set(text, sender)
    return sender
  }

  const countKnown = (line: string, bracket: Bracket, sender: KnownSender, once: (key: string) => boolean) => {
    const id = sender.kind === 'sure' ? sender.id : (namedAround(line, bracket, sender.ids, index) ?? sender.own)
    if (id !== undefined) {
      if (once(id)) certainCounts.set(id, (certainCounts.get(id) ?? 0) + 1)
    } else if (sender.kind === 'ask' && once(`?${bracket.text}`)) {
      ambiguousCounts.set(bracket.text, { ids: sender.ids, count: (ambiguousCounts.get(bracket.text)?.count ?? 0) + 1 })
    }
  }

  /** Brackets that name a sender, and those that hold an unknown name. */
  const sortedOut = (brackets: readonly Bracket[]) => {
    const senders: { bracket: Bracket; sender: KnownSender }[] = []
    const others: Bracket[] = []
    for (const bracket of brackets) {
      // The outer of two that say the same.
      if (senders.slice(-DEEPEST).some(({ bracket: { from, to } }) => bracket.from < from && to < bracket.to)) continue
      const sender = lookUp(bracket.text)
      if (sender.kind === 'unknown') others.push(bracket)
      else if (sender.kind === 'sure' || (sender.kind === 'ask' && bracket.closed)) senders.push({ bracket, sender })
    }
    return { senders, others }
  }

  const readLine = (line: string) => {
    const brackets = bracketsIn(line)
    if (brackets.length === 0) return
    const counted = new Set<string>()
    const once = (key: string): boolean => !counted.has(key) && !!counted.add(key)
    const { senders, others } = sortedOut(brackets)
    const certain = senders.map(({ bracket }) => bracket)
    // 您购买的【小米】手机: beside a sender at the edge of the message, names in its midst are goods.
    const outer = senders.filter(({ bracket }) => isAtEdge(line, bracket))
    for (const { bracket, sender } of outer.length > 0 ? outer : senders) countKnown(line, bracket, sender, once)
    const edges = new Set(certain.flatMap(({ from, to }) => [from, from - 1, to, to + 1]))
    // Beside a known one it is a title or a branch of it: 【贵州医保网厅】【国家医保局】.
    const apart = others.filter(({ from, to, closed }) => closed && !edges.has(from) && !edges.has(to))
    for (const bracket of apart) {
      if (!isSignature(line, bracket, brackets, certain) || !once(`!${bracket.text}`)) continue
      unknownCounts.set(bracket.text, (unknownCounts.get(bracket.text) ?? 0) + 1)
    }
  }

  return {
    take: (piece) => {
      const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'))
      if (end < 0) {
        rest += piece
        return
      }
      const whole = rest + piece.slice(0, end)
      rest = piece.slice(end + 1)
      for (const line of whole.split(/[\n\r]/)) readLine(line)
    },
    end: () => {
      for (const line of rest.split(/[\n\r]/)) readLine(line)
      rest = ''
      return {
        platforms: most(
          [...certainCounts].map(([id, count]) => ({ id, count })),
          ({ id }) => id,
        ),
        ambiguous: most(
          [...ambiguousCounts].map(([signature, { ids, count }]) => ({ signature, ids, count })),
          ({ signature }) => signature,
        ),
        unknown: most(
          [...unknownCounts].map(([signature, count]) => ({ signature, count })),
          ({ signature }) => signature,
        ),
      }
    },
  }
}

/** True for a bracket at the head or the foot of a message. */
const isAtEdge = (line: string, { from, to }: Bracket): boolean => {
  const head = line.slice(Math.max(0, from - 61), from)
  const tail = line.slice(to, to + 24)
  return (
    (from <= 60 && isHead(head.replace(/[【[][^】\]]*[】\]]/g, ''))) ||
    endsMessage.test(head) ||
    /^\s*(?:$|[【[。/|"])|^\s/.test(tail) ||
    isFoot(line.slice(to, to + 25))
  )
}

/** True when an unknown name stands where signatures stand, and the message has no better one. */
const isSignature = (line: string, bracket: Bracket, brackets: readonly Bracket[], certain: readonly Bracket[]): boolean => {
  const head = line.slice(Math.max(0, bracket.from - 61), bracket.from)
  // Brackets before it that hold no name of a sender do not count: [#][TikTok].
  const isFirst = bracket.from <= 60 && isHead(head.replace(/[【[][^】\]]*[】\]]/g, ''))
  const isLast = line.length - bracket.to < 24 && isFoot(line.slice(bracket.to))
  if (!bracket.solid)
    return (isFirst || isLast) && certain.length === 0 && bracket.text.length > 2 && isMessage.test(line.slice(0, 2000))
  if (brackets.length <= 2 && certain.length > 0) {
    const [other] = certain
    if (other && ((isFirst && isFoot(line.slice(other.to))) || (isLast && isHead(line.slice(0, other.from).slice(0, 61)))))
      return false
  }
  return isFirst || isLast || endsMessage.test(head)
}

/** Finds the signatures of many messages at once: 【京东】, [建设银行], at the head or at the foot. Never throws. */
export const scanSignatures = (text: string, index: SmsIndex): Scan => {
  const scanner = makeScanner(index)
  scanner.take(text)
  return scanner.end()
}
