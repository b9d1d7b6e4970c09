import { guideMessagesIn } from '../../src/i18n/guide'
import { type Language, languageFor } from '../../src/i18n/language'
import { messagesIn } from '../../src/i18n/main'
import { type Messages, zh } from '../../src/i18n/main/zh'
import { recordMessagesIn } from '../../src/i18n/record'
import { sharedMessagesIn } from '../../src/i18n/subpackages'

test.each([
  ['zh_CN', 'zh'],
  ['zh_TW', 'hant'],
  ['zh_HK', 'hant'],
  ['zh', 'zh'],
  ['en', 'en'],
  ['ja', 'en'],
  ['', 'en'],
])('WeChat in %s speaks %s', (wechat, language) => {
  expect(languageFor(wechat)).toBe(language)
})

/** Functions that are given a list. */
const takesList = /\.needs$/

/** Every word of the interface with the path to it; functions are asked with plain arguments. */
const wordsOf = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value(takesList.test(path) ? ['X'] : 'X', 'Y', 1, 2))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, `${path}.${key}`))
}

const everyWord = (language: Language) => [
  ...wordsOf(messagesIn(language)),
  ...[guideMessagesIn, recordMessagesIn, sharedMessagesIn].flatMap((wordsOfPackage) => wordsOf(wordsOfPackage(language))),
]

/** What stays Chinese in English, because that is what the user must look for, and the names of the languages. */
const chineseInEnglish =
  /languageChoice\.(zh|hant)|\.find\.(now)|\.query\.(picture|simCardsHint)|\.check\.(cardsHint|whichScan)|\.renewal\.none(Hint|Own)/

test('a language that misses a word, or misnames one, does not compile', () => {
  const { promise, ...rest } = zh
  // @ts-expect-error: a word is missing. `npm test` compiles this file before any test runs.
  const missing: Messages = rest
  // @ts-expect-error: nobody asks for this word.
  const misnamed: Messages = { ...zh, promiss: promise }
  expect(Object.keys(misnamed).length - Object.keys(missing).length).toBe(2)
})

test('English is English, Chinese is Chinese', () => {
  const chinese = /[\u4e00-\u9fff]/
  const leaks = everyWord('en').filter(([path, text]) => chinese.test(text) && !chineseInEnglish.test(path))
  expect(leaks).toEqual([])
  const untranslated = everyWord('zh').filter(
    ([path, text]) => !chinese.test(text) && /[A-Za-z]{2}/.test(text) && !path.endsWith('languageChoice.en'),
  )
  expect(untranslated).toEqual([])
})

test('no empty word in any language', () => {
  for (const language of ['zh', 'hant', 'en'] as const) {
    expect(everyWord(language).filter(([, text]) => text.trim() === '')).toEqual([])
  }
})

describe('the buttons of dialogs', () => {
  const buttons = (['zh', 'hant', 'en'] as const).flatMap((language) =>
    Object.entries(messagesIn(language).buttons).map(([name, word]) => [language, name, word] as const),
  )

  test.each(buttons)('in %s “%s” has at most the four characters that WeChat shows', (_language, _name, word) => {
    expect([...word].length).toBeGreaterThan(0)
    expect(word.length).toBeLessThanOrEqual(4)
  })
})
