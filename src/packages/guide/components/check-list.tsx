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
  const [loose, setLoose] = useDraft<readonly string[]>(stores.drafts.ticks, key, () => [])
  const ticked = number ? number.progressOf(key).ticked : loose
  const toggle = (item: string) => {
    if (number) number.toggleStep(key, item)
    else setLoose(loose.includes(item) ? loose.filter((other) => other !== item) : [...loose, item])
  }
  const copyText = useCopy()
  const copy = () => copyText(items.map((item) => `□ ${localized(item, language)}`).join('\n'))
  return (
    <View id={`items-${id}`}>
      {items.map((item) => {
        const said = localized(item, language)
        const tick = itemId(item.zh)
        const on = ticked.includes(tick)
        return (
          <Pressable key={item.zh} className='item' role='checkbox' checked={on} label={said} onPress={() => toggle(tick)}>
            <CheckMark checked={on} />
            <Text className='item-words'>{said}</Text>
          </Pressable>
        )
      })}
      {!singlePage && (
        <View className='items-copy'>
          <Button id={`copy-${id}`} variant='tonal' icon='copy' onClick={() => void copy()}>
            {guide.copy.list}
          </Button>
        </View>
      )}
    </View>
  )
})
