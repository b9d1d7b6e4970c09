import { useStores } from '../../hooks/use-app'
import { type RecordMessages, recordMessagesIn } from '../../i18n/record'

/** The words of the record package; likewise. */
export const useRecordWords = (): RecordMessages => recordMessagesIn(useStores().display.language)
