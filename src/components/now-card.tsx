import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface Props {
  id?: string
  eyebrow?: string
  title: string
  hint?: string
  children?: ReactNode
}

/** The filled pine card with the cut corner: the answer to "what now". One a page at most. */
export const NowCard = ({ id, eyebrow, title, hint, children }: Props) => (
  <View {...(id === undefined ? {} : { id })} className='now-card'>
    {eyebrow && <View className='now-eyebrow'>{eyebrow}</View>}
    <View className='now-title'>{title}</View>
    {hint && <View className='now-hint'>{hint}</View>}
    {children}
  </View>
)
