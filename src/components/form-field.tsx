import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Note } from './card-text'

interface Props {
  label: string
  /** The word for a field that may be left empty. */
  optional?: string
  /** What to know before one types. */
  hint?: string | undefined
  /** What is wrong with what was typed; it takes the hint's place. */
  error?: string | undefined
  /** The id of the hint or error. */
  noteId?: string
  children: ReactNode
}

/** A field of a form with its question over it, and under it what to know, or what is wrong. */
export const FormField = ({ label, optional, hint, error, noteId, children }: Props) => (
  <>
    <View className='form-field-label'>
      {label}
      {optional !== undefined && <View className='form-field-optional'>{optional}</View>}
    </View>
    {children}
    {(hint ?? error) !== undefined && (
      <Note {...(noteId === undefined ? {} : { id: noteId })} fault={error}>
        {hint}
      </Note>
    )}
  </>
)
