/** What a string of digits is, by its own shape and sums. */
import { isCalendarDay } from './harmless-digits'

/**
 * A number of the mainland, with what is dialled before it: the country, the old long-distance 0, IP telephony, a second number
 * on one SIM.
 */
export const isMobile = (digits: string): boolean =>
  digits.length >= 11 && /^(?:00?86|86|0|17951|17909|17911|10193|12593|12583[123])?1[3-9]\d{9}$/.test(digits)

/** Thirteen digits of a SIM in a thing (MIIT's numbering plan). */
export const isThing = (digits: string): boolean => /^(?:14[014]\d{10}|1064[1-9]\d{8})$/.test(digits)

/**
 * With its country's code: a mobile number of Hong Kong, Macau, Taiwan, Singapore, Japan, Korea, Britain, France, Australia or
 * Malaysia, where one can tell it from a landline.
 */
export const isAbroad = (digits: string): boolean =>
  /^(?:852[4-79]\d{7}|8536\d{7}|8860?9\d{8}|65[89]\d{7}|810?[789]0\d{8}|820?10\d{8}|440?7\d{9}|330?[67]\d{8}|610?4\d{8}|600?1\d{8,9})$/.test(
    digits,
  )

/** GB 11643-1999: weighted sum of the first 17 digits modulo 11. */
const hasIdSum = (text: string): boolean => {
  let sum = 0
  // The weights are the powers of two modulo eleven.
  for (let index = 0, weight = 7; index < 17; index += 1, weight = (weight * 6) % 11) sum += weight * Number(text[index])
  return '10X98765432'[sum % 11] === text[17]
}

const bornOn = (year: string, monthDay: string): boolean =>
  isCalendarDay(Number(year), Number(monthDay.slice(0, 2)), Number(monthDay.slice(2)))

/** A resident ID before 1999: fifteen digits without a sum. */
export const isOldId = (digits: string): boolean =>
  /^[1-9]\d{14}$/.test(digits) && bornOn(`19${digits.slice(6, 8)}`, digits.slice(8, 12))

/** Eighteen characters, the last may be X. `isSaid`: words call it an ID; then a slip in the sum does not make it public. */
export const idKind = (text: string, isSaid: boolean): 'residentId' | 'permit' | undefined => {
  if (!/^[1-9]\d{16}[\dX]$/.test(text) || !bornOn(text.slice(6, 10), text.slice(10, 14))) return undefined
  if (!isSaid && !hasIdSum(text)) return undefined
  // The foreign permanent resident's card of 2023 has the form of a resident ID and begins with 9.
  return text[0] === '9' ? 'permit' : 'residentId'
}

/** First digits and lengths of cards: UnionPay, Visa, Mastercard, JCB, American Express, and old ones of banks here. */
export const isCardLong = (digits: string): boolean =>
  /^(?:[45689]\d{15,18}|2[2-7]\d{14}|3[0568]\d{14}|3[47]\d{13}|4\d{12})$/.test(digits)

/** ISO/IEC 7812: every second digit from the right doubled, the sum of all digits divisible by ten. */
export const hasCardSum = (digits: string): boolean => {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]) * (index % 2 === 1 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

/**
 * The letters that the number of a passport, permit or card begins with, and how many digits follow them; `isBracketed`: the last
 * of them stands in brackets, as in A123456(7) of Hong Kong.
 */
export const isPermit = (letters: string, digits: number, isBracketed: boolean): boolean => {
  if (isBracketed && digits === 7 && letters !== '' && letters.length <= 2) return true
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
