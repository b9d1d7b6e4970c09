/**
 * What only the words beside it give away: verification codes, passwords, and documents whose number has no shape of its own.
 * It works on folded text in which everything found before is blotted out by `REDACTED`.
 */
import { isCompactDay } from './harmless-digits'

interface WordSpan {
  kind: 'code' | 'permit' | 'residentId'
  from: number
  to: number
}

/** Stands for what is already found, in a folded text and in a masked one: nothing joins or is found across it. */
export const REDACTED = '*'

interface Context {
  kind: WordSpan['kind']
  words: RegExp
  /** Digits of a token that needs no letter. */
  least: number
  most: number
  /** Letters and digits mixed, at most. */
  mixed: number
  /** Only right beside the word. */
  nearOnly?: true
  /** Letters, digits and signs, as passwords are. */
  signs?: true
}

const contexts: readonly Context[] = [
  {
    kind: 'code',
    words:
      /(?:验证|驗證|校验|校驗|动态|動態|认证|認證|确认|確認|激活|授权|授權|识别|識別|随机|隨機|交易|登录|登錄|登入|短信|簡訊|安全) ?(?:码|碼|密码|密碼|口令)|密码|密碼|口令|(?:登录|登錄|登入|验证|驗證|安全)代[码碼]|(?:^|[^号號编編代条條维維区區邮郵器尺页頁起数數价價税稅])[码碼][是为為:]|yzm|yanzhengma|验证器|驗證器|[2两兩][次步]验证|(?:收到|短信)[^\d\n]{0,4}(?:\d位)?的?数字|(?:pass)?codes?|otp|password|passwd|pwd|verif(?:y|ication)|enter(?= \d{4})|token/gi,
    least: 4,
    most: 8,
    mixed: 32,
  },
  {
    kind: 'code',
    words: /密码|密碼|口令|password|passwd|pwd?|\bmm(?=:)/gi,
    least: 4,
    most: 32,
    mixed: 32,
    nearOnly: true,
    signs: true,
  },
  {
    kind: 'code',
    words: /\b(?:puk\d?|pin\d?|cvv2?|cvc2?|cvn2?)\b|(?:puk|pin)[码碼]|安全[码碼]|背[面后後]?的?3[位码碼]|[后後]3[码碼]/gi,
    least: 3,
    most: 8,
    mixed: 0,
    nearOnly: true,
  },
  {
    kind: 'permit',
    words:
      /护照|護照|通行证|通行證|台胞证|臺胞證|台胞證|回乡证|回鄉證|居住证|居住證|居留证|居留證|永居|旅行证|旅行證|身份证|身份證|身分證|证件号|證件號|passport|permit/gi,
    least: 8,
    most: 10,
    mixed: 12,
  },
  {
    kind: 'permit',
    words:
      /(?:警官|社会保障|社保|医保|醫保|学生|學生|工作许可|海员|海員|结婚|結婚|离婚|離婚|出生|入台)[证證卡]|出生医学证明|档案编号|檔案編號/g,
    least: 6,
    most: 14,
    mixed: 20,
    nearOnly: true,
  },
  // 一证通查 asks for them, and people write them down beside the number.
  { kind: 'residentId', words: /[后後末][六6]位/g, least: 6, most: 6, mixed: 6 },
]

/** 军字第1234567号, of an officer's or soldier's card. */
const officer = /[军軍南北空海沈兰濟济成广廣武]字第 ?\d{6,8} ?[号號]?/

/** Codes that everybody may know: error code, zip code. */
const publicCode =
  /(?:error|zip|post(?:al)?|area|country|qr|swift|bic|bar|status|source|promo|discount|product|dress|dial(?:l?ing)?|sort|bank|model|stock) ?$/i

/** How far a code may stand from its word. */
const AFTER = 20
const BEFORE = 44

/** Longer than any token that counts. */
const MAX_TOKEN_LENGTH = 36

/** Between a word and the number that it speaks of: nothing else than "is", "your", "for this login" and the like. */
const joint =
  /^(?:[\s:,./·()'"=>#_-]|[是为為叫的您你号號码碼本次此短信手机機登录錄注册冊动動态態验驗证證编編发發了给給我收到刚剛才字]|is|no|number|your|the|my|a|for|verification|login|code|cvv2?|g-)*$/i

/** Behind a number: it is a length of time, a place, a sum. */
const unit = /^ ?(?:[年月日分秒时時天元圆块万亿位]|小时|小時|个|個|次|min|hour|sec|day|char|digit|[.:/-]\d)/i

/** Before a number: the tail of a card, a sum, a hot-line. */
const notACode = /(?:尾号|末四位|后四位|[¥$€£]|[致拨][电打]|电话|热线|客服|打|\d[-.]|ending in) ?$/

/** Hot-lines, years and days. Of six digits only those that are sure: that is how long most codes are. */
const isPublic = (token: string): boolean =>
  /^(?:1[0-2]\d{3}|1[0-2]\d{5,6}|10[01]\d{3}|9[56]\d{3,6}|(?:19|20)\d\d)$/.test(token) || isCompactDay(token)

/** Letters and digits that stand together, in groups with dashes too; the digits of one code also with spaces between them. */
const TOKEN_PATTERN = /\d(?:[ -]?\d){3,7}(?![\dA-Za-z])|[A-Za-z0-9]{4,}(?:-[A-Za-z0-9]{3,})+|[A-Za-z0-9]+/g
/** As passwords are; no address on the web. */
const SIGNED_TOKEN_PATTERN = /(?!https?:)[A-Za-z\d!#$%&+.?@^_~-]{4,}/g

interface Token {
  from: number
  to: number
  text: string
}

/** The tokens that begin between two places. They may end behind the second. */
const tokensIn = (text: string, from: number, to: number, signs = false): Token[] => {
  const tokens: Token[] = []
  // No further than a token can reach: what is searched must not grow with the text.
  const piece = text.slice(from, to + MAX_TOKEN_LENGTH)
  const shape = new RegExp((signs ? SIGNED_TOKEN_PATTERN : TOKEN_PATTERN).source, 'g')
  for (let match = shape.exec(piece); match && from + match.index < to; match = shape.exec(piece)) {
    const start = from + match.index
    tokens.push({ from: start, to: start + match[0].length, text: match[0] })
  }
  return tokens
}

/** Letters alone: only where a code is announced, and not a word in a sentence, nor a name before the code itself. */
const isCodeOfLetters = (text: string, word: string, isLast: boolean): boolean =>
  !/^[a-z]/i.test(word) || (/^[A-Z]+$/.test(text) && isLast)

/** The part of a token that can be what the word speaks of. */
const fitting = (
  { text, from }: Token,
  { kind, least, most, mixed, signs }: Context,
  near: boolean,
  word: string,
  isLast: boolean,
): Token | undefined => {
  const digits = text.replace(/\D/g, '').length
  const whole = { from, to: from + text.length, text }
  if (/^(?:(?:19|20)\d\d-\d\d?-\d\d?|cvv2|cvc2|cvn2)$/i.test(text)) return undefined
  if (/^[\d -]+$/.test(text)) return digits >= least && digits <= most ? whole : undefined
  const isMixed = text.length >= 4 && text.length <= (near ? mixed : Math.min(mixed, 12))
  if (isMixed && (signs ? digits > 0 : digits >= (near ? 1 : 3) && (kind === 'code' || digits >= 3))) return whole
  if (kind === 'code' && near && digits === 0 && !signs && text.length >= 4 && text.length <= (/授|激/.test(word) ? 20 : 8))
    return isCodeOfLetters(text, word, isLast) ? whole : undefined
  // Words may go on right behind the digits.
  const lead = /^\d+/.exec(text)?.[0] ?? ''
  return near && lead.length >= least && lead.length <= most ? { from, to: from + lead.length, text: lead } : undefined
}

const isBoundary = /[。！？!?;；\n]/

/** The text between two places, from the last or up to the first end of a sentence or redaction. */
const endOf = (text: string, from: number, to: number): number => {
  for (let index = from; index < to; index += 1)
    if (isBoundary.test(text.charAt(index)) || text.charAt(index) === REDACTED) return index
  return to
}

const startOf = (text: string, from: number, to: number): number => {
  for (let index = to; index > from; index -= 1)
    if (isBoundary.test(text.charAt(index - 1)) || text.charAt(index - 1) === REDACTED) return index
  return from
}

/** The words between the numbers of two codes. */
const BETWEEN_CODES_PATTERN = /^(?:[和及或与與、,/ ]|and){1,3}$/

/** What in English leads to the number itself, past the names before it. */
const LEAD_IN_PATTERN = /(?:\bis|[:=#]) ?$/i

/** A word inside another word is none (encode, pinned), nor is one that speaks of a code everybody may know. */
const isNoWord = (text: string, from: number, to: number): boolean =>
  /[a-z]/i.test(text.charAt(from - 1)) ||
  /[a-z]/i.test(text.charAt(to)) ||
  publicCode.test(text.slice(Math.max(0, from - 12), from))

/** The span of a token that can be what a word speaks of, near it or further off in its sentence. */
const spanOf = (
  text: string,
  context: Context,
  token: Token,
  near: boolean,
  word: string,
  isLast: boolean,
): WordSpan | undefined => {
  const part = fitting(token, context, near, word, isLast)
  if (!part || unit.test(text.slice(part.to, part.to + 5))) return undefined
  if (context.kind === 'permit' && isCompactDay(part.text)) return undefined
  if (!near && (isPublic(part.text) || notACode.test(text.slice(Math.max(0, part.from - 10), part.from)))) return undefined
  return { kind: context.kind, from: part.from, to: part.to }
}

const inContext = (text: string, context: Context, found: WordSpan[]): void => {
  const words = new RegExp(context.words.source, 'gi')
  for (let match = words.exec(text); match; match = words.exec(text)) besideWord(text, context, match[0], match.index, found)
}

/** Adds what a word, at a place, speaks of: the nearest that fits, behind it rather than before it. */
const besideWord = (text: string, context: Context, word: string, from: number, found: WordSpan[]): void => {
  const to = from + word.length
  const latin = /^[a-z]/i.test(word)
  if (latin && isNoWord(text, from, to)) return
  // The number may begin the next line.
  const head = to + (/^[ :,.-]{0,3}\n/.exec(text.slice(to, to + 4))?.[0].length ?? 0)
  const end = endOf(text, head, Math.min(text.length, head + (latin ? BEFORE : AFTER)))
  let start = startOf(text, Math.max(0, from - BEFORE), from)
  // Not in the middle of a number.
  while (start < from && /[a-z\d]/i.test(text.charAt(start - 1)) && /[a-z\d]/i.test(text.charAt(start))) start += 1
  const after = tokensIn(text, to, end, context.signs)
  const before = tokensIn(text, start, from, context.signs)
    .filter((token) => token.to <= from)
    .reverse()
  const isBlotted = text.charAt(end) === REDACTED
  const isLast = !isBlotted && !after.some((token) => /^\d[\d -]{3,}$/.test(token.text))
  const take = (token: Token, near: boolean, before = false): boolean => {
    const span = spanOf(text, context, token, near, before ? 'a word' : word, isLast)
    if (span) found.push(span)
    return span !== undefined
  }
  const nearAfter = after.findIndex((token) => joint.test(text.slice(to, token.from)) && take(token, true))
  if (nearAfter >= 0) {
    // A second code, right behind the first.
    const [first, second] = after.slice(nearAfter)
    if (
      first &&
      second &&
      first.text.length === second.text.length &&
      BETWEEN_CODES_PATTERN.test(text.slice(first.to, second.from))
    )
      take(second, true)
    return
  }
  if (
    latin &&
    after.some((token) => /^\d/.test(token.text) && LEAD_IN_PATTERN.test(text.slice(to, token.from)) && take(token, true))
  )
    return
  if (isBlotted && (joint.test(text.slice(to, end)) || (latin && LEAD_IN_PATTERN.test(text.slice(to, end))))) return
  if (before.some((token) => joint.test(text.slice(token.to, from)) && take(token, true, true))) return
  if (text.charAt(start - 1) === REDACTED && joint.test(text.slice(start, from))) return
  if (context.nearOnly) return
  if (after.some((token) => take(token, false))) return
  before.some((token) => take(token, false))
}

/** The codes found, wherever else they stand: the last line of a message that is bound to a site repeats its code. */
const repeated = (text: string, found: readonly WordSpan[]): WordSpan[] => {
  const codes = new Set(found.filter(({ kind }) => kind === 'code').map(({ from, to }) => text.slice(from, to)))
  return tokensIn(text, 0, text.length)
    .filter((token) => /^\d{5,}$/.test(token.text) && codes.has(token.text))
    .map(({ from, to }) => ({ kind: 'code', from, to }))
}

/** Everything in a folded and blotted text that the words beside it make sensitive. Spans may overlap. */
export const findByWords = (text: string): WordSpan[] => {
  const found: WordSpan[] = []
  for (const context of contexts) inContext(text, context, found)
  const officers = new RegExp(officer.source, 'g')
  for (let match = officers.exec(text); match; match = officers.exec(text))
    found.push({ kind: 'permit', from: match.index, to: match.index + match[0].length })
  return found.length > 0 ? [...found, ...repeated(text, found)] : found
}
