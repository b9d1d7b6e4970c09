import { View } from '@tarojs/components'

import type { Task } from '../domain/plan'

/** One segment a task, in the plan's order: done, half, waiting, empty. A number always stands beside it. */
export const SegmentBar = ({ tasks }: { tasks: readonly Task[] }) => (
  <View className='segments' ariaHidden>
    {tasks
      .filter(({ state }) => state !== 'notMine')
      .map(({ key, state }) => (
        <View key={key} className={`segment segment-${state}`} />
      ))}
  </View>
)
