import { observer } from 'mobx-react'

import { useStores } from '../../hooks/use-app'
import { Checklist, NoChecklist } from './checklist'

export default observer(function ChecklistPage() {
  const { current } = useStores().numbers
  return current ? <Checklist key={current.id} number={current} /> : <NoChecklist />
})
