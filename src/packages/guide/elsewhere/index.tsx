import { ElsewhereGuide } from '../../../components/elsewhere-guide'
import { entries } from '../entries'

export default function ElsewherePage() {
  return <ElsewhereGuide entries={entries} />
}
