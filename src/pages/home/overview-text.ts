import type { Task } from '../../domain/plan/task'
import type { Milestone } from '../../domain/timeline/timeline'
import { nameOf } from '../../i18n/labels'
import type { Language } from '../../i18n/language'
import type { Messages } from '../../i18n/main'

/** Some of its steps are ticked, not all. */
export const isBegun = ({ ticked, route }: Pick<Task, 'ticked' | 'route'>): boolean =>
  ticked > 0 && ticked < (route?.steps.length ?? 0)

/** What to know of the next task before it is opened: the step that comes, or how long it takes. '' where nothing is known. */
export const nextHint = ({ ticked, route }: Pick<Task, 'ticked' | 'route'>, { home }: Pick<Messages, 'home'>): string => {
  if (!route) return home.nowCounter
  const { steps, minutes, needs } = route
  if (isBegun({ ticked, route })) return home.nowSteps(ticked + 1, steps.length)
  if (minutes === 0) return ''
  return needs.length > 0 ? home.nowMinutes(minutes) : home.nowMinutesOnly(minutes)
}

/** What happened or falls due, in the few words that Home has room for; '' for what Home does not show. */
export const milestoneText = (
  { kind, task, title }: Pick<Milestone, 'kind' | 'task' | 'title'>,
  words: Messages,
  language: Language,
): string => {
  switch (kind) {
    case 'wait':
      return task ? words.home.wait(nameOf(task, words, language)) : ''
    case 'own':
      return title ?? ''
    case 'queryAnswer':
    case 'renewalDue':
    case 'cancelPlanned':
    case 'arrearsCancel':
    case 'reissue':
    case 'suspendEnd':
    case 'lossReport':
      return words.home.milestone[kind]
    case 'moved':
    case 'queryRetry':
    case 'querySubmitted':
    case 'renewalSubmitted':
    case 'cancelled':
    case 'unpaid':
      return ''
  }
}
