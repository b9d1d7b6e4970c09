import { View } from '@tarojs/components'
import { clsx } from 'clsx'

import { FoldMark } from './disclosure'
import { Icon, type IconName } from './icon'
import { Pressable } from './pressable'

interface Props {
  id: string
  icon?: IconName
  title: string
  hint?: string | undefined
  /** How things stand, at the row's end. */
  state?: string | undefined
  /** A row that opens what lies under it, and whether it is open; left out for one that leads on. */
  open?: boolean
  onPress: () => void
}

/** A row of a list card: it leads to another page, or opens what lies under it. */
export const ListRow = ({ id, icon, title, hint, state, open, onPress }: Props) => (
  <Pressable
    id={id}
    className={clsx('list-row', !icon && 'list-row-bare')}
    role={open === undefined ? 'link' : 'button'}
    expanded={open}
    onPress={onPress}
  >
    {icon && <Icon name={icon} className='list-row-icon' />}
    <View className='list-row-words'>
      <View className='list-row-title'>{title}</View>
      {hint && <View className='list-row-hint'>{hint}</View>}
    </View>
    {state && <View className='list-row-state'>{state}</View>}
    {open === undefined ? <Icon name='right' size='small' faint /> : <FoldMark open={open} />}
  </Pressable>
)
