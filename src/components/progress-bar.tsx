import { View } from '@tarojs/components'
import type { State } from '../domain/plan/progress'
import type { Task } from '../domain/plan/task'

/** More segments than this are too thin to tell apart, and too many nodes. */
const MAX_SEGMENTS = 24

/** Tasks side by side that share a segment; half when they are not all alike. */
const stateOf = (tasks: readonly Task[]): State => {
  const first = tasks[0]?.state ?? 'todo'
  return tasks.every(({ state }) => state === first) ? first : 'doing'
}

/**
 * One segment a task, in the plan's order: done, half, waiting, empty; in a long stage, one for a few tasks. A number always
 * stands beside it.
 */
export const ProgressBar = ({ tasks }: { tasks: readonly Task[] }) => {
  const mine = tasks.filter(({ state }) => state !== 'notMine')
  const each = Math.max(1, Math.ceil(mine.length / MAX_SEGMENTS))
  const segments = Array.from({ length: Math.ceil(mine.length / each) }, (_, index) =>
    mine.slice(index * each, (index + 1) * each),
  )
  return (
    <View className='segments' ariaHidden>
      {segments.map((shared, place) => (
        <View key={shared[0]?.key ?? place} className={`segment segment-${stateOf(shared)}`} />
      ))}
    </View>
  )
}
