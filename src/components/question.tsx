import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface Props {
  id?: string
  hint: string
  children: ReactNode
}

/** What a page asks, or has to say, in large words, with what to know under it. */
export const Question = ({ id, hint, children }: Props) => (
  <>
    <View {...(id === undefined ? {} : { id })} className='question'>
      {children}
    </View>
    <View className='question-hint'>{hint}</View>
  </>
)
