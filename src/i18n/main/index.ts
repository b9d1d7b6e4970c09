import type { Language } from '../language'
import { traditionalMessages } from '../traditional'
import { en } from './en'
import { type Buttons, type Messages, zh } from './zh'

export type { Buttons, Messages }

const catalogue: Record<Language, Messages> = { zh, hant: traditionalMessages(zh), en }

/** The words of the main package, which every page may use. */
export const messagesIn = (language: Language): Messages => catalogue[language]
