import { observer } from 'mobx-react'

import { useStores } from '../../hooks/use-app'
import { Checklist, NoChecklist } from './checklist'

definePageConfig({ navigationBarTitleText: '清单' })

export default observer(function ChecklistPage() {
  const { current } = useStores().numbers
  return current ? <Checklist key={current.id} number={current} /> : <NoChecklist />
})
