import type { Findable } from '../../domain/catalogue/search'
import type { Plan, StagePlan } from '../../domain/plan/plan'
import type { Task } from '../../domain/plan/task'

export const filters = ['all', 'todo', 'waiting', 'done'] as const

/** What the checklist is narrowed to. What is not the user's shows under `all` alone. */
export type Filter = (typeof filters)[number]

const passesFilter = (filter: Filter, { state }: Task): boolean => {
  switch (filter) {
    case 'all':
      return true
    case 'todo':
      return state === 'todo' || state === 'doing'
    case 'waiting':
      return state === 'waiting'
    case 'done':
      return state === 'done' || state === 'closed'
  }
}

/** A task by what it can be found by: its names, the user's own name for the account, its pinyin. */
export const searchable = ({ key, item, details }: Task): Findable => ({
  id: key,
  name: item.name,
  aliases: [...(item.kind === 'platform' ? item.aliases : []), ...(details.name ? [details.name] : [])],
  pinyin: item.kind === 'platform' ? item.pinyin : '',
})

interface Narrowing {
  filter: Filter
  /** Keys of the tasks that a search found; undefined: nothing is searched for. */
  found: ReadonlySet<string> | undefined
  /** Several are being chosen: fixed tasks can't be. */
  choosing: boolean
}

/** The stages that have something to show, each with the tasks that pass, in the plan's order. */
export const stagesShown = (
  { stages }: Pick<Plan, 'stages'>,
  { filter, found, choosing }: Narrowing,
): { stage: StagePlan; tasks: Task[] }[] =>
  stages
    .map((stage) => ({
      stage,
      tasks: stage.tasks.filter(
        (task) => passesFilter(filter, task) && (found?.has(task.key) ?? true) && !(choosing && task.item.kind === 'fixed'),
      ),
    }))
    .filter(({ tasks }) => tasks.length > 0)
