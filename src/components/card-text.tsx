import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface Props {
  id?: string
  children: ReactNode
}

const idOf = (id: string | undefined) => (id === undefined ? {} : { id })

/** What a card is about. */
export const CardTitle = ({ id, children }: Props) => (
  <View {...idOf(id)} className='card-text-title'>
    {children}
  </View>
)

/** A line of a card. */
export const CardText = ({ id, children }: Props) => (
  <View {...idOf(id)} className='card-text'>
    {children}
  </View>
)

/** What is good to know, in small print; while something is wrong, `fault` stands in its place. One element, so that the field above it stays. */
export const Note = ({ id, fault, children }: Props & { fault?: string | undefined }) => (
  <View {...idOf(id)} className={fault === undefined ? 'card-text-note' : 'card-text-fault'}>
    {fault ?? children}
  </View>
)

/** What is wrong, beside where it is wrong. `alert`: it came of a tap, and is read out at once. */
export const Fault = ({ id, alert = false, children }: Props & { alert?: boolean }) => (
  <View {...idOf(id)} className='card-text-fault' {...(alert ? { ariaRole: 'alert' } : {})}>
    {children}
  </View>
)

/** What a page is for, before anything else on it. */
export const Lead = ({ id, children }: Props) => (
  <View {...idOf(id)} className='card-text-lead'>
    {children}
  </View>
)

/** What holds for all that stands over it, in small print. */
export const SmallPrint = ({ id, children }: Props) => (
  <View {...idOf(id)} className='card-text-small'>
    {children}
  </View>
)
