import { isSettled } from '../../domain/plan/progress'
import type { Task } from '../../domain/plan/task'
import { dayInWords, labelOf, nameOf } from '../../i18n/labels'
import type { Language } from '../../i18n/language'
import type { Messages } from '../../i18n/main'
import type { RecordMessages } from '../../i18n/record'
import type { UserNumber } from '../../stores/user-number'

/** What is left to do on a number, as a text for family: no digits of it, no notes. */
export const summaryOf = (
  number: UserNumber,
  today: string,
  words: Messages,
  record: RecordMessages,
  language: Language,
): string => {
  const { plan, tasks, profile } = number
  const name = (task: Task) => nameOf(task, words, language)
  const unsettled = tasks.filter(({ progress }) => !isSettled(progress))
  // Nobody in the family is to read “cancel it” while something before it is open.
  const end = unsettled.findIndex(({ item }) => item.kind === 'fixed' && item.endsSim)
  const open = end > 0 ? unsettled.slice(0, end) : unsettled
  const todo = open.filter(({ progress }) => progress.mark !== 'waiting').map(name)
  const waiting = open.flatMap((task) =>
    task.progress.mark === 'waiting' ? [record.summary.until(name(task), dayInWords(task.progress.until, words))] : [],
  )
  return [
    record.summary.head(labelOf(profile, words), today),
    record.summary.count(plan.done, plan.total),
    ...(todo.length > 0 ? [`${record.summary.todo}${todo.join(words.and)}`] : []),
    ...(waiting.length > 0 ? [`${record.summary.waiting}${waiting.join(words.and)}`] : []),
    open.length > 0 ? record.summary.foot : record.summary.allDone,
  ].join('\n')
}
