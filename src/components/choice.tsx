import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { Pressable } from './pressable'

interface Props<T extends string> {
  id: string
  /** Read before the choices. */
  label: string
  options: readonly { value: T; label: string }[]
  chosen: T | undefined
  onChoose: (value: T) => void
}

/** A choice of one out of a few, as chips that wrap. */
export const Choice = <T extends string>({ id, label, options, chosen, onChoose }: Props<T>) => (
  <View className='choices' ariaRole='radiogroup' ariaLabel={label}>
    {options.map(({ value, label: word }) => (
      <Pressable
        key={value}
        id={`${id}-${value}`}
        className={clsx('choice', value === chosen && 'choice-chosen')}
        role='radio'
        checked={value === chosen}
        onPress={() => onChoose(value)}
      >
        {word}
      </Pressable>
    ))}
  </View>
)
