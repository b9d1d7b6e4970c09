import { problemAt, type Rule } from '../rule'

/** Short codes have 3 to 6 digits, the longest dialled number with its country code 15 (ITU-T E.164). */
const dialled = /^(?:\+\d{1,3}-)?\d+(?:-\d+)*$/

const digits = (number: string): number => number.replace(/\D/g, '').length

export const hotlines: Rule = {
  name: 'hotlines',
  why: 'It is dialled with one touch, by somebody in a hurry: a wrong digit may reach a swindler.',
  check: ({ entries }) =>
    entries.flatMap(({ at, entry }) => {
      const list = 'hotlines' in entry ? (entry.hotlines ?? []) : []
      return list.flatMap(({ number }, index) => {
        const path = ['hotlines', index, 'number']
        if (
          !/^\+?\d/.test(number) ||
          (!dialled.test(number) && !/^\+\d+$/.test(number)) ||
          digits(number) < 3 ||
          digits(number) > 15
        ) {
          return [
            problemAt(at, path, `"${number}" is no number to dial. Digits, single dashes, a leading + with the country code`),
          ]
        }
        if (list.findIndex((other) => other.number === number) < index) {
          return [problemAt(at, path, `"${number}" stands here twice. Remove one`)]
        }
        return []
      })
    }),
}
