import type { TimedRequest } from '../../content/baked/types'
import { addDays, type Day, dayAt, daysBetween } from '../calendar/day'
import { addWorkingDays, type WorkdayCalendar } from '../calendar/workdays'
import type { NumberProfile } from '../number/profile'
import { isSettled } from '../plan/progress'
import type { Task } from '../plan/task'
import type { TermId, Terms } from './terms'

export type { TimedRequest }

/** A dated event of a number. */
export interface Milestone {
  /** The same on every opening: what was handed to the calendar is remembered by it. */
  id: string
  kind: MilestoneKind
  day: Day
  /** Epoch ms, for what is counted by the hour. */
  at?: number
  /**
   * done: it has been. waits: it lies ahead, and nothing can be done until then. due: it is there, and wants its owner.
   * plan: a day that the user set. earliest: it can't happen before.
   */
  state: 'done' | 'waits' | 'due' | 'plan' | 'earliest'
  /** The task it belongs to. */
  task?: Task
  /** The user's own words. */
  title?: string
  /** The rule that it is counted by. */
  term?: TermId
  /** How many days the rule gives, for what is shown with a large figure. */
  length?: number
  /** Counted with weekends alone: the holidays of that year are not known yet. */
  unsure?: true
}

export type MilestoneKind =
  | 'moved'
  | 'wait'
  | 'querySubmitted'
  | 'queryRetry'
  | 'queryAnswer'
  | 'renewalSubmitted'
  | 'renewalDue'
  | 'cancelPlanned'
  | 'cancelled'
  | 'unpaid'
  | 'arrearsCancel'
  | 'reissue'
  | 'suspendEnd'
  | 'lossReport'
  | 'own'

/** The tasks whose answers take time, by their ids in the catalogue. */
export const requestTasks = { query: 'query', renewal: 'renewal' } as const satisfies Readonly<Record<TimedRequest, string>>

/** The call that reports cards lost, and the visit that makes the report last, by their ids in the catalogue. */
const lossReportTasks = { reported: 'freeze-bank', confirmed: 'loss-branch' } as const

/** When each request was handed in, epoch ms; absent: not yet. */
export type SubmittedAt = { readonly [R in TimedRequest]?: number }

/** A day that the user put on the timeline. */
export interface CustomDay {
  id: string
  on: Day
  title: string
}

/** What a timeline is made from. */
export interface TimelineInput {
  profile: Pick<NumberProfile, 'situation' | 'dates'>
  submittedAt: SubmittedAt
  customDays: readonly CustomDay[]
  /** All tasks of the number's plan. */
  tasks: readonly Task[]
  /** Epoch ms. */
  now: number
}

/** What the timeline counts with. */
export interface Calendar {
  terms: Terms
  workdays: WorkdayCalendar
}

const HOUR_MS = 3_600_000

/** How many days ahead of its end a suspension begins to want attention. */
const SUSPENSION_NOTICE_DAYS = 7

/** How many days before a loss report may run out it wants attention: there must be a working day left to go. */
const LOSS_REPORT_NOTICE_DAYS = 2

/** The day on which an answer is due that was asked for at `at` (epoch ms). */
export const answerDay = (
  request: TimedRequest,
  at: number,
  { terms, workdays }: Calendar,
): { day: Day; at?: number; sure: boolean } => {
  const term = terms[request === 'query' ? 'query-answer' : 'renewal']
  switch (term.unit) {
    case 'hours':
      return { day: dayAt(at + term.length * HOUR_MS), at: at + term.length * HOUR_MS, sure: true }
    case 'days':
      return { day: addDays(dayAt(at), term.length), sure: true }
    case 'workingDays':
      return addWorkingDays(dayAt(at), term.length, workdays)
  }
}

const afterDays = (day: Day, id: TermId, { terms }: Calendar): Day => addDays(day, terms[id].length)

/** The look-up: handed in, when it may be tried again, when the answer must be there. */
const queryMilestones = ({ submittedAt, tasks, now }: TimelineInput, calendar: Calendar): Milestone[] => {
  if (submittedAt.query === undefined) return []
  const task = tasks.find(({ key }) => key === requestTasks.query)
  const submitted: Milestone = {
    id: 'querySubmitted',
    kind: 'querySubmitted',
    day: dayAt(submittedAt.query),
    at: submittedAt.query,
    state: 'done',
  }
  if (!task || isSettled(task.progress)) return [submitted]
  const retry = submittedAt.query + calendar.terms['query-retry'].length * HOUR_MS
  const answer = answerDay('query', submittedAt.query, calendar)
  const isDue = now >= (answer.at ?? 0)
  return [
    submitted,
    {
      id: 'queryRetry',
      kind: 'queryRetry',
      day: dayAt(retry),
      at: retry,
      state: now >= retry ? 'done' : 'waits',
      term: 'query-retry',
    },
    { id: 'queryAnswer', kind: 'queryAnswer', ...answerOf(answer), state: isDue ? 'due' : 'waits', task, term: 'query-answer' },
  ]
}

const answerOf = ({ day, at, sure }: { day: Day; at?: number; sure: boolean }) => ({
  day,
  ...(at === undefined ? {} : { at }),
  ...(sure ? {} : { unsure: true as const }),
})

const renewalMilestones = ({ submittedAt, tasks, now }: TimelineInput, calendar: Calendar): Milestone[] => {
  if (submittedAt.renewal === undefined) return []
  const task = tasks.find(({ key }) => key === requestTasks.renewal)
  const submitted: Milestone = {
    id: 'renewalSubmitted',
    kind: 'renewalSubmitted',
    day: dayAt(submittedAt.renewal),
    at: submittedAt.renewal,
    state: 'done',
  }
  if (!task || isSettled(task.progress)) return [submitted]
  const answer = answerDay('renewal', submittedAt.renewal, calendar)
  return [
    submitted,
    {
      id: 'renewalDue',
      kind: 'renewalDue',
      ...answerOf(answer),
      state: dayAt(now) >= answer.day ? 'due' : 'waits',
      task,
      term: 'renewal',
    },
  ]
}

/** The way of the number itself: planned, cancelled or left unpaid, and when a stranger may have it at the earliest. */
const numberMilestones = ({ profile, tasks, now }: TimelineInput, calendar: Calendar): Milestone[] => {
  const { cancelPlanned, unpaidSince, suspendedUntil } = profile.dates
  const today = dayAt(now)
  const found: Milestone[] = []
  const reissue = (from: Day): Milestone => ({
    id: 'reissue',
    kind: 'reissue',
    day: afterDays(from, 'reissue', calendar),
    state: 'earliest',
    term: 'reissue',
    length: calendar.terms.reissue.length,
  })
  const cancelledOn = profile.dates.cancelledOn ?? givenBackOn(tasks)
  if (suspendedUntil !== undefined && cancelledOn === undefined) {
    found.push({
      id: 'suspendEnd',
      kind: 'suspendEnd',
      day: suspendedUntil,
      state: daysBetween(today, suspendedUntil) <= SUSPENSION_NOTICE_DAYS ? 'due' : 'waits',
    })
  }
  if (cancelledOn !== undefined) {
    found.push({ id: 'cancelled', kind: 'cancelled', day: cancelledOn, state: 'done' }, reissue(cancelledOn))
    return found
  }
  if (unpaidSince !== undefined) {
    const cancelled = afterDays(unpaidSince, 'arrears-end', calendar)
    found.push(
      { id: 'unpaid', kind: 'unpaid', day: unpaidSince, state: 'done' },
      { id: 'arrearsCancel', kind: 'arrearsCancel', day: cancelled, state: 'earliest', term: 'arrears-end' },
      reissue(cancelled),
    )
    return found
  }
  if (cancelPlanned !== undefined) {
    const task = tasks.find(({ item }) => item.kind === 'fixed' && item.endsSim)
    const isPast = cancelPlanned < today
    found.push(
      {
        id: 'cancelPlanned',
        kind: 'cancelPlanned',
        day: cancelPlanned,
        state: cancelPlanned <= today ? 'due' : 'plan',
        ...(task ? { task } : {}),
      },
      // A plan that has passed: were it cancelled today, counting begins today.
      reissue(isPast ? today : cancelPlanned),
    )
  }
  return found
}

/**
 * A loss report by phone or in an app runs out: counted from the day on which the banks were called, until the visit to the
 * branch is settled.
 */
const lossReportMilestones = ({ tasks, now }: TimelineInput, calendar: Calendar): Milestone[] => {
  const reported = tasks.find(({ key }) => key === lossReportTasks.reported)
  const task = tasks.find(({ key }) => key === lossReportTasks.confirmed)
  if (reported?.progress.mark !== 'done' || !task || isSettled(task.progress)) return []
  const day = afterDays(reported.progress.on, 'loss-report', calendar)
  const isNear = daysBetween(dayAt(now), day) <= LOSS_REPORT_NOTICE_DAYS
  return [{ id: 'lossReport', kind: 'lossReport', day, state: isNear ? 'due' : 'earliest', task, term: 'loss-report' }]
}

/** The day on which the task that gives the number back was marked done. */
const givenBackOn = (tasks: readonly Task[]): Day | undefined => {
  const task = tasks.find(({ item }) => item.kind === 'fixed' && item.endsSim)
  return task && (task.progress.mark === 'done' || task.progress.mark === 'closed') ? task.progress.on : undefined
}

const taskMilestones = ({ tasks, submittedAt }: TimelineInput): Milestone[] =>
  tasks.flatMap((task): Milestone[] => {
    const { key, progress } = task
    if (progress.mark === 'waiting') {
      // The clock of a look-up tells it already, to the hour.
      const clocked = (key === requestTasks.query && submittedAt.query) || (key === requestTasks.renewal && submittedAt.renewal)
      return clocked ? [] : [{ id: `wait:${key}`, kind: 'wait', day: progress.until, state: task.due ? 'due' : 'waits', task }]
    }
    if (progress.mark !== 'done' && progress.mark !== 'closed') return []
    return task.item.kind === 'fixed' && task.item.endsSim
      ? []
      : [{ id: `moved:${key}`, kind: 'moved', day: progress.on, state: 'done', task }]
  })

/** What the ids of the user's own days begin with. */
const OWN = 'own:'

/** The id of the user's own day that a milestone of kind `own` stands for. */
export const ownDayOf = ({ id }: Pick<Milestone, 'id'>): string => id.slice(OWN.length)

/** Every dated event of a number, from the first to the last. Pure; the phone's own zone plays no part. */
export const makeTimeline = (input: TimelineInput, calendar: Calendar): Milestone[] => {
  const today = dayAt(input.now)
  const own = input.customDays.map(
    ({ id, on, title }): Milestone => ({
      id: `${OWN}${id}`,
      kind: 'own',
      day: on,
      state: on < today ? 'done' : on === today ? 'due' : 'plan',
      title,
    }),
  )
  const all = [
    ...taskMilestones(input),
    ...queryMilestones(input, calendar),
    ...renewalMilestones(input, calendar),
    ...numberMilestones(input, calendar),
    ...lossReportMilestones(input, calendar),
    ...own,
  ]
  // On one day: what has been, then what is due, then what is still to come; by the hour where it is known.
  const order: Record<Milestone['state'], number> = { done: 0, due: 1, waits: 2, plan: 3, earliest: 4 }
  return all
    .map((milestone, index) => ({ milestone, place: index }))
    .sort(
      (a, b) =>
        (a.milestone.day < b.milestone.day ? -1 : a.milestone.day > b.milestone.day ? 1 : 0) ||
        order[a.milestone.state] - order[b.milestone.state] ||
        (a.milestone.at ?? 0) - (b.milestone.at ?? 0) ||
        a.place - b.place,
    )
    .map(({ milestone }) => milestone)
}

/** What wants its owner today, on opening. */
export const dueToday = (timeline: readonly Milestone[]): Milestone[] => timeline.filter(({ state }) => state === 'due')

/** The next day that matters: the first that lies ahead. That a look-up may be repeated matters only to those whose failed. */
export const nextMilestone = (timeline: readonly Milestone[]): Milestone | undefined =>
  timeline.find(({ state, kind }) => (state === 'waits' || state === 'plan' || state === 'earliest') && kind !== 'queryRetry')

/** What a milestone on its present day is remembered by, once it was handed to the phone's calendar: a moved day is new. */
export const calendarRequestOf = ({ id, day }: Milestone): string => `${id}:${day}`
