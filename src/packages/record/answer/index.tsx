import { observer } from 'mobx-react'
import { useState } from 'react'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { PrivacyNote } from '../../../components/privacy-note'
import { Body, Card, Head, Screen } from '../../../components/screen'
import { WithNumber } from '../../../components/with-number'
import { isSettled } from '../../../domain/plan/progress'
import { type Answer, readAnswer } from '../../../domain/sms/answer'
import { requestTasks } from '../../../domain/timeline/timeline'
import { useStores } from '../../../hooks/use-app'
import type { UserNumber } from '../../../stores/user-number'
import { AddBar } from '../components/add-bar'
import { PasteField } from '../components/paste-field'
import { answerSelection, emptySelection } from '../components/selection'
import { useSmsIndex } from '../components/use-sms-index'
import { useMessages } from '../use-messages'
import { AnswerPlatforms } from './answer-platforms'
import { AnswerWarning } from './answer-warning'
import { Leftovers } from './leftovers'
import { SimCards } from './sim-cards'
import '../styles.scss'

definePageConfig({ navigationBarTitleText: '' })

/** The longest text that is read here, in UTF-16 units: an answer has a few hundred. */
const MAX_LENGTH = 20_000

/** Paste the answer SMS, check what was read, put it on the list. Not one character of it is kept. */
export default function AnswerPage() {
  return <WithNumber>{(number) => <AnswerCheck number={number} />}</WithNumber>
}

const AnswerCheck = observer(function AnswerCheck({ number }: { number: UserNumber }) {
  const { notice } = useStores()
  const record = useMessages()
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<Answer>()
  const [selection, setSelection] = useState(emptySelection)
  const index = useSmsIndex()
  const hasAccounts = answer?.kind === 'accounts'
  const read = () => {
    const next = readAnswer(text, index)
    setAnswer(next)
    setSelection(answerSelection(next))
    setText('')
  }
  const readAgain = () => {
    setAnswer(undefined)
    setSelection(emptySelection)
  }
  /** The answer has come and was compared: the look-up is done. */
  const finishQuery = () => {
    const query = number.taskOf(requestTasks.query)
    return query && !isSettled(query.progress) ? number.mark(query.key, { mark: 'done' }) : undefined
  }
  return (
    <Screen
      title={() => record.check.answerTitle}
      footer={
        hasAccounts ? (
          <AddBar number={number} selection={selection} onAdd={finishQuery} />
        ) : (
          <BottomBar>
            <Button id='read' variant='filled' main onClick={read}>
              {record.check.read}
            </Button>
          </BottomBar>
        )
      }
    >
      <Head>
        {!hasAccounts && (
          <PasteField
            id='paste'
            label={record.check.pasteAnswer}
            placeholder={record.check.pasteAnswer}
            value={text}
            maxLength={MAX_LENGTH}
            onInput={setText}
            onTooLong={() => notice.show(record.check.tooLong)}
          />
        )}
        <PrivacyNote lines={[record.check.promise]} />
      </Head>
      <Body>
        {answer?.warnings.map((warning) => (
          <AnswerWarning key={warning} id={`warning-${warning}`} danger>
            {record.check[warning]}
          </AnswerWarning>
        ))}
        {answer?.kind === 'none' && <Card id='none'>{record.check.none}</Card>}
        {answer?.kind === 'unknown' && <Card id='not-read'>{record.check.nothing}</Card>}
        {answer?.kind === 'cards' && answer.cards && <SimCards cards={answer.cards} />}
        {hasAccounts && (
          <AnswerPlatforms number={number} answer={answer} selection={selection} onChange={setSelection} onAgain={readAgain} />
        )}
        {answer && <Leftovers leftovers={answer.leftover} />}
      </Body>
    </Screen>
  )
})
