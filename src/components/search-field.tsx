import { Input, View } from '@tarojs/components'
import { useTypingPause } from '../hooks/use-pause'
import { Icon } from './icon'

interface Props {
  id: string
  placeholder: string
  /** What is in the field, whenever the user pauses, leaves it, or presses the keyboard's own button. */
  onSearch: (query: string) => void
}

/** A field to search in. It keeps its own text. What is typed never leaves the page, and is not kept. */
export const SearchField = ({ id, placeholder, onSearch }: Props) => {
  const { give, settle } = useTypingPause(onSearch)
  return (
    <View className='search'>
      <Icon name='find' className='search-icon' />
      <Input
        id={id}
        className='search-input'
        type='text'
        maxlength={40}
        confirmType='search'
        placeholder={placeholder}
        placeholderClass='search-placeholder'
        ariaLabel={placeholder}
        onInput={({ detail }) => give(detail.value)}
        onBlur={settle}
        onConfirm={settle}
      />
    </View>
  )
}
