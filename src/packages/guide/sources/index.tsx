import { SourceList } from '../../../components/source-list'
import { entries } from '../entries'

export default function SourcesPage() {
  return <SourceList entries={entries} />
}
