import { View } from '@tarojs/components'

import type { Task } from '../domain/plan/task'

/** The class of what has a state: the StateMark in it shows the state by shape and colour. */
export const stateClass = (state: Task['state']): string => `state-${state}`

/** A task's state by shape, after the class of what holds it (`stateClass`); its word stands in the line beside it. */
export const StateMark = () => <View className='icon state-mark' />
