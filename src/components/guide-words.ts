import { type GuideMessages, guideMessagesIn } from '../i18n/guide'
import { useStores } from './app-context'

/** The words of the pages in subpackages. Components that call it must be observers, and are for those pages alone. */
export const useGuideWords = (): GuideMessages => guideMessagesIn(useStores().display.language)
