import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { useMemo } from 'react'
import { Button } from '../../../components/button'
import { Icon } from '../../../components/icon'
import type { PlatformCard } from '../../../domain/catalogue/catalogue'
import { readSenders } from '../../../domain/sms/senders'
import { makeSmsIndex, type SmsIndex } from '../../../domain/sms/sms-index'
import { useApp, useStores } from '../../../hooks/use-app'
import { textIn } from '../../../i18n/labels'
import type { UserNumber } from '../../../stores/user-number'
import { useMessages } from '../use-messages'

/** How many accounts of each platform are to be put on the list, by id; and names that the catalogue does not have. */
export interface Chosen {
  counts: ReadonlyMap<string, number>
  own: ReadonlySet<string>
}

export const accountsIn = ({ counts, own }: Chosen): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0) + own.size

export const withCount = (chosen: Chosen, id: string, count: number): Chosen => {
  const counts = new Map(chosen.counts)
  if (count > 0) counts.set(id, count)
  else counts.delete(id)
  return { ...chosen, counts }
}

const withOwn = (chosen: Chosen, name: string): Chosen => {
  const own = new Set(chosen.own)
  if (!own.delete(name)) own.add(name)
  return { ...chosen, own }
}

/** The names that messages use, `senders` and the catalogue's platforms, made ready to be looked up. */
export const useSmsIndex = (senders: string): SmsIndex => {
  const { catalogue } = useStores()
  return useMemo(
    () =>
      makeSmsIndex(
        catalogue.cards.flatMap((card) => (card.kind === 'platform' ? [card] : [])),
        readSenders(senders),
      ),
    [catalogue, senders],
  )
}

interface RowProps {
  number: UserNumber
  card: PlatformCard
  chosen: Chosen
  onChange: (chosen: Chosen) => void
  /** Under the name. */
  hint?: string
  /** How many a tick puts there. */
  offered?: number
  /** A count to change, or a tick alone. */
  counted: boolean
}

/** A platform that messages speak of: ticked with its number of accounts, which can be changed. */
export const PlatformCheck = observer(function PlatformCheck({
  number,
  card,
  chosen,
  onChange,
  hint,
  offered = 1,
  counted,
}: RowProps) {
  const { display } = useApp().stores
  const record = useMessages()
  const name = textIn(card.name, display.language)
  const count = chosen.counts.get(card.id) ?? 0
  const under = [hint, number.accounts.includes(card.id) ? record.check.listed : undefined].filter(Boolean).join(' · ')
  const set = (next: number) => onChange(withCount(chosen, card.id, Math.min(99, Math.max(0, next))))
  return (
    <View id={`found-${card.id}`} className='row'>
      <View
        id={`check-${card.id}`}
        className='row-tick'
        hoverClass='pressed'
        ariaRole='checkbox'
        ariaChecked={count > 0}
        ariaLabel={name}
        onClick={() => set(count > 0 ? 0 : offered)}
      >
        <View className={clsx('square', count > 0 && 'square-ticked')}>{count > 0 && <Icon name='check' />}</View>
      </View>
      <View className='row-main'>
        <View className='row-tile' ariaHidden>
          {card.mark}
        </View>
        <View className='row-words'>
          <View className='row-name'>{name}</View>
          {under && <View className='row-status'>{under}</View>}
        </View>
        {counted && (
          <View className='stepper'>
            <View
              id={`less-${card.id}`}
              className='stepper-key'
              hoverClass='pressed'
              ariaRole='button'
              ariaLabel={record.check.less(name)}
              onClick={() => set(count - 1)}
            >
              <Icon name='minus' size='small' />
            </View>
            <View id={`count-${card.id}`} className='stepper-figure'>
              {count}
            </View>
            <View
              id={`more-${card.id}`}
              className='stepper-key'
              hoverClass='pressed'
              ariaRole='button'
              ariaLabel={record.check.more(name)}
              onClick={() => set(count + 1)}
            >
              <Icon name='plus' size='small' />
            </View>
          </View>
        )}
      </View>
    </View>
  )
})

/** Names that the catalogue does not have: ticked ones become platforms of one's own. */
export const UnknownChecks = observer(function UnknownChecks({
  names,
  chosen,
  onChange,
}: {
  names: readonly { name: string; hint?: string }[]
  chosen: Chosen
  onChange: (chosen: Chosen) => void
}) {
  const record = useMessages()
  if (names.length === 0) return null
  return (
    <View id='unknown' className='card card-list'>
      <View className='check-head'>
        {record.check.unknown}
        <View className='check-hint'>{record.check.unknownHint}</View>
      </View>
      {names.map(({ name, hint }, place) => {
        const ticked = chosen.own.has(name)
        return (
          <View key={name} className='row'>
            <View
              id={`own-${place}`}
              className='row-tick'
              hoverClass='pressed'
              ariaRole='checkbox'
              ariaChecked={ticked}
              ariaLabel={name}
              onClick={() => onChange(withOwn(chosen, name))}
            >
              <View className={clsx('square', ticked && 'square-ticked')}>{ticked && <Icon name='check' />}</View>
            </View>
            <View className='row-main'>
              <View className='row-words'>
                <View className='row-name'>{name}</View>
                {hint && <View className='row-status'>{hint}</View>}
              </View>
            </View>
          </View>
        )
      })}
    </View>
  )
})

/** One of several platforms, or several of them. */
export const Candidates = observer(function Candidates({
  id,
  title,
  cards,
  chosen,
  onChange,
}: {
  id: string
  title: string
  cards: readonly PlatformCard[]
  chosen: Chosen
  onChange: (chosen: Chosen) => void
}) {
  const { display } = useApp().stores
  return (
    <View id={id} className='card'>
      <View className='check-ask'>{title}</View>
      <View className='choices'>
        {cards.map((card) => {
          const count = chosen.counts.get(card.id) ?? 0
          return (
            <View
              key={card.id}
              id={`pick-${card.id}`}
              className={clsx('choice', count > 0 && 'choice-chosen')}
              hoverClass='pressed'
              ariaRole='checkbox'
              ariaChecked={count > 0}
              onClick={() => onChange(withCount(chosen, card.id, count > 0 ? 0 : 1))}
            >
              {textIn(card.name, display.language)}
            </View>
          )
        })}
      </View>
    </View>
  )
})

/** Puts what was chosen on the list, and goes there. */
export const AddBar = observer(function AddBar({ chosen, onAdd }: { chosen: Chosen; onAdd: () => void }) {
  const { notice } = useApp().stores
  const record = useMessages()
  const count = accountsIn(chosen)
  return (
    <View className='bottom-bar'>
      <Button
        id='add'
        look='filled'
        className='bottom-main'
        onClick={() => (count > 0 ? onAdd() : notice.say(record.check.addNone))}
      >
        {count > 0 ? record.check.add(count) : record.check.addNone}
      </Button>
    </View>
  )
})

/** What a pasted text is read for, and that it is not kept. */
export const KeepsNothing = observer(function KeepsNothing() {
  const record = useMessages()
  return (
    <View className='promise'>
      <Icon name='shield' className='promise-icon' />
      <View>{record.check.promise}</View>
    </View>
  )
})
