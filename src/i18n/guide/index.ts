import type { Language } from '../language'
import { traditionalMessages } from '../traditional'
import { en } from './en'
import { type GuideMessages, zh } from './zh'

export type { GuideMessages }

const catalogue: Record<Language, GuideMessages> = { zh, hant: traditionalMessages(zh), en }

/** Only pages of subpackages may import this: the main package is loaded by everybody, these words by those who go on. */
export const guideMessagesIn = (language: Language): GuideMessages => catalogue[language]
