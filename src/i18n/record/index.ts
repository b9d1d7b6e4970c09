import type { Language } from '../language'
import { traditionalMessages } from '../traditional'
import { en } from './en'
import { type RecordMessages, zh } from './zh'

export type { RecordMessages }

const catalogue: Record<Language, RecordMessages> = { zh, hant: traditionalMessages(zh), en }

/** Only pages of subpackages may import this: the main package is loaded by everybody, these words by those who go on. */
export const recordMessagesIn = (language: Language): RecordMessages => catalogue[language]
