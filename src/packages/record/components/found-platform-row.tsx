import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { CheckMark } from '../../../components/check-mark'
import { Pressable } from '../../../components/pressable'
import type { PlatformItem } from '../../../domain/catalogue/catalogue'
import { useStores } from '../../../hooks/use-app'
import { textIn } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'
import { type Selection, withCount } from './selection'
import { Stepper } from './stepper'

interface Props {
  number: UserNumber
  item: PlatformItem
  selection: Selection
  onChange: (selection: Selection) => void
  /** Under the name. */
  hint?: string | undefined
  /** How many accounts a tick stands for. */
  offered?: number
  /** Its number of accounts can be changed; without it there is a tick alone. */
  counted?: boolean
}

/** A platform that messages speak of, to be ticked. */
export const FoundPlatformRow = observer(function FoundPlatformRow({
  number,
  item,
  selection,
  onChange,
  hint,
  offered = 1,
  counted = false,
}: Props) {
  const { display } = useStores()
  const record = useMessages()
  const name = textIn(item.name, display.language)
  const count = selection.counts.get(item.id) ?? 0
  const status = [hint, number.accounts.includes(item.id) ? record.check.listed : undefined].filter(Boolean).join(' · ')
  const setCount = (next: number) => onChange(withCount(selection, item.id, next))
  return (
    <View id={`found-${item.id}`} className='row'>
      <Pressable
        id={`check-${item.id}`}
        className='row-tick'
        role='checkbox'
        checked={count > 0}
        label={name}
        onPress={() => setCount(count > 0 ? 0 : offered)}
      >
        <CheckMark checked={count > 0} />
      </Pressable>
      <View className='row-main'>
        <View className='row-tile' ariaHidden>
          {item.initial}
        </View>
        <View className='row-words'>
          <View className='row-name'>{name}</View>
          {status && <View className='row-status'>{status}</View>}
        </View>
        {counted && <Stepper id={item.id} name={name} count={count} onChange={setCount} />}
      </View>
    </View>
  )
})
