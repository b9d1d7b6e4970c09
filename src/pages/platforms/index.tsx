import { observer } from 'mobx-react'

import { useStores } from '../../components/app-context'
import { NoChecklist } from '../../components/checklist'
import { PlatformList } from '../../components/platform-list'
import { Screen } from '../../components/screen'

export default observer(function PlatformsPage() {
  const { current } = useStores().numbers
  return current ? (
    <Screen title={({ platforms }) => platforms.title}>
      <PlatformList key={current.id} number={current} />
    </Screen>
  ) : (
    <NoChecklist />
  )
})
