import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { Icon } from '../../../components/icon'
import type { PlatformCard } from '../../../domain/catalogue/catalogue'
import { useStores } from '../../../hooks/use-app'
import { textIn } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'
import { type Selection, withCount } from './selection'
import { Stepper } from './stepper'

interface Props {
  number: UserNumber
  card: PlatformCard
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
  card,
  selection,
  onChange,
  hint,
  offered = 1,
  counted = false,
}: Props) {
  const { display } = useStores()
  const record = useMessages()
  const name = textIn(card.name, display.language)
  const count = selection.counts.get(card.id) ?? 0
  const status = [hint, number.accounts.includes(card.id) ? record.check.listed : undefined].filter(Boolean).join(' · ')
  const setCount = (next: number) => onChange(withCount(selection, card.id, next))
  return (
    <View id={`found-${card.id}`} className='row'>
      <View
        id={`check-${card.id}`}
        className='row-tick'
        hoverClass='pressed'
        ariaRole='checkbox'
        ariaChecked={count > 0}
        ariaLabel={name}
        onClick={() => setCount(count > 0 ? 0 : offered)}
      >
        <View className={clsx('square', count > 0 && 'square-ticked')}>{count > 0 && <Icon name='check' />}</View>
      </View>
      <View className='row-main'>
        <View className='row-tile' ariaHidden>
          {card.mark}
        </View>
        <View className='row-words'>
          <View className='row-name'>{name}</View>
          {status && <View className='row-status'>{status}</View>}
        </View>
        {counted && <Stepper id={card.id} name={name} count={count} onChange={setCount} />}
      </View>
    </View>
  )
})
