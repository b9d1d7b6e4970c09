import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import type { PlatformCard } from '../../../domain/catalogue/catalogue'
import { useStores } from '../../../hooks/use-app'
import { textIn } from '../../../i18n/labels'
import { type Selection, withCount } from '../components/selection'

interface Props {
  id: string
  title: string
  cards: readonly PlatformCard[]
  selection: Selection
  onChange: (selection: Selection) => void
}

/** One of several platforms, or several of them. */
export const Candidates = observer(function Candidates({ id, title, cards, selection, onChange }: Props) {
  const { display } = useStores()
  return (
    <View id={id} className='card'>
      <View className='check-ask'>{title}</View>
      <View className='choices'>
        {cards.map((card) => {
          const count = selection.counts.get(card.id) ?? 0
          return (
            <View
              key={card.id}
              id={`pick-${card.id}`}
              className={clsx('choice', count > 0 && 'choice-chosen')}
              hoverClass='pressed'
              ariaRole='checkbox'
              ariaChecked={count > 0}
              onClick={() => onChange(withCount(selection, card.id, count > 0 ? 0 : 1))}
            >
              {textIn(card.name, display.language)}
            </View>
          )
        })}
      </View>
    </View>
  )
})
