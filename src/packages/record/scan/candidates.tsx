import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Chip, Chips } from '../../../components/chips'
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
      <Chips>
        {items.map((item) => {
          const isChosen = selection.counts.has(item.id)
          return (
            <Chip
              key={item.id}
              id={`pick-${item.id}`}
              role='checkbox'
              chosen={isChosen}
              onPress={() => onChange(withCount(selection, item.id, isChosen ? 0 : 1))}
            >
              {localized(item.name, display.language)}
            </Chip>
          )
        })}
      </Chips>
    </Card>
  )
})
