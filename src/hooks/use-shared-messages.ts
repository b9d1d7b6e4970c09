import { type SharedMessages, sharedMessagesIn } from '../i18n/subpackages'
import { useStores } from './use-app'

/** The few words that pages of both say; not for the main package. */
export const useSharedMessages = (): SharedMessages => sharedMessagesIn(useStores().display.language)
