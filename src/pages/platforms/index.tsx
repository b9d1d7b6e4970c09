import { observer } from 'mobx-react'
import { Screen } from '../../components/screen'
import { useStores } from '../../hooks/use-app'
import { NoChecklist } from '../checklist/checklist'
import { PlatformList } from './platform-list'

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
