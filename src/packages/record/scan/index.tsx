import { ScanCheck } from '../../../components/scan-check'
import { sendersText } from '../../../content/baked/signatures'

export default function ScanPage() {
  return <ScanCheck senders={sendersText} />
}
