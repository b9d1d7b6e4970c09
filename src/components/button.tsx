import { Button as NativeButton } from '@tarojs/components'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'

import { Icon, type IconName } from './icon'

interface Props {
  id?: string
  /** filled: the one main act. outline, tonal: lesser ones. text: no frame. onAccent: inside the pine card. */
  variant: 'filled' | 'outline' | 'tonal' | 'text' | 'onAccent'
  /** It deletes or replaces what somebody has. */
  danger?: boolean
  icon?: IconName
  /** The main act of a BottomBar. */
  main?: boolean
  className?: string
  onClick?: () => void
  /** WeChat opens its own list of friends; the page says what they get (useShareMessage). */
  share?: boolean
  children: ReactNode
}

/** A native button, so that screen readers and keyboards know it. One verb on it, saying what happens. */
export const Button = ({
  id,
  variant: look,
  danger = false,
  icon,
  main = false,
  className,
  onClick,
  share = false,
  children,
}: Props) => (
  <NativeButton
    {...(id === undefined ? {} : { id })}
    className={clsx('button', `button-${look}`, danger && 'button-danger', main && 'button-main', className)}
    hoverClass='button-press'
    hoverStayTime={70}
    {...(onClick ? { onClick } : {})}
    {...(share ? { openType: 'share' as const } : {})}
  >
    {icon && <Icon name={icon} size='small' />}
    {children}
  </NativeButton>
)
