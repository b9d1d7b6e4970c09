import { View } from '@tarojs/components'
import { clsx } from 'clsx'

import { Icon } from './icon'

/** The box of what can be ticked. What holds it says to a screen reader that it is a checkbox, and whether it is ticked. */
export const CheckMark = ({ checked }: { checked: boolean }) => (
  <View className={clsx('check-mark', checked && 'check-mark-checked')}>{checked && <Icon name='check' />}</View>
)
