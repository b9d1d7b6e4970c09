import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface Props {
  id?: string
  className: string
  /** What it is to a screen reader. */
  role: 'button' | 'link' | 'checkbox' | 'radio' | 'tab'
  /** What a screen reader says in place of its words. */
  label?: string
  checked?: boolean | undefined
  selected?: boolean | undefined
  expanded?: boolean | undefined
  /** It can't be pressed now, and says so. */
  disabled?: boolean | undefined
  onPress: () => void
  children?: ReactNode
}

/** What can be pressed and is no button of WeChat's: it tells a screen reader what it is, and shows a finger that it was met. */
export const Pressable = ({ id, className, role, label, checked, selected, expanded, disabled, onPress, children }: Props) => (
  <View
    {...(id === undefined ? {} : { id })}
    className={className}
    hoverClass={disabled ? 'none' : 'pressed'}
    ariaRole={role}
    {...(label === undefined ? {} : { ariaLabel: label })}
    ariaChecked={checked}
    ariaSelected={selected}
    ariaExpanded={expanded}
    ariaDisabled={disabled}
    onClick={() => !disabled && onPress()}
  >
    {children}
  </View>
)
