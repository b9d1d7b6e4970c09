import type { Day } from './day'

/**
 * How far one task is. The ticked steps stay whatever the mark says, so that nothing is lost when a mark is taken back.
 * Step ids that this version's catalogue does not know are kept too.
 */
export type Progress = { ticked: readonly string[] } & (
  | { mark: 'open' }
  | { mark: 'waiting'; until: Day }
  | { mark: 'done'; on: Day }
  | { mark: 'notMine' }
)

/** What the user reads. */
export type State = 'todo' | 'doing' | 'waiting' | 'done' | 'notMine'

export const untouched: Progress = { mark: 'open', ticked: [] }

/** The state to show: an open task with a ticked step is under way. */
export const stateOf = (progress: Progress): State => {
  if (progress.mark !== 'open') return progress.mark
  return progress.ticked.length > 0 ? 'doing' : 'todo'
}

/** True when a wait is over on `today`: the task wants its owner again. */
export const isDue = (progress: Progress, today: Day): boolean => progress.mark === 'waiting' && progress.until <= today

/** Puts a step's tick on, or takes it off. A finished or foreign task opens again when a step is taken off. */
export const toggleStep = (progress: Progress, step: string): Progress => {
  const had = progress.ticked.includes(step)
  const ticked = had ? progress.ticked.filter((id) => id !== step) : [...progress.ticked, step]
  if (progress.mark === 'waiting') return { ...progress, ticked }
  return had || progress.mark === 'open' ? { mark: 'open', ticked } : { ...progress, ticked }
}

export const markDone = (progress: Progress, on: Day): Progress => ({ mark: 'done', on, ticked: progress.ticked })

export const waitUntil = (progress: Progress, until: Day): Progress => ({ mark: 'waiting', until, ticked: progress.ticked })

export const markNotMine = (progress: Progress): Progress => ({ mark: 'notMine', ticked: progress.ticked })

export const reopen = (progress: Progress): Progress => ({ mark: 'open', ticked: progress.ticked })
