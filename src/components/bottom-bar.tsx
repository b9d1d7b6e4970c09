import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'

interface Props {
  id?: string
  className?: string
  children: ReactNode
}

/** What can be done with the whole page, kept in sight at its foot. Its main act is a Button with `main`. */
export const BottomBar = ({ id, className, children }: Props) => (
  <View {...(id === undefined ? {} : { id })} className={clsx('bottom-bar', className)}>
    {children}
  </View>
)

/** How things stand, in a BottomBar. */
export const BottomState = ({ id, children }: { id?: string; children: ReactNode }) => (
  <View {...(id === undefined ? {} : { id })} className='bottom-bar-state'>
    {children}
  </View>
)
