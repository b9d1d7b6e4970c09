import type { Language } from '../language'
import { traditionalMessages } from '../traditional'
import { en } from './en'
import { type SharedMessages, zh } from './zh'

export type { SharedMessages }

const catalogue: Record<Language, SharedMessages> = { zh, hant: traditionalMessages(zh), en }

/** Only pages of subpackages may import this: the main package is loaded by everybody, these words by those who go on. */
export const sharedMessagesIn = (language: Language): SharedMessages => catalogue[language]
