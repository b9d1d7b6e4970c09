import type { Day } from '../calendar/day'

/**
 * How far one task is. The ticked steps stay whatever the mark says, so that nothing is lost when a mark is taken back.
 * Step ids that this version's catalogue does not know are kept too.
 * done: moved to the new number. closed: the account itself was closed.
 */
export type Progress = { ticked: readonly string[] } & (
  | { mark: 'open' }
  | { mark: 'waiting'; until: Day }
  | { mark: 'done'; on: Day }
  | { mark: 'closed'; on: Day }
  | { mark: 'notMine' }
)

type Mark = Progress['mark']

/** What the user reads. */
export type State = 'todo' | 'doing' | 'waiting' | 'done' | 'closed' | 'notMine'

export const untouched: Progress = { mark: 'open', ticked: [] }

/** The state to show: an open task with a ticked step is under way. */
export const stateOf = (progress: Progress): State => {
  if (progress.mark !== 'open') return progress.mark
  return progress.ticked.length > 0 ? 'doing' : 'todo'
}

/** True when nothing is left to do: moved, closed, or somebody else's. */
export const isSettled = ({ mark }: Progress): boolean => mark === 'done' || mark === 'closed' || mark === 'notMine'

/** True when a wait is over on `today`: the task wants its owner again. */
export const isDue = (progress: Progress, today: Day): boolean => progress.mark === 'waiting' && progress.until <= today

/** Puts a step's tick on, or takes it off. A settled task opens again when a step is taken off. */
export const toggleStep = (progress: Progress, step: string): Progress => {
  const had = progress.ticked.includes(step)
  const ticked = had ? progress.ticked.filter((id) => id !== step) : [...progress.ticked, step]
  if (progress.mark === 'waiting') return { ...progress, ticked }
  return had || progress.mark === 'open' ? { mark: 'open', ticked } : { ...progress, ticked }
}

// How a task goes on from here; its ticks stay in every case.

/** Moved to the new number, on this day. */
export const markDone = (progress: Progress, on: Day): Progress => ({ mark: 'done', on, ticked: progress.ticked })

/** The account itself was closed, on this day. */
export const markClosed = (progress: Progress, on: Day): Progress => ({ mark: 'closed', on, ticked: progress.ticked })

/** Nothing can be done before this day. */
export const waitUntil = (progress: Progress, until: Day): Progress => ({ mark: 'waiting', until, ticked: progress.ticked })

/** Somebody else's, or nobody's. */
export const markNotMine = (progress: Progress): Progress => ({ mark: 'notMine', ticked: progress.ticked })

/** To do again. */
export const reopen = (progress: Progress): Progress => ({ mark: 'open', ticked: progress.ticked })

/** How settled a mark is: of two records of one task the further one is believed. */
const rank: Record<Mark, number> = { open: 0, waiting: 1, notMine: 2, closed: 3, done: 4 }

/** Two records of one task as one: the further mark (mine where they are alike) and every tick of both. */
export const mergeProgress = (mine: Progress, other: Progress): Progress => {
  const further = rank[other.mark] > rank[mine.mark] ? other : mine
  return { ...further, ticked: [...new Set([...mine.ticked, ...other.ticked])] }
}
