import { isSettled } from '../../../domain/plan/progress'
import type { Task } from '../../../domain/plan/task'

/** Things for one sitting: people who are tired tap wrong. */
const MAX_NOW = 3

/** What is to be done today, and what later: the rest of it, and then what waits. Settled tasks are in neither. */
export const sittingOf = (tasks: readonly Task[]): { now: Task[]; later: Task[] } => {
  const open = tasks.filter(({ progress }) => !isSettled(progress))
  const todo = open.filter(({ progress }) => progress.mark !== 'waiting')
  const waiting = open.filter(({ progress }) => progress.mark === 'waiting')
  return { now: todo.slice(0, MAX_NOW), later: [...todo.slice(MAX_NOW), ...waiting] }
}
