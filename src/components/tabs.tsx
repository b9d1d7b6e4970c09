import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'

import { useStores } from '../hooks/use-app'

interface Props<T extends string> {
  id: string
  options: readonly { value: T; label: string }[]
  chosen: T
  onChoose: (value: T) => void
  /** With large text: radio rows, or two by two. */
  large: 'rows' | 'grid'
}

/** A choice of one, in the head zone. */
export const Tabs = observer(function Tabs<T extends string>({ id, options, chosen, onChoose, large }: Props<T>) {
  const { display } = useStores()
  const form = display.isStacked ? large : 'line'
  return (
    <View className={`tabs tabs-${form}`} ariaRole='tablist'>
      {options.map(({ value, label }) => (
        <View
          key={value}
          id={`${id}-${value}`}
          className={clsx('tab', value === chosen && 'tab-chosen')}
          ariaRole='tab'
          ariaSelected={value === chosen}
          onClick={() => onChoose(value)}
        >
          {form === 'rows' && <View className='tab-radio' />}
          {label}
        </View>
      ))}
    </View>
  )
})
