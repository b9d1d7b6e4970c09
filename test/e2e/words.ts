import { guideMessagesIn } from '../../src/i18n/guide'
import type { Language } from '../../src/i18n/language'
import { messagesIn } from '../../src/i18n/main'
import { recordMessagesIn } from '../../src/i18n/record'
import { sharedMessagesIn } from '../../src/i18n/subpackages'

/** All words of the interface in one language: those of the main package, of its two subpackages, and those that both share. */
export const wordsIn = (language: Language) => ({
  words: messagesIn(language),
  guide: guideMessagesIn(language),
  record: recordMessagesIn(language),
  shared: sharedMessagesIn(language),
})

/** What a specification expects to read, unless it is about languages. */
export const { words, guide, record, shared } = wordsIn('zh')

/** A pattern that matches any of these texts. */
export const anyOf = (texts: readonly string[]): RegExp =>
  new RegExp(texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'))

/** What a sentence says before and after the text that it is filled with. */
export const around = (sentence: (text: string) => string): string[] => sentence('\0').split('\0').filter(Boolean)

/** What a sentence says between the figures that it is filled with. */
export const aroundFigures = (sentence: (figure: number) => string): string[] =>
  sentence(Number.NaN).split(String(Number.NaN)).filter(Boolean)
