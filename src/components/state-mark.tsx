import { View } from '@tarojs/components'

/** A task's state by shape, after the class of the row around it; its word stands in the line beside it. */
export const StateMark = () => <View className='icon mark' />
