import { clockAt, type Day, weekdayOf } from '../../../domain/calendar/day'
import type { Milestone } from '../../../domain/timeline/timeline'
import type { RecordMessages } from '../../../i18n/record'
import type { SharedMessages } from '../../../i18n/subpackages'

type Texts = RecordMessages['timeline']

/** What a milestone is called. `name` is that of its task, in the user's language. */
export const titleOf = ({ kind, task, title }: Milestone, name: string, texts: Texts): string => {
  switch (kind) {
    case 'moved':
      if (task?.state === 'closed') return texts.closed(name)
      return task?.item.kind === 'fixed' ? name : texts.moved(name)
    case 'wait':
      return texts.wait(name)
    case 'cancelPlanned':
      // What gives the number back is not the same for every number: a company’s goes back to the company.
      return name === '' ? texts.cancelPlanned : name
    case 'own':
      return title ?? ''
    case 'querySubmitted':
    case 'queryRetry':
    case 'queryAnswer':
    case 'renewalSubmitted':
    case 'renewalDue':
    case 'cancelled':
    case 'unpaid':
    case 'arrearsCancel':
    case 'reissue':
    case 'suspendEnd':
    case 'lossReport':
      return texts[kind]
  }
}

/** What is to be known of a milestone, or nothing. `unfinished`: how many tasks must be settled before the number is cancelled. */
export const hintOf = ({ kind, state }: Pick<Milestone, 'kind' | 'state'>, unfinished: number, texts: Texts): string => {
  switch (kind) {
    case 'wait':
      return texts.waitHint
    case 'cancelPlanned':
      return state === 'due' ? texts.cancelPlannedPast : texts.cancelPlannedHint(unfinished)
    case 'unpaid':
      return texts.unpaidHint
    case 'suspendEnd':
      return texts.suspendEndHint
    case 'lossReport':
      return texts.lossReportHint
    case 'own':
      return texts.ownHint
    default:
      return ''
  }
}

/** The hour of a milestone that is counted by the hour and lies ahead; otherwise nothing. */
export const hourOf = ({ kind, state, at }: Pick<Milestone, 'kind' | 'state' | 'at'>, texts: Texts): string => {
  if (at === undefined || state === 'done') return ''
  return kind === 'queryRetry' ? texts.from(clockAt(at)) : texts.by(clockAt(at))
}

/** What stands under a milestone's date: today, the weekday, or the year when it is another. */
export const dayNoteOf = (day: Day, today: Day, texts: Texts, shared: SharedMessages): string => {
  if (day === today) return texts.today
  const year = day.slice(0, 4)
  return year === today.slice(0, 4) ? (shared.weekday[weekdayOf(day)] ?? '') : texts.year(year)
}
