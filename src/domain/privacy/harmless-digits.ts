/** What in a text full of digits is nobody's secret: days, times, amounts, versions, hot-lines. */

/** Digits that stand together, in one script. Places are those of the folded text. */
export interface Group {
  digits: string
  from: number
  to: number
  /** What stands between it and the group before, when that is so little that both may be parts of one number. */
  gap: string
}

/**
 * written  a day, time, amount, version or hot-line by the way in which it stands there
 * public   by its digits alone, or the first part of a landline: a part of another number may look the same
 * inner    the further parts of a landline
 */
type Plain = 'written' | 'public' | 'inner' | undefined

const isYear = (year: number): boolean => year >= 1900 && year <= 2099

/** True for a day that the calendar has, of 1900 to 2099: 31 February and day 00 are none. */
export const isCalendarDay = (year: number, month: number, day: number): boolean => {
  const last = month === 2 ? (year % 4 === 0 && year !== 1900 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= last
}

/** 20261122 */
export const isCompactDay = (digits: string): boolean =>
  digits.length === 8 && isCalendarDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)))

/** Hot-lines and short codes, landlines, years; days without and with a time: 20261122, 20261122134500. */
const isPublic = (digits: string): boolean =>
  /^(?:10[01]\d{2,5}|11[18]\d\d|12[0-5]\d\d|1069\d{3,4}|12[35]\d{4}|12583[123]\d{5}|11[049]|12[02]|95\d{3}|95(?:0\d|1[09]|25|60)\d{2,3}|95163\d{3}|96\d{3,4}|[48]00\d{7}|0(?:10|2\d|[3-9]\d\d)[2-8]\d{6,7}|(?:19|20)\d\d)$/.test(
    digits,
  ) ||
  isCompactDay(digits) ||
  (/^20[0-3]\d{5}(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(digits) && isCompactDay(digits.slice(0, 8)))

/** How many groups from a place on are together one thing that is written in a way of its own; 0: none. */
type Writing = (groups: readonly Group[], index: number, text: string) => number

/** No amount and no version has more parts: a long row of them costs no more than a short one. */
const MOST = 6

/** 2026-11-22, 22/11/2026 */
const day: Writing = (groups, index) => {
  const [a, b, c, next] = [groups[index], groups[index + 1], groups[index + 2], groups[index + 3]]
  if (!a || !b || !c || b.gap !== c.gap || !/^[-./]$/.test(b.gap) || next?.gap === b.gap || b.digits.length > 2) return 0
  const [first, second, third] = [a, b, c].map(({ digits }) => Number(digits))
  if (first === undefined || second === undefined || third === undefined) return 0
  if (a.digits.length === 4 && c.digits.length <= 2) return isCalendarDay(first, second, third) ? 3 : 0
  if (a.digits.length > 2 || c.digits.length !== 4) return 0
  return isCalendarDay(third, second, first) || isCalendarDay(third, first, second) ? 3 : 0
}

/** 13:45, 13:45:07 */
const time: Writing = (groups, index) => {
  const [a, b, c] = [groups[index], groups[index + 1], groups[index + 2]]
  if (!a || a.digits.length > 2 || Number(a.digits) > 24 || !/^[0-5]\d$/.test(b?.digits ?? '') || b?.gap !== ':') return 0
  return c?.gap === ':' && c.digits.length === 2 ? 3 : 2
}

/** 400-810-0080, 4008-100-080, and 4008100080 as a point of a list */
const serviceLine: Writing = (groups, index) => {
  const [a, b, c] = [groups[index], groups[index + 1], groups[index + 2]]
  if (a && /^[48]00\d{7}$/.test(a.digits) && /^[.),] /.test(a.gap)) return 1
  if (!a || !b || !/^[48]00\d?$/.test(a.digits) || !/^[- ]$/.test(b.gap) || a.gap === b.gap || b.digits.length < 3) return 0
  const two = a.digits.length + b.digits.length
  if (two === 10) return 2
  return c && b.gap === c.gap && c.digits.length >= 3 && two + c.digits.length === 10 ? 3 : 0
}

/** 1-800-692-7753 of North America */
const tollFree: Writing = (groups, index) => {
  const [a, b, c, d] = [groups[index], groups[index + 1], groups[index + 2], groups[index + 3]]
  if (a?.digits !== '1' || !b || !/^8(?:00|33|44|55|66|77|88)$/.test(b.digits) || !/^[- ]$/.test(b.gap)) return 0
  return c?.gap === b.gap && c.digits.length === 3 && d?.gap === b.gap && d.digits.length === 4 ? 4 : 0
}

/** 192.168.1.170:8080 */
const address: Writing = (groups, index) => {
  const next = groups[index + 4]
  if (groups[index + 3]?.gap !== '.' || groups[index]?.gap === '.' || next?.gap === '.') return 0
  for (let place = index; place < index + 4; place += 1)
    if ((place > index && groups[place]?.gap !== '.') || Number(groups[place]?.digits) > 255) return 0
  return next?.gap === ':' ? 5 : 4
}

/** 010-66102731, +86 571 95017 (a mobile number does not go on like that) */
const landline: Writing = (groups, index, text) => {
  const [a, b] = [groups[index], groups[index + 1]]
  if (!a || !b) return 0
  if (/^0(?:10|2\d|[3-9]\d\d)$/.test(a.digits) && /^[- )]+$/.test(b.gap))
    return /^(?:[2-8]\d{6,7}|1[0-2]\d{3}|9[56]\d{3})$/.test(b.digits) ? 2 : 0
  if (text[a.from - 1] !== '+' || a.digits.length > 3 || /^1(?!0$)/.test(b.digits)) return 0
  // The country, the area, and the number in one piece or two.
  let [end, digits] = [index + 1, a.digits.length]
  for (let next = groups[end]; next && end < index + 4 && /^[- ()]+$/.test(next.gap); next = groups[end]) {
    digits += next.digits.length
    if (digits > 13) break
    end += 1
  }
  return end - index
}

/** v8.0.57, 版本 15.10.1234 */
const version: Writing = (groups, index, text) => {
  const from = groups[index]?.from ?? 0
  let end = index + 1
  if (!/(?:^|[^a-z])v$|版本 ?$/i.test(text.slice(Math.max(0, from - 3), from))) return 0
  while (end < index + MOST && groups[end]?.gap === '.') end += 1
  return end > index + 1 ? end - index : 0
}

/** 1,234,567.89 by its commas; ¥138.50 and 1234567.89元 by the sign or word beside them */
const amount: Writing = (groups, index, text) => {
  const { digits = '', from = 0 } = groups[index] ?? {}
  let end = index + 1
  while (digits.length <= 3 && end < index + MOST && groups[end]?.gap === ',' && groups[end]?.digits.length === 3) end += 1
  const commas = end - index - 1
  if (groups[end]?.gap === '.') end += 1
  const last = groups[end - 1]?.to ?? 0
  const priced =
    /(?:[¥$€£]|rmb|cny|人民币) ?$/i.test(text.slice(Math.max(0, from - 5), from)) ||
    /^ ?(?:[元圆块万亿千]|美元|rmb|cny|usd)/i.test(text.slice(last, last + 4))
  return commas > 1 || priced ? end - index : 0
}

/** 24 小时, 3月, 12 个 */
const measure: Writing = (groups, index, text) => {
  const { digits = '', to = 0 } = groups[index] ?? {}
  return digits.length <= 4 && /^ ?(?:[年月日号时分秒天点个项款条张次位岁%]|小时|小時)/.test(text.slice(to, to + 3)) ? 1 : 0
}

/** 106980095188000001【支付宝】: the port that a message came from */
const port: Writing = (groups, index, text) => {
  const { digits = '', from = 0, to = 0 } = groups[index] ?? {}
  if (/[a-z]/i.test(text.charAt(from - 1))) return 0
  return /^106\d{9,17}$/.test(digits) && /^ ?[(:]/.test(text.slice(to, to + 2)) ? 1 : 0
}

const writings: readonly Writing[] = [port, day, time, serviceLine, tollFree, address, version, amount, measure]

/** For each group of a run, whether it is plain. */
const plainOf = (groups: readonly Group[], text: string): Plain[] => {
  const plain: Plain[] = groups.map(({ digits }) => (isPublic(digits) ? 'public' : undefined))
  for (let index = 0; index < groups.length; index += 1) {
    const mark = (count: number, first: Plain, further: Plain) => {
      for (let place = index; place < Math.min(groups.length, index + count); place += 1) {
        if (plain[place] !== 'written') plain[place] = place === index ? first : further
      }
    }
    if (plain[index] !== 'inner') mark(landline(groups, index, text), 'public', 'inner')
    for (const writing of writings) mark(writing(groups, index, text), 'written', 'written')
  }
  return plain
}

export interface PlainRows {
  isWritten(from: number, to: number): boolean
  isPlain(from: number, to: number): boolean
}

/**
 * Tells of rows of a run's groups whether they are nothing but plain numbers. Beside what is written as a day, a time or a
 * hot-line, odd digits of a list may stand (`isWritten`); what is public by its digits alone counts only in a list of such (`isPlain`).
 */
export const plainRows = (groups: readonly Group[], text: string): PlainRows => {
  let known: readonly Plain[] | undefined
  const plainAt = (index: number): Plain => {
    // Most runs hold nothing that would have to be looked at so closely.
    known ??= plainOf(groups, text)
    return known[index]
  }
  const isWritten = (from: number, to: number): boolean => {
    let written = 0
    for (let index = from; index <= to; index += 1) {
      const length = groups[index]?.digits.length ?? 0
      if (plainAt(index) === 'written') written += length
      else if (length > 2) return false
    }
    return written >= 7
  }
  const isPlain = (from: number, to: number): boolean => {
    if (isWritten(from, to)) return true
    for (let index = from; index <= to; index += 1) {
      const gap = index > from ? (groups[index]?.gap ?? '') : ' '
      const plain = plainAt(index)
      if (plain === undefined) return false
      if (plain === 'public' && !/^ ?[ /,\n] ?$/.test(gap)) return false
    }
    return true
  }
  return { isWritten, isPlain }
}
