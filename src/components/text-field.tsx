import { Input } from '@tarojs/components'
import { clsx } from 'clsx'

interface Props {
  id: string
  label: string
  placeholder: string
  value: string
  /** UTF-16 units that the keyboard lets in. */
  most: number
  /** Two digits: a short field with the number pad. */
  digits?: boolean
  onInput: (text: string) => void
}

/** One line to type. */
export const TextField = ({ id, label, placeholder, value, most, digits = false, onInput }: Props) => (
  <Input
    id={id}
    className={clsx('text-field', digits && 'text-field-short')}
    type={digits ? 'number' : 'text'}
    maxlength={most}
    value={value}
    placeholder={placeholder}
    placeholderClass='text-field-placeholder'
    ariaLabel={label}
    onInput={({ detail }) => onInput(detail.value)}
  />
)
