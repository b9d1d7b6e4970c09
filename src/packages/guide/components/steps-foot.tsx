import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

/** What stands under the steps of a card: who says so, and what to know. */
export const StepsFoot = ({ children }: { children: ReactNode }) => <View className='steps-foot'>{children}</View>
