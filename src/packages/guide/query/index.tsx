import { entries } from '../entries'
import { QueryGuide } from './query-guide'

export default function QueryPage() {
  return <QueryGuide entries={entries} />
}
