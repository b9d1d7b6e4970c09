import { observer } from 'mobx-react'
import { termClaims, termSources } from '../../../content/baked/term-claims'
import { useStores } from '../../../hooks/use-app'
import { NoChecklist } from '../../../pages/checklist/checklist'
import { NumberTimeline } from './number-timeline'

export default observer(function TimelinePage() {
  const { current } = useStores().numbers
  return current ? (
    <NumberTimeline key={current.id} number={current} claims={termClaims} sources={termSources} />
  ) : (
    <NoChecklist />
  )
})
