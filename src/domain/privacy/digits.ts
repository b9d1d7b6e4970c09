import { type Group, type PlainRows, plainRows } from './harmless-digits'
import { type Folded, isHanDigit } from './normalize'
import { hasCardSum, idKind, isAbroad, isCardLong, isMobile, isOldId, isPermit, isThing } from './shapes'

/** What a string of digits is, by its own shape and sums. */
type DigitKind = 'mobile' | 'residentId' | 'permit' | 'bankCard'

/** Places in the folded text; `to` is the place after the last. */
interface DigitSpan {
  kind: DigitKind
  from: number
  to: number
}

/** More than this is not one number any more: 0086 and eleven digits, 19 of a card. */
const MAX_RUN_LENGTH = 19

/** H1234567 */
const SHORTEST = 7

/** What may stand inside a number that has a shape of its own (mobile, resident ID), inside a card, and inside any other. */
const loose = /^(?:[-\n ./·(),:_~+;|'"=]{0,3}|\*|(?:[\u2600-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff]){1,2})$/
const wide = /^[- ./·()_,\n]{0,3}$/
const tight = /^[- ./·()_]{0,3}$/

/** Words right before a number say what it is. */
const idSaid = /(?:身[份分][证證]|[证證]件|公民身份|[证證][号號]|\bid(?: card)?\b)\D{0,8}(?:\d\D{1,4})?$/i
const cardSaid = /(?:卡[号號]?|[储儲]蓄卡|[账帐賬][号號]|\bcard (?:number|no))\D{0,6}$/i
const macauSaid = /(?:澳[门門]|macau|身[份分][证證]|\bbir\b)\D{0,12}$/i
/** Long numbers of orders, parcels and papers are nobody's secret. */
const orderSaid = /(?:[订訂][单單]|[单單編编流发發保][号號水票单單]|交易[号號]|[条條]形?[码碼]|\border|tracking|invoice)\D{0,6}$/i

/** How far before a number such words may stand. */
const SAID = 20

/** A permit's number: the letters before a row of groups, and what stands between them. */
const lettersBefore = (text: string, from: number): { letters: string; gap: string } => {
  if (!/[a-z]/i.test(text.slice(Math.max(0, from - 2), from))) return { letters: '', gap: '' }
  const found = /(?:^|[^A-Za-z0-9])([A-Za-z]{1,3})([- .·]?)$/.exec(text.slice(Math.max(0, from - 6), from))
  return { letters: found?.[1]?.toUpperCase() ?? '', gap: found?.[2] ?? '' }
}

/** Groups of a run that may be one number: from a first one on, one more at a time. */
interface Row {
  readonly groups: readonly Group[]
  readonly plain: PlainRows
  readonly start: number
  /** What stands before it, and its letters closed up to it or a sign away. */
  readonly before: string
  readonly letters: string
  readonly gap: string
  end: number
  digits: string
  /** What stands between its groups. */
  isWide: boolean
  isTight: boolean
  /** A card with a right sum begins where it does and ends before: what follows is the month in which it ends, or the like. */
  isCarded: boolean
}

const isMobileRow = ({ groups, start, end, digits, before, plain }: Row): boolean => {
  if (digits.length < 10) return false
  const isPlus = before.endsWith('+')
  if (isPlus ? isAbroad(digits) : digits.startsWith('00') && isAbroad(digits.slice(2))) return true
  if (start === end && isThing(digits)) return !/\w$/.test(before)
  if (!isMobile(digits)) return false
  const head = groups[start]?.digits ?? ''
  // +1 650 253 0000 is in North America; 171342，12306 are two numbers, 138，0013，8000 is one.
  if (isPlus && head === '1') return false
  const isList = head.length > 3 && groups.slice(start + 1, end + 1).some(({ gap }) => gap.includes(','))
  return start === end || !(isList || plain.isWritten(start, end))
}

/** Between groups so far apart, a card: typed over lines, or called one, or UnionPay's; no group but the last is short. */
const isWideCard = ({ groups, start, end, digits, before }: Row): boolean => {
  const inner = groups.slice(start, end + 1)
  if (inner.slice(0, -1).some((group) => group.digits.length < 3)) return false
  const isOnLines = inner.every(({ gap }, index) => index === 0 || tight.test(gap) || gap.includes('\n'))
  return isOnLines || digits.startsWith('62') || cardSaid.test(before)
}

const isCardRow = (row: Row): boolean => {
  const { start, end, digits, before, letters, gap, isWide, isTight, isCarded, plain } = row
  if (!isWide || !isCardLong(digits)) return false
  const hasSum = hasCardSum(digits)
  if (hasSum ? orderSaid.test(before) && !cardSaid.test(before) : isCarded || !cardSaid.test(before)) return false
  // SF6566058340054 is a parcel.
  if (letters.length === 2 && gap === '') return false
  return (isTight || isWideCard(row)) && !plain.isPlain(start, end)
}

/** Adds what a row of groups is, and where. */
const look = (row: Row, text: string, found: DigitSpan[]): void => {
  const { groups, start, end, digits, before, letters, gap, isTight, plain } = row
  const [first, last] = [groups[start], groups[end]]
  if (!first || !last) return
  const add = (kind: DigitKind, from = first.from, to = last.to) => found.push({ kind, from, to })
  if (isMobileRow(row)) add('mobile', before.endsWith('+') ? first.from - 1 : first.from)
  if (isCardRow(row)) {
    row.isCarded ||= hasCardSum(digits)
    add('bankCard')
  }
  const x = digits.length === 17 ? /^[- .·/_():]{0,3}X(?!\d)/i.exec(text.slice(last.to, last.to + 5)) : null
  const id = x ? `${digits}X` : digits
  const kind = id.length === 18 ? idKind(id, idSaid.test(before)) : undefined
  if (kind) add(kind, first.from, last.to + (x?.[0].length ?? 0))
  if (!isTight) return
  if (isOldId(digits) && !orderSaid.test(before) && !plain.isPlain(start, end)) add('residentId')
  const isBracketed = end > start && last.digits.length === 1 && last.gap === '(' && text[last.to] === ')'
  const close = last.to + (isBracketed ? 1 : 0)
  if (isBracketed && /^[157]\d{7}$/.test(digits) && macauSaid.test(before)) add('permit', first.from, close)
  if (
    isPermit(letters, digits.length, isBracketed) &&
    (letters.length < 3 || end === start) &&
    !plain.isWritten(start, end) &&
    (gap === '' || !/^1069/.test(digits))
  )
    add('permit', first.from - letters.length - gap.length, close)
}

/** Looks at every row of groups in a run that could be one number. A number is bounded, so the work is too. */
const scanRun = (groups: readonly Group[], text: string, found: DigitSpan[]): void => {
  if (groups.reduce((sum, { digits }) => sum + digits.length, 0) < SHORTEST) return
  const plain = plainRows(groups, text)
  groups.forEach((first, start) => {
    const before = text.slice(Math.max(0, first.from - SAID), first.from)
    const whole = { groups, plain, start, before, ...lettersBefore(text, first.from) }
    const row: Row = { ...whole, end: start, digits: '', isWide: true, isTight: true, isCarded: false }
    for (; row.end < groups.length; row.end += 1) {
      const last = groups[row.end]
      if (!last) return
      row.isWide &&= row.end === start || wide.test(last.gap)
      row.isTight &&= row.end === start || tight.test(last.gap)
      row.digits += last.digits
      if (row.digits.length > MAX_RUN_LENGTH) return
      if (row.digits.length >= SHORTEST) look(row, text, found)
    }
  })
}

/** Every number in a folded text that looks like somebody's own. Spans may overlap. */
export const findDigits = (folded: Folded, original: string): DigitSpan[] => {
  const { text, at } = folded
  const found: DigitSpan[] = []
  let run: Group[] = []
  const digits = /\d+/g
  const isHan = (place: number) => isHanDigit(original, at[place] ?? 0)
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    const whole = match.index + match[0].length
    for (let from = match.index; from < whole; ) {
      let to = from + 1
      while (to < whole && isHan(to) === isHan(from)) to += 1
      const before = run[run.length - 1]
      const gap = before ? text.slice(before.to, Math.min(from, before.to + 4)) : ''
      if (before && !loose.test(gap)) {
        scanRun(run, text, found)
        run = []
      }
      run.push({ digits: text.slice(from, to), from, to, gap })
      from = to
    }
  }
  scanRun(run, text, found)
  return found
}
