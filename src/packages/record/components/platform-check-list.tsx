import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { CheckMark } from '../../../components/check-mark'
import { Pressable } from '../../../components/pressable'
import { Card } from '../../../components/screen'
import type { PlatformItem } from '../../../domain/catalogue/catalogue'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { piecesOf } from './platform-rows'

interface Props {
  items: readonly PlatformItem[]
  ticked: ReadonlySet<string>
  /** Those that are ticked for good, and what is said of them. */
  fixed?: { ids: ReadonlySet<string>; hint: string }
  onChange: (ticked: ReadonlySet<string>) => void
}

/** Platforms to tick, by name. */
export const PlatformCheckList = observer(function PlatformCheckList({ items, ticked, fixed, onChange }: Props) {
  const { language } = useStores().display
  const toggle = (id: string) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  const row = ({ id, name }: PlatformItem) => {
    const label = localized(name, language)
    const isFixed = fixed?.ids.has(id) === true
    const isTicked = isFixed || ticked.has(id)
    return (
      <Pressable
        key={id}
        id={`tick-${id}`}
        className='platform-check-list-row'
        role='checkbox'
        checked={isTicked}
        disabled={isFixed}
        label={label}
        onPress={() => !isFixed && toggle(id)}
      >
        <CheckMark checked={isTicked} />
        <View className='platform-check-list-words'>
          {label}
          {isFixed && <View className='platform-check-list-hint'>{fixed?.hint}</View>}
        </View>
      </Pressable>
    )
  }
  return (
    <>
      {piecesOf(items).map((piece, index) => (
        <Card key={String(index)} list>
          {piece.map(row)}
        </Card>
      ))}
    </>
  )
})
