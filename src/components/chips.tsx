import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Pressable } from './pressable'

/** Chips side by side, which wrap. `label`: one of them can be chosen, and this is read before they are. */
export const Chips = ({ label, children }: { label?: string; children: ReactNode }) => (
  <View className='chips' {...(label === undefined ? {} : { ariaRole: 'radiogroup', ariaLabel: label })}>
    {children}
  </View>
)

interface Props {
  id: string
  className?: string
  /** radio: one of several. checkbox: as many as one likes. button: it acts at once. */
  role: 'radio' | 'checkbox' | 'button'
  chosen?: boolean
  onPress: () => void
  children: ReactNode
}

/** A word to choose. */
export const Chip = ({ id, className, role, chosen, onPress, children }: Props) => (
  <Pressable id={id} className={clsx('chip', chosen && 'chip-chosen', className)} role={role} checked={chosen} onPress={onPress}>
    {children}
  </Pressable>
)
