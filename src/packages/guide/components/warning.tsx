import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../../../components/icon'

/** What must not be done, in the colour of danger. */
export const Warning = ({ id, children }: { id?: string; children: ReactNode }) => (
  <View {...(id === undefined ? {} : { id })} className='warning'>
    <Icon name='shield' />
    <View className='warning-text'>{children}</View>
  </View>
)
