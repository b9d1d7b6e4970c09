import { type Folded, isHanDigit } from './fold'
import { type Group, isCalendarDay, plainRows } from './sensitive-plain'

/** What a string of digits is, by its own shape and sums. */
export type DigitKind = 'mobile' | 'residentId' | 'permit' | 'bankCard'

/** Places in the folded text; `to` is the place after the last. */
export interface DigitSpan {
  kind: DigitKind
  from: number
  to: number
}

/** More than this is not one number any more: 0086 and eleven digits, 19 of a card. */
const LONGEST = 19

/** H1234567 */
const SHORTEST = 7

/** What may stand inside a number that has a shape of its own (mobile, resident ID), and inside any other. */
const loose = /^[-\n ./·(),:_~+;|'"=]{0,3}$/
const tight = /^[- ./·()_]{0,3}$/

const isMobile = (digits: string): boolean =>
  digits.length >= 11 &&
  // Prefixes: the country, the old long-distance 0, IP telephony, a second number on one SIM.
  /^(?:00?86|86|0|17951|17909|17911|10193|12593|12583[123])?1[3-9]\d{9}$/.test(digits)

/** GB 11643-1999: weighted sum of the first 17 digits modulo 11. */
const hasIdSum = (text: string): boolean => {
  let sum = 0
  // The weights are the powers of two modulo eleven.
  for (let index = 0, weight = 7; index < 17; index += 1, weight = (weight * 6) % 11) sum += weight * Number(text[index])
  return '10X98765432'[sum % 11] === text[17]
}

const idKind = (text: string): DigitKind | undefined => {
  if (text.length === 15) {
    const born = isCalendarDay(1900 + Number(text.slice(6, 8)), Number(text.slice(8, 10)), Number(text.slice(10, 12)))
    return born && text[0] !== '0' ? 'residentId' : undefined
  }
  const born = isCalendarDay(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)))
  if (text.length !== 18 || text[0] === '0' || !born || !hasIdSum(text)) return undefined
  // The foreign permanent resident's card of 2023 has the form of a resident ID and begins with 9.
  return text[0] === '9' ? 'permit' : 'residentId'
}

/** ISO/IEC 7812: every second digit from the right doubled, the sum of all digits divisible by ten. */
const isCard = (digits: string): boolean => {
  if (digits.length < 13 || digits.length > 19) return false
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]) * (index % 2 === 1 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

/** The letters that the number of a passport, permit or card begins with, and how many digits follow them. */
const isPermit = (letters: string, digits: number, isHkId: boolean): boolean => {
  // A123456(7)
  if (isHkId && digits === 7 && letters !== '' && letters.length <= 2) return true
  switch (letters.length) {
    case 1:
      return (digits === 8 && /[EGDSPCTLWHM]/.test(letters)) || (digits >= 7 && digits <= 10 && /[HMDSP]/.test(letters))
    case 2:
      return digits === 7 && /^(?:[CE][A-Z]|[DSP]E)$/.test(letters)
    // The foreign permanent resident's card before 2023: country and twelve digits.
    case 3:
      return digits === 12 && !/^(?:RMB|CNY|USD|HKD|EUR|JPY|GBP|TEL)$/.test(letters)
    default:
      return false
  }
}

/** A permit's number: the letters before a row of groups, and what stands between them. */
const lettersBefore = (text: string, from: number): { letters: string; gap: string } => {
  if (!/[a-z]/i.test(text.slice(Math.max(0, from - 2), from))) return { letters: '', gap: '' }
  const found = /(?:^|[^A-Za-z0-9])([A-Za-z]{1,3})([- .·]?)$/.exec(text.slice(Math.max(0, from - 6), from))
  return { letters: found?.[1]?.toUpperCase() ?? '', gap: found?.[2] ?? '' }
}

/** Looks at every row of groups in a run that could be one number. A number is bounded, so the work is too. */
const inRun = (groups: readonly Group[], text: string, found: DigitSpan[]): void => {
  if (groups.reduce((sum, { digits }) => sum + digits.length, 0) < SHORTEST) return
  const { isWritten, isPlain } = plainRows(groups, text)
  groups.forEach((first, start) => {
    const { letters, gap } = lettersBefore(text, first.from)
    let digits = ''
    let isTight = true
    for (let end = start; end < groups.length; end += 1) {
      const last = groups[end]
      if (!last) return
      if (end > start && isTight && !tight.test(last.gap)) isTight = false
      digits += last.digits
      if (digits.length > LONGEST) return
      if (digits.length < SHORTEST) continue
      const add = (kind: DigitKind, from = first.from, to = last.to) => found.push({ kind, from, to })
      if (isMobile(digits) && (end === start || !isWritten(start, end)))
        add('mobile', text[first.from - 1] === '+' ? first.from - 1 : first.from)
      const id = digits.length === 18 ? idKind(digits) : undefined
      if (id) add(id)
      const x = digits.length === 17 ? /^[- .·/_():]{0,3}X(?!\d)/i.exec(text.slice(last.to, last.to + 5)) : null
      const idWithX = x ? idKind(`${digits}X`) : undefined
      if (x && idWithX) add(idWithX, first.from, last.to + x[0].length)
      if (!isTight) continue
      if (digits.length <= 12) {
        if (letters === '') continue
        const isHkId = end > start && last.digits.length === 1 && last.gap === '(' && text[last.to] === ')'
        if (isPermit(letters, digits.length, isHkId) && !isWritten(start, end) && (gap === '' || !/^1069/.test(digits)))
          add('permit', first.from - letters.length - gap.length, last.to + (isHkId ? 1 : 0))
      } else if (isCard(digits)) {
        if (!isPlain(start, end)) add('bankCard')
      } else if (digits.length === 15 && idKind(digits) && !isPlain(start, end)) add('residentId')
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
        inRun(run, text, found)
        run = []
      }
      run.push({ digits: text.slice(from, to), from, to, gap })
      from = to
    }
  }
  inRun(run, text, found)
  return found
}
