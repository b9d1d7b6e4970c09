import { View } from '@tarojs/components'

import { Icon, type IconName } from './icon'
import { Pressable } from './pressable'

interface Props {
  id: string
  icon: IconName
  role?: 'button' | 'link'
  onPress: () => void
  children: string
}

/** A row of its own under or over a list: what can be added to it, or done with it as a whole. */
export const AddRow = ({ id, icon, role = 'button', onPress, children }: Props) => (
  <Pressable id={id} className='add-row' role={role} onPress={onPress}>
    <Icon name={icon} />
    <View className='add-row-words'>{children}</View>
  </Pressable>
)
