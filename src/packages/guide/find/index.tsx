import { entries } from '../entries'
import { FindHub } from './find-hub'

export default function FindPage() {
  return <FindHub entries={entries} />
}
