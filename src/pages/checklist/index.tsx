import { observer } from 'mobx-react'

import { useStores } from '../../components/app-context'
import { Checklist, NoChecklist } from '../../components/checklist'
import { Screen } from '../../components/screen'

export default observer(function ChecklistPage() {
  const { current } = useStores().numbers
  return (
    <Screen title={({ checklist }) => checklist.title}>
      {current ? <Checklist key={current.id} number={current} /> : <NoChecklist />}
    </Screen>
  )
})
