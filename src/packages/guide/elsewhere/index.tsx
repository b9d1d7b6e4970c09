import { entries } from '../entries'
import { ElsewhereGuide } from './elsewhere-guide'

export default function ElsewherePage() {
  return <ElsewhereGuide entries={entries} />
}
