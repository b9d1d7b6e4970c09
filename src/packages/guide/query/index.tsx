import { QueryGuide } from '../../../components/query-guide'
import { entries } from '../entries'

export default function QueryPage() {
  return <QueryGuide entries={entries} />
}
