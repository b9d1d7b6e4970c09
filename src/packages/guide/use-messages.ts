import { useStores } from '../../hooks/use-app'
import { type GuideMessages, guideMessagesIn } from '../../i18n/guide'

/** The words of the guide package. Components that call it must be observers, and are for pages of that package alone. */
export const useMessages = (): GuideMessages => guideMessagesIn(useStores().display.language)
