import { EmergencyGuide } from '../../../components/emergency-guide'
import { entries } from '../entries'

export default function EmergencyPage() {
  return <EmergencyGuide entries={entries} />
}
