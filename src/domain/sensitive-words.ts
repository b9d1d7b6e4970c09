import { isCompactDay } from './sensitive-plain'

/**
 * What only the words beside it give away: verification codes, and documents whose number has no shape of its own.
 * It works on folded text in which everything found before is blotted out by `blot`.
 */
export interface WordSpan {
  kind: 'code' | 'permit' | 'residentId'
  from: number
  to: number
}

/** Stands for what is already found, in a folded text and in a masked one: nothing joins or is found across it. */
export const blot = '*'

interface Context {
  kind: WordSpan['kind']
  words: RegExp
  /** Digits of a token that needs no letter. */
  least: number
  most: number
  /** Letters and digits mixed, at most. */
  mixed: number
}

const contexts: readonly Context[] = [
  {
    kind: 'code',
    words:
      /(?:验证|驗證|校验|校驗|动态|動態|认证|認證|确认|確認|激活|授权|授權|识别|識別|随机|隨機|交易|登录|登錄|登入|短信|簡訊)(?:码|碼|密码|密碼|口令)|密码|密碼|口令|(?:pass)?codes?|otp|password|passwd|pwd|\bpin\b|token/gi,
    least: 4,
    most: 8,
    mixed: 10,
  },
  {
    kind: 'permit',
    words:
      /护照|護照|通行证|通行證|台胞证|臺胞證|台胞證|回乡证|回鄉證|居住证|居住證|居留证|居留證|永居|旅行证|旅行證|身份证|身份證|身分證|证件号|證件號|passport|permit/gi,
    least: 8,
    most: 10,
    mixed: 12,
  },
  // 一证通查 asks for them, and people write them down beside the number.
  { kind: 'residentId', words: /[后後末][六6]位/g, least: 6, most: 6, mixed: 6 },
]

/** How far a code may stand from its word. */
const AFTER = 20
const BEFORE = 44

/** Longer than any token that counts. */
const MOST = 24

/** Between a word and the number that it speaks of: nothing else than "is", "your", "for this login" and the like. */
const joint =
  /^(?:[\s:,./·()'"=>#_-]|[是为為叫的您你号號码碼本次此短信手机機登录錄注册冊动動态態验驗证證]|is|no|number|your|the|my|a|for|verification|login|code|g-)*$/i

/** Behind a number: it is a length of time, a place, a sum. */
const unit = /^ ?(?:[年月日分秒时時天元圆块万亿位]|小时|小時|个|個|次|min|hour|sec|day|[.:/-]\d)/i

/** Before a number: the tail of a card, a sum, a hot-line. */
const notACode = /(?:尾号|末四位|后四位|[¥$€£]|[致拨][电打]|电话|热线|客服|打|\d[-.]) ?$/

/** Hot-lines, years and days. Of six digits only those that are sure: that is how long most codes are. */
const isPublic = (token: string): boolean =>
  /^(?:1[0-2]\d{3}|1[0-2]\d{5,6}|10[01]\d{3}|9[56]\d{3,6}|(?:19|20)\d\d)$/.test(token) || isCompactDay(token)

/** Letters and digits that stand together; the digits of one code also with dashes or spaces between them. */
const tokenShape = /\d(?:[ -]?\d){3,7}(?![\dA-Za-z])|[A-Za-z0-9]+/g

interface Token {
  from: number
  to: number
  text: string
}

/** The tokens that begin between two places. They may end behind the second. */
const tokensIn = (text: string, from: number, to: number): Token[] => {
  const tokens: Token[] = []
  // No further than a token can reach: what is searched must not grow with the text.
  const piece = text.slice(from, to + MOST)
  const shape = new RegExp(tokenShape.source, 'g')
  for (let match = shape.exec(piece); match && from + match.index < to; match = shape.exec(piece)) {
    const start = from + match.index
    tokens.push({ from: start, to: start + match[0].length, text: match[0] })
  }
  return tokens
}

/** The part of a token that can be what the word speaks of. */
const fitting = (
  { text, from }: Token,
  { kind, least, most, mixed }: Context,
  near: boolean,
  plainWord: boolean,
): Token | undefined => {
  const digits = text.replace(/\D/g, '').length
  const whole = { from, to: from + text.length, text }
  if (/^(?:19|20)\d\d-\d\d?-\d\d?$/.test(text)) return undefined
  if (/^[\d -]+$/.test(text)) return digits >= least && digits <= most ? whole : undefined
  if (digits >= (near ? 1 : 3) && text.length >= 4 && text.length <= mixed && (kind === 'code' || digits >= 3)) return whole
  // Letters alone: only where a code is announced, and not a word in a sentence.
  if (kind === 'code' && near && digits === 0 && text.length >= 4 && text.length <= 8)
    return !plainWord || /^[A-Z]+$/.test(text) ? whole : undefined
  // Words may go on right behind the digits.
  const lead = /^\d+/.exec(text)?.[0] ?? ''
  return near && lead.length >= least && lead.length <= most ? { from, to: from + lead.length, text: lead } : undefined
}

const isBoundary = /[。！？!?;；\n]/

/** The text between two places, from the last or up to the first end of a sentence or blot. */
const endOf = (text: string, from: number, to: number): number => {
  for (let index = from; index < to; index += 1)
    if (isBoundary.test(text.charAt(index)) || text.charAt(index) === blot) return index
  return to
}

const startOf = (text: string, from: number, to: number): number => {
  for (let index = to; index > from; index -= 1)
    if (isBoundary.test(text.charAt(index - 1)) || text.charAt(index - 1) === blot) return index
  return from
}

const inContext = (text: string, context: Context, found: WordSpan[]): void => {
  const words = new RegExp(context.words.source, 'gi')
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const from = match.index
    const to = from + match[0].length
    const latin = /^[a-z]/i.test(match[0])
    // A word inside another word is none: encode, pinned.
    if (latin && (/[a-z]/i.test(text.charAt(from - 1)) || /[a-z]/i.test(text.charAt(to)))) continue
    const end = endOf(text, to, Math.min(text.length, to + AFTER))
    let start = startOf(text, Math.max(0, from - BEFORE), from)
    // Not in the middle of a number.
    while (start < from && /[a-z\d]/i.test(text.charAt(start - 1)) && /[a-z\d]/i.test(text.charAt(start))) start += 1
    const after = tokensIn(text, to, end)
    const before = tokensIn(text, start, from)
      .filter((token) => token.to <= from)
      .reverse()
    const take = (token: Token | undefined, near: boolean, plainWord: boolean): boolean => {
      const part = token && fitting(token, context, near, plainWord)
      if (!part || unit.test(text.slice(part.to, part.to + 5))) return false
      if (!near && (isPublic(part.text) || notACode.test(text.slice(Math.max(0, part.from - 5), part.from)))) return false
      found.push({ kind: context.kind, from: part.from, to: part.to })
      return true
    }
    const near = (token: Token, gap: string) => joint.test(gap) && token.text !== ''
    const nearAfter = after.find((token) => near(token, text.slice(to, token.from)) && take(token, true, latin))
    if (nearAfter || (text.charAt(end) === blot && joint.test(text.slice(to, end)))) continue
    const nearBefore = before.find((token) => near(token, text.slice(token.to, from)) && take(token, true, true))
    if (nearBefore || (text.charAt(start - 1) === blot && joint.test(text.slice(start, from)))) continue
    if (after.some((token) => take(token, false, true))) continue
    before.some((token) => take(token, false, true))
  }
}

/** Everything in a folded and blotted text that the words beside it make sensitive. Spans may overlap. */
export const findByWords = (text: string): WordSpan[] => {
  const found: WordSpan[] = []
  for (const context of contexts) inContext(text, context, found)
  return found
}
