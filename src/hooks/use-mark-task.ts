import { unsettledBefore } from '../domain/plan/gate'
import type { Task } from '../domain/plan/task'
import { nameOf, namesOf } from '../i18n/labels'
import type { Undo, UserNumber } from '../stores/user-number'
import { useStores } from './use-app'
import { useDialogs } from './use-dialogs'

/** Marks tasks of a number and says so, with an undo. Giving the number back is asked twice while something still leans on it. */
export const useMarkTask = (number: UserNumber) => {
  const { notice, display } = useStores()
  const dialogs = useDialogs()
  /** True when these tasks may be marked done, or the user insists. */
  const passesGate = async (keys: readonly string[]): Promise<boolean> => {
    const unsettled = unsettledBefore(number.plan, keys)
    if (unsettled.length === 0) return true
    const { words, language } = display
    return dialogs.confirm({
      title: words.checklist.gateTitle,
      text: words.checklist.gateText(unsettled.length, namesOf(unsettled, words, language, 5)),
      yes: 'tick',
      no: 'cancel',
      dangerous: true,
    })
  }
  const say = (text: string, undo?: Undo) => notice.show(text, undo)
  const named = (task: Task) => nameOf(task, display.words, display.language)
  return {
    async done(task: Task) {
      if (await passesGate([task.key])) say(display.words.notice.done(named(task)), number.mark(task.key, { mark: 'done' }))
    },
    closed(task: Task) {
      say(display.words.notice.done(named(task)), number.mark(task.key, { mark: 'closed' }))
    },
    notMine(task: Task) {
      say(display.words.notice.notMine(named(task)), number.mark(task.key, { mark: 'notMine' }))
    },
    reopen(task: Task) {
      say(display.words.notice.reopened(named(task)), number.mark(task.key, { mark: 'open' }))
    },
    /** Several at once, with one undo. True when it was done. */
    async several(keys: readonly string[], how: 'done' | 'notMine' | 'takeOff'): Promise<boolean> {
      const { notice: words } = display.words
      switch (how) {
        case 'done':
          if (!(await passesGate(keys))) return false
          say(words.doneAll(keys.length), number.mark(keys, { mark: 'done' }))
          return true
        case 'notMine':
          say(words.notMineAll(keys.length), number.mark(keys, { mark: 'notMine' }))
          return true
        case 'takeOff':
          say(words.takenOffAll(keys.length), number.removeAccounts(keys))
          return true
      }
    },
  }
}
