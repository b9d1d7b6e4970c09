import { HallGuide } from '../../../components/hall-guide'
import { entries } from '../entries'

export default function HallPage() {
  return <HallGuide entries={entries} />
}
