import { FindHub } from '../../../components/find-hub'
import { entries } from '../entries'

export default function FindPage() {
  return <FindHub entries={entries} />
}
