import type { Text } from '../../content/baked/types'
import { requestTasks, type TimedRequest } from '../../domain/timeline/timeline'
import { useStores } from '../../hooks/use-app'
import { dayInWords, localized } from '../../i18n/labels'
import type { Undo, UserNumber } from '../../stores/user-number'

/** Hands in a request that is answered after a time, and says until when it waits, with an undo. */
export const useSubmission = () => {
  const { notice, display } = useStores()
  /** `also`: what is undone with it. */
  return (number: UserNumber, request: TimedRequest, name: Text, also?: Undo) => {
    const undo = number.submit(request)
    const { progress } = number.taskOf(requestTasks[request]) ?? {}
    if (progress?.mark !== 'waiting') return
    const { words, language } = display
    notice.show(words.notice.waiting(localized(name, language), dayInWords(progress.until, words)), () => {
      undo()
      also?.()
    })
  }
}
