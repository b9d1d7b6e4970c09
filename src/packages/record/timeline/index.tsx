import { observer } from 'mobx-react'

import { useStores } from '../../../components/app-context'
import { NoChecklist } from '../../../components/checklist'
import { NumberTimeline } from '../../../components/number-timeline'
import { termClaims, termSources } from '../../../content/baked/term-claims'

export default observer(function TimelinePage() {
  const { current } = useStores().numbers
  return current ? (
    <NumberTimeline key={current.id} number={current} claims={termClaims} sources={termSources} />
  ) : (
    <NoChecklist />
  )
})
