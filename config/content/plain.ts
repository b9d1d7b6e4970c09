import { Converter } from 'opencc-js'

const fromTaiwan = Converter({ from: 'tw', to: 'cn' })
const fromOthers = Converter({ from: 't', to: 'cn' })

const known = new Map<string, string>([['么', '么']])

/** The simplified form of a character. 么 is its own: OpenCC takes it for another word. */
const simplifiedOf = (char: string): string => {
  const before = known.get(char)
  if (before !== undefined) return before
  const plain = char < '\u2e80' ? char : fromOthers(fromTaiwan(char))
  known.set(char, plain)
  return plain
}

/** A text with every character in its simplified form. */
export const simplified = (text: string): string => [...text].map(simplifiedOf).join('')

/** Letters of other alphabets that look like Latin ones. */
const lookAlikes: readonly (readonly [strange: string, plain: string])[] = [
  ['аеорсухкмтнвієїјѕԁԛԝһӏ', 'aeopcyxkmtnbieijsdqwhl'],
  ['αορνικτυχεβη', 'aopvikтuxebn'],
]

const plainLetter = new Map(
  lookAlikes.flatMap(([strange, plain]) => [...strange].map((char, index) => [char, [...plain][index] ?? char] as const)),
)

/** What parts the characters of one word without ending a sentence. */
const between = /[\s\p{Cf}\p{Mn}·・•.\-_*~|/\\'"“”‘’「」『』【】()[\]{}<>《》^`+]/gu

/**
 * A text as a swindler's reader would take it in: compatibility forms (full-width, circled, mathematical) and traditional characters
 * as plain ones, Latin look-alikes as Latin, small letters. Spaces between words stay one.
 */
export const plainWords = (text: string): string =>
  simplified(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{Cf}\p{Mn}]/gu, ''),
  )
    .replace(/./gsu, (char) => plainLetter.get(char) ?? char)
    .replace(/\s+/g, ' ')
    .trim()

/** The same without anything between the characters of a word: 保 证, 保·证, “保”“证” are 保证. Ends of sentences stay. */
export const tight = (text: string): string => plainWords(text).replace(between, '')
