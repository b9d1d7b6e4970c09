import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { Card } from '../../../components/screen'
import type { CardCount } from '../../../domain/sms/answer-sums'
import { useWords } from '../../../hooks/use-app'
import { useMessages } from '../use-messages'

/** The answer of the other look-up, which counts SIM cards by carrier. */
export const SimCards = observer(function SimCards({ cards }: { cards: CardCount }) {
  const words = useWords()
  const record = useMessages()
  return (
    <Card id='cards'>
      <View className='account-sub'>{record.check.cards(cards.total)}</View>
      {cards.carriers.map(({ id, name, count }) => (
        <View key={id} className='account-text'>
          {words.named(name, String(count))}
        </View>
      ))}
      <View className='setup-note'>{record.check.cardsHint}</View>
    </Card>
  )
})
