import { sendersText } from '../../../content/baked/signatures'
import { AnswerCheck } from './answer-check'

export default function AnswerPage() {
  return <AnswerCheck senders={sendersText} />
}
