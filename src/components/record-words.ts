import { type RecordMessages, recordMessagesIn } from '../i18n/record'
import { useStores } from './app-context'

/** The words of the record package; likewise. */
export const useRecordWords = (): RecordMessages => recordMessagesIn(useStores().display.language)
