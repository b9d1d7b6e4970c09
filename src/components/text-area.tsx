import { Textarea } from '@tarojs/components'

interface Props {
  id: string
  /** What a screen reader says of the field. */
  label: string
  placeholder: string
  value: string
  onInput: (text: string) => void
}

/** Several lines to type or to paste into. The keyboard sets no limit: what is too long is told, not cut off. */
export const TextArea = ({ id, label, placeholder, value, onInput }: Props) => (
  <Textarea
    id={id}
    className='text-area'
    maxlength={-1}
    value={value}
    placeholder={placeholder}
    placeholderClass='text-area-placeholder'
    ariaLabel={label}
    onInput={({ detail }) => onInput(detail.value)}
  />
)
