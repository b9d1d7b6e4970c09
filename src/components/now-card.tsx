import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'

interface Props {
  id?: string
  className?: string
  eyebrow?: string
  title?: string
  hint?: string
  children?: ReactNode
}

/** The filled pine card with the cut corner: the answer to "what now". One a page at most. */
export const NowCard = ({ id, className, eyebrow, title, hint, children }: Props) => (
  <View {...(id === undefined ? {} : { id })} className={clsx('now-card', className)}>
    {eyebrow && <View className='now-eyebrow'>{eyebrow}</View>}
    {title && <View className='now-title'>{title}</View>}
    {hint && <View className='now-hint'>{hint}</View>}
    {children}
  </View>
)
