import { useState } from 'react'
import { TextArea } from '../../../components/text-area'

interface Props {
  id: string
  label: string
  placeholder: string
  value: string
  /** The longest text that stays in the field, in UTF-16 units. */
  maxLength: number
  onInput: (text: string) => void
  /** A longer one: it is taken out of the field at once. */
  onTooLong: (text: string) => void
}

/** A field to paste into. Taro sends a field its own text back, and WeChat takes 1 MB at a time: a long text must not stay in it. */
export const PasteField = ({ id, label, placeholder, value, maxLength, onInput, onTooLong }: Props) => {
  const [generation, setGeneration] = useState(0)
  const take = (text: string) => {
    if (text.length <= maxLength) return onInput(text)
    // Another field, an empty one, takes its place.
    onInput('')
    setGeneration(generation + 1)
    onTooLong(text)
  }
  return <TextArea key={generation} id={id} label={label} placeholder={placeholder} value={value} onInput={take} />
}
