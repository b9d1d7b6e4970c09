import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { Pressable } from '../../../components/pressable'
import { Card } from '../../../components/screen'
import type { PlatformItem } from '../../../domain/catalogue/catalogue'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { type Selection, withCount } from '../components/selection'

interface Props {
  id: string
  title: string
  items: readonly PlatformItem[]
  selection: Selection
  onChange: (selection: Selection) => void
}

/** One of several platforms, or several of them. */
export const Candidates = observer(function Candidates({ id, title, items, selection, onChange }: Props) {
  const { display } = useStores()
  return (
    <Card id={id}>
      <View className='candidates-title'>{title}</View>
      <View className='choices'>
        {items.map((item) => {
          const count = selection.counts.get(item.id) ?? 0
          return (
            <Pressable
              key={item.id}
              id={`pick-${item.id}`}
              className={clsx('choice', count > 0 && 'choice-chosen')}
              role='checkbox'
              checked={count > 0}
              onPress={() => onChange(withCount(selection, item.id, count > 0 ? 0 : 1))}
            >
              {localized(item.name, display.language)}
            </Pressable>
          )
        })}
      </View>
    </Card>
  )
})
