import { Text, View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Button } from '../../../components/button'
import { CheckMark } from '../../../components/check-mark'
import { Pressable } from '../../../components/pressable'
import type { Text as Words } from '../../../content/baked/types'
import { itemId, listKey } from '../../../domain/plan/list-ticks'
import { useStores } from '../../../hooks/use-app'
import { useCopy } from '../../../hooks/use-copy'
import { useDraft } from '../../../hooks/use-draft'
import { localized } from '../../../i18n/labels'
import { useMessages } from '../use-messages'

/** Things to have, to keep or to ask. Ticks are kept with the number; before there is one, until the app ends. */
export const CheckList = observer(function CheckList({ id, items }: { id: string; items: readonly Words[] }) {
  const stores = useStores()
  const guide = useMessages()
  const { language, singlePage } = stores.display
  const number = stores.numbers.current
  const key = listKey(id)
  const [drafted, setDrafted] = useDraft<readonly string[]>(stores.drafts.ticks, key, () => [])
  const ticks = number ? number.progressOf(key).ticked : drafted
  const toggle = (tick: string) => {
    if (number) number.toggleStep(key, tick)
    else setDrafted(drafted.includes(tick) ? drafted.filter((other) => other !== tick) : [...drafted, tick])
  }
  const copy = useCopy()
  const copyList = () => copy(items.map((item) => `□ ${localized(item, language)}`).join('\n'))
  return (
    <View id={`items-${id}`}>
      {items.map((item) => {
        const text = localized(item, language)
        const tick = itemId(item.zh)
        const ticked = ticks.includes(tick)
        return (
          <Pressable
            key={item.zh}
            className='check-list-item'
            role='checkbox'
            checked={ticked}
            label={text}
            onPress={() => toggle(tick)}
          >
            <CheckMark checked={ticked} />
            <Text className='check-list-words'>{text}</Text>
          </Pressable>
        )
      })}
      {!singlePage && (
        <View className='check-list-copy'>
          <Button id={`copy-${id}`} variant='tonal' icon='copy' onClick={() => void copyList()}>
            {guide.copy.list}
          </Button>
        </View>
      )}
    </View>
  )
})
