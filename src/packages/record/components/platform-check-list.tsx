import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import type { PlatformItem } from '../../../domain/catalogue/catalogue'
import { useStores } from '../../../hooks/use-app'
import { textIn } from '../../../i18n/labels'

interface Props {
  items: readonly PlatformItem[]
  ticked: ReadonlySet<string>
  /** Those that can't be ticked, and what is said of them. */
  there?: { ids: ReadonlySet<string>; word: string }
  onChange: (ticked: ReadonlySet<string>) => void
}

/** Children that one element may have: WeChat scores more than sixty as slow. */
const CHILDREN = 50

/** Platforms to tick, by name. */
export const PlatformTicks = observer(function PlatformTicks({ items, ticked, there, onChange }: Props) {
  const { language } = useStores().display
  const toggle = (id: string) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  const chunks = Array.from({ length: Math.ceil(items.length / CHILDREN) }, (_, at) =>
    items.slice(at * CHILDREN, (at + 1) * CHILDREN),
  )
  const row = ({ id, name }: PlatformItem) => {
    const said = textIn(name, language)
    const isThere = there?.ids.has(id) === true
    const on = isThere || ticked.has(id)
    return (
      <View
        key={id}
        id={`tick-${id}`}
        className='item'
        hoverClass={isThere ? 'none' : 'pressed'}
        ariaRole='checkbox'
        ariaChecked={on}
        ariaDisabled={isThere}
        ariaLabel={said}
        onClick={() => !isThere && toggle(id)}
      >
        <View className={clsx('square', on && 'square-ticked')}>{on && <Icon name='check' />}</View>
        <View className='item-words'>
          {said}
          {isThere && <View className='setting-hint'>{there?.word}</View>}
        </View>
      </View>
    )
  }
  return (
    <>
      {chunks.map((chunk, at) => (
        <View key={String(at)} className='card card-list'>
          {chunk.map(row)}
        </View>
      ))}
    </>
  )
})
