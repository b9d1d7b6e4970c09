import { AnswerCheck } from '../../../components/answer-check'
import { sendersText } from '../../../content/baked/signatures'

export default function AnswerPage() {
  return <AnswerCheck senders={sendersText} />
}
