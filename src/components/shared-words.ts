import { type SharedMessages, sharedMessagesIn } from '../i18n/shared'
import { useStores } from './app-context'

/** The few words that pages of both say; not for the main package. */
export const useSharedWords = (): SharedMessages => sharedMessagesIn(useStores().display.language)
