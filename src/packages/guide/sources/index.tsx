import { entries } from '../entries'
import { SourceList } from './source-list'

export default function SourcesPage() {
  return <SourceList entries={entries} />
}
