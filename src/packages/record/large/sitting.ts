import { isSettled } from '../../../domain/plan/progress'
import type { Task } from '../../../domain/plan/task'

/** Things for one sitting: people who are tired tap wrong. */
const MAX_NOW = 3

const endsSim = ({ item }: Task): boolean => item.kind === 'fixed' && item.endsSim === true

/**
 * What is to be done today, and what later, both in the plan's order: a wait that is over is for today, one that is not is for later.
 * While anything is open before the number is given back, that and all behind it is in neither: what stands on paper is done.
 */
export const sittingOf = (tasks: readonly Task[]): { now: Task[]; later: Task[] } => {
  const open = tasks.filter(({ progress }) => !isSettled(progress))
  const end = open.findIndex(endsSim)
  const shown = end > 0 ? open.slice(0, end) : open
  const now = shown.filter(({ progress, due }) => progress.mark !== 'waiting' || due).slice(0, MAX_NOW)
  return { now, later: shown.filter((task) => !now.includes(task)) }
}
