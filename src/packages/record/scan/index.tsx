import { sendersText } from '../../../content/baked/signatures'
import { ScanCheck } from './scan-check'

export default function ScanPage() {
  return <ScanCheck senders={sendersText} />
}
