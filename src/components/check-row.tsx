import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'

import { CheckMark } from './check-mark'
import { Icon } from './icon'
import { Pressable } from './pressable'

interface Props {
  id?: string
  className?: string
  /** The id of what is ticked; a screen reader says `label` of it. */
  checkId: string
  label: string
  checked: boolean
  onCheck: () => void
  /** What stands in place of the tick's box. */
  mark?: ReactNode
  /** The character of the tile. */
  initial?: string
  name: string
  status?: string
  openId?: string
  /** Left out: the row leads nowhere. */
  onOpen?: () => void
  /** What stands behind the words. */
  children?: ReactNode
}

/** A row of a list: its box is ticked, the rest of it opens what it names. */
export const CheckRow = ({
  id,
  className,
  checkId,
  label,
  checked,
  onCheck,
  mark,
  initial,
  name,
  status,
  openId,
  onOpen,
  children,
}: Props) => {
  const content = (
    <>
      {initial !== undefined && (
        <View className='check-row-tile' ariaHidden>
          {initial}
        </View>
      )}
      <View className='check-row-words'>
        <View className='check-row-name'>{name}</View>
        {status && <View className='check-row-status'>{status}</View>}
      </View>
      {children}
    </>
  )
  return (
    <View {...(id === undefined ? {} : { id })} className={clsx('check-row', className)}>
      <Pressable id={checkId} className='check-row-check' role='checkbox' checked={checked} label={label} onPress={onCheck}>
        {mark ?? <CheckMark checked={checked} />}
      </Pressable>
      {onOpen ? (
        <Pressable {...(openId === undefined ? {} : { id: openId })} className='check-row-main' role='link' onPress={onOpen}>
          {content}
          <Icon name='right' size='small' faint />
        </Pressable>
      ) : (
        <View className='check-row-main'>{content}</View>
      )}
    </View>
  )
}
