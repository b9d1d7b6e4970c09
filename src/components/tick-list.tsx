import { Text, View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'

import type { Text as Words } from '../content/baked/types'
import { useStores } from './app-context'
import { Button } from './button'
import { useGuideWords } from './guide-words'
import { Icon } from './icon'
import { useCopy } from './use-copy'
import { useDraft } from './use-draft'
import { textIn } from './words'

/** Things to have, to keep or to ask. Ticks last until the app ends: they are for the hand, not for the record. */
export const TickList = observer(function TickList({ id, items }: { id: string; items: readonly Words[] }) {
  const stores = useStores()
  const page = useGuideWords()
  const { language } = stores.display
  const owner = stores.numbers.current?.id ?? ''
  const [ticked, setTicked] = useDraft<readonly string[]>(stores.drafts.ticks, `${owner} ${id}`, () => [])
  const toggle = (item: string) => setTicked(ticked.includes(item) ? ticked.filter((other) => other !== item) : [...ticked, item])
  const copyText = useCopy()
  const copy = () => copyText(items.map((item) => `□ ${textIn(item, language)}`).join('\n'))
  return (
    <View id={`items-${id}`}>
      {items.map((item) => {
        const said = textIn(item, language)
        const on = ticked.includes(item.zh)
        return (
          <View
            key={item.zh}
            className='item'
            hoverClass='pressed'
            ariaRole='checkbox'
            ariaChecked={on}
            ariaLabel={said}
            onClick={() => toggle(item.zh)}
          >
            <View className={clsx('square', on && 'square-ticked')}>{on && <Icon name='check' />}</View>
            <Text className='item-words'>{said}</Text>
          </View>
        )
      })}
      <View className='items-copy'>
        <Button id={`copy-${id}`} look='light' icon='copy' onClick={() => void copy()}>
          {page.guide.copyList}
        </Button>
      </View>
    </View>
  )
})
