import { hant } from '../../content/baked/hant-record'
import type { Language } from '../messages'
import { en } from './en'
import type { RecordMessages } from './messages'
import { zh } from './zh'

export type { RecordMessages }

const catalogue: Record<Language, RecordMessages> = { zh, hant, en }

/** Only pages of subpackages may import this: the main package is loaded by everybody, these words by those who go on. */
export const recordMessagesIn = (language: Language): RecordMessages => catalogue[language]
