import { RenewalGuide } from '../../../components/renewal-guide'
import { entries } from '../entries'

export default function RenewalPage() {
  return <RenewalGuide entries={entries} />
}
