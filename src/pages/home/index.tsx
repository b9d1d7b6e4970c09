import { observer } from 'mobx-react'
import { Screen } from '../../components/screen'
import { useStores } from '../../hooks/use-app'
import { useCard } from '../../hooks/use-share-message'
import { NumberOverview } from './overview'
import { homeCard } from './share-message'
import { SituationPicker } from './situation-picker'

definePageConfig({ navigationBarTitleText: '换号清单', enableShareAppMessage: true })

export default observer(function HomePage() {
  const { numbers, display } = useStores()
  const { current } = numbers
  useCard(() => homeCard(current?.profile, display.words))
  return (
    <Screen tab title={({ appName }) => appName}>
      {current ? <NumberOverview number={current} /> : <SituationPicker />}
    </Screen>
  )
})
