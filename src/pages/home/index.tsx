import { observer } from 'mobx-react'

import { useStores } from '../../components/app-context'
import { homeCard } from '../../components/home-card'
import { NumberOverview } from '../../components/number-overview'
import { Screen } from '../../components/screen'
import { SituationPicker } from '../../components/situation-picker'
import { useCard } from '../../components/use-card'

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
