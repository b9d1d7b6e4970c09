import { useStores } from '../../hooks/use-app'
import { type RecordMessages, recordMessagesIn } from '../../i18n/record'

/** The words of this package's pages. Components that call it must be observers, to speak anew when the language changes. */
export const useMessages = (): RecordMessages => recordMessagesIn(useStores().display.language)
