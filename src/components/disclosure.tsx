import { clsx } from 'clsx'
import type { ReactNode } from 'react'

import { Icon } from './icon'
import { Pressable } from './pressable'

/** The arrow of what opens and closes; it is never the only one to say so. */
export const FoldMark = ({ open }: { open: boolean }) => (
  <Icon name='down' size='small' className={clsx('fold-mark', open && 'fold-mark-open')} />
)

interface Props {
  id: string
  /** The class of the head, which the caller styles. */
  className: string
  /** What stands in the head before the arrow. */
  head: ReactNode
  open: boolean
  onToggle: () => void
  /** What is shown while it is open. */
  children: ReactNode
}

/** A head that opens what lies under it, and says to a screen reader whether it is open. */
export const Disclosure = ({ id, className, head, open, onToggle, children }: Props) => (
  <>
    <Pressable id={id} className={className} role='button' expanded={open} onPress={onToggle}>
      {head}
      <FoldMark open={open} />
    </Pressable>
    {open && children}
  </>
)
