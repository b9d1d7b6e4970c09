import { observer } from 'mobx-react'
import { CardText, CardTitle, Note } from '../../../components/card-text'
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
      <CardTitle>{record.check.cards(cards.total)}</CardTitle>
      {cards.carriers.map(({ id, name, count }) => (
        <CardText key={id}>{words.named(name, String(count))}</CardText>
      ))}
      <Note>{record.check.cardsHint}</Note>
    </Card>
  )
})
