import { observer } from 'mobx-react'
import { Screen } from '../../components/screen'
import { useStores } from '../../hooks/use-app'
import { useShareMessage } from '../../hooks/use-share-message'
import { NumberOverview } from './overview'
import { homeShareMessage } from './share-message'
import { SituationPicker } from './situation-picker'

definePageConfig({ navigationBarTitleText: '换号清单', enableShareAppMessage: true })

export default observer(function HomePage() {
  const { numbers, display } = useStores()
  const { current } = numbers
  useShareMessage(() => homeShareMessage(current?.profile, display.words))
  return (
    <Screen tab title={({ appName }) => appName}>
      {current ? <NumberOverview number={current} /> : <SituationPicker />}
    </Screen>
  )
})
