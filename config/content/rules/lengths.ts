import { lookUp } from '../../../src/domain/catalogue/look-up'
import { fileRule, problemAt, textsIn, wordsIn } from '../rule'

/** The most that fits, in Han characters and in Latin letters, by field. A phone shows 18 to 20 Han characters in a line. */
const limits: Readonly<Record<string, readonly [zh: number, en: number]>> = {
  name: [14, 32],
  short: [4, 12],
  app: [14, 32],
  where: [20, 60],
  keys: [20, 60],
  do: [36, 90],
  question: [20, 60],
  publisher: [16, 40],
  title: [30, 90],
  items: [36, 90],
  say: [120, 320],
  text: [90, 230],
}

/** A note, an expectation, a reason, a side of a conflict: one to three lines. */
const others: readonly [zh: number, en: number] = [50, 120]

/** Han characters, a Latin letter or digit being half of one. */
export const width = (text: string): number => [...text].reduce((sum, char) => sum + (char < '\u0250' ? 0.5 : 1), 0)

/** The most characters of words that are the same in both languages, by field. An alias is read by nobody: a bank signs with its whole name. */
const plainLimits: Readonly<Record<string, number>> = { aliases: 40, text: 24, search: 24, article: 40, printed: 120, mark: 2 }

/** The longest line of a file, in characters: a reviewer reads it without scrolling. */
const MAX_LINE_LENGTH = 320

export const lengths = fileRule({
  name: 'lengths',
  why: 'It is read standing in a bank hall, on a phone. What needs scrolling is not read.',
  look: (at) => [
    ...at.text.split('\n').flatMap((line, index) =>
      line.length > MAX_LINE_LENGTH
        ? [
            {
              level: 'error' as const,
              file: at.file,
              line: index + 1,
              message: `the line has ${line.length} characters, ${MAX_LINE_LENGTH} are the most. Break it`,
            },
          ]
        : [],
    ),
    ...wordsIn(at).flatMap(({ text, path, field, language }) => {
      const most = language === undefined ? lookUp(plainLimits, field) : undefined
      return most !== undefined && [...text].length > most
        ? [problemAt(at, path, `${field} has ${[...text].length} characters, ${most} fit. Shorten it`)]
        : []
    }),
    ...textsIn(at).flatMap(({ zh, en, path, field }) => {
      const [most, mostEn] = lookUp(limits, field) ?? others
      return [
        ...(width(zh) > most
          ? [
              problemAt(
                at,
                [...path, 'zh'],
                `${field}.zh is ${width(zh)} characters wide, ${most} fit. Shorten it, or make two of it`,
              ),
            ]
          : []),
        ...(en.length > mostEn
          ? [problemAt(at, [...path, 'en'], `${field}.en has ${en.length} letters, ${mostEn} fit. Shorten it, or make two of it`)]
          : []),
      ]
    }),
  ],
})
