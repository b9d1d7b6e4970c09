import { FindGuide } from '../../../components/find-guide'
import { entries } from '../entries'

export default function FindPage() {
  return <FindGuide entries={entries} />
}
