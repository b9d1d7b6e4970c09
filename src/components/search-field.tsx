import { Input, View } from '@tarojs/components'

import { Icon } from './icon'

interface Props {
  id: string
  value: string
  placeholder: string
  onInput: (value: string) => void
}

/** A field to search in. What is typed never leaves the page, and is not kept. */
export const SearchField = ({ id, value, placeholder, onInput }: Props) => (
  <View className='search'>
    <Icon name='find' className='search-icon' />
    <Input
      id={id}
      className='search-input'
      type='text'
      maxlength={40}
      value={value}
      placeholder={placeholder}
      placeholderClass='search-placeholder'
      ariaLabel={placeholder}
      onInput={({ detail }) => onInput(detail.value)}
    />
  </View>
)
