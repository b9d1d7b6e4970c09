import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../../components/screen'

interface Props {
  id: string
  title: string
  hint?: string
  children: ReactNode
}

/** Rows of what was found that belong together, under the word that says why. */
export const FoundGroup = ({ id, title, hint, children }: Props) => (
  <Card id={id} list>
    <View className='found-group-title'>
      {title}
      {hint && <View className='found-group-hint'>{hint}</View>}
    </View>
    {children}
  </Card>
)
