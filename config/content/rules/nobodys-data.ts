import type { Rule } from '../rule'

/** A mainland mobile number: eleven digits from 13 to 19, with or without 86, spaces or dashes. */
const mobile = /(?<![\d.])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g
const residentId = /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/g
const card = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g

/** Hot-lines of carriers for calls from abroad: shaped like a mobile number, and nobody's. */
const carriersOwn = ['13800100186', '18918910000', '18618610010']

/** GB 11643-1999: weighted sum of the first 17 digits modulo 11. */
export const isResidentId = (text: string): boolean => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase()
}

/** ISO/IEC 7812: every second digit from the right doubled, the sum of all digits divisible by ten. */
export const isLuhn = (text: string): boolean => {
  const digits = [...text.replace(/\D/g, '')].reverse().map(Number)
  const sum = digits.reduce((total, digit, index) => {
    const counted = index % 2 === 1 ? digit * 2 : digit
    return total + (counted > 9 ? counted - 9 : counted)
  }, 0)
  return sum % 10 === 0
}

/** What in a line looks as if it belonged to a person; addresses of web pages are full of long numbers and are left out. */
const found = (line: string): [what: string, text: string][] => {
  const text = line.replace(/https?:\/\/[^\s'"]+/g, '')
  return [
    ...(text.match(mobile) ?? [])
      .filter((it) => !carriersOwn.includes(it.replace(/\D/g, '').slice(-11)))
      .map((it): [string, string] => ['a mobile number', it]),
    ...(text.match(residentId) ?? []).filter(isResidentId).map((it): [string, string] => ['a resident ID', it]),
    ...(text.match(card) ?? []).filter(isLuhn).map((it): [string, string] => ['a bank card', it]),
  ]
}

/** Looks at the text of the files, comments too: a comment is published like the rest. */
export const nobodysData: Rule = {
  name: 'nobodys-data',
  why: 'This file is public. Nobody’s number, ID or card may stand in it, not even in an example or a quote.',
  check: ({ files }) =>
    files.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, index) =>
        found(line).map(([what, it]) => ({
          level: 'error' as const,
          file,
          line: index + 1,
          // The digits are not said again: logs of a build are public too.
          message: `looks like ${what} (${it.slice(0, 3)}…). Remove it; describe it in words`,
        })),
      ),
    ),
}
