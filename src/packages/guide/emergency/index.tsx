import { entries } from '../entries'
import { EmergencyGuide } from './emergency-guide'

export default function EmergencyPage() {
  return <EmergencyGuide entries={entries} />
}
