import { observer } from 'mobx-react'

import { useStores } from '../../components/app-context'
import { Checklist, NoChecklist } from '../../components/checklist'

export default observer(function ChecklistPage() {
  const { current } = useStores().numbers
  return current ? <Checklist key={current.id} number={current} /> : <NoChecklist />
})
