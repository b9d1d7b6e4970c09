import type { PlatformItem } from '../../../domain/catalogue/catalogue'
import { CUSTOM_ID_PATTERN } from '../../../domain/catalogue/keys'
import type { Task } from '../../../domain/plan/task'
import { MAX_ROWS } from '../components/platform-rows'

/** The catalogue's platforms on a list, each once. Those that the user made are left out: their names may be personal. */
export const shareablePlatforms = (tasks: readonly Pick<Task, 'item'>[]): PlatformItem[] => {
  const items = tasks.flatMap(({ item }) => (item.kind === 'platform' && !CUSTOM_ID_PATTERN.test(item.id) ? [item] : []))
  return items.filter((item, index) => items.findIndex(({ id }) => id === item.id) === index).slice(0, MAX_ROWS)
}
