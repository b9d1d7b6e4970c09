import { observer } from 'mobx-react'

import { useStores } from '../../components/app-context'
import { NumberOverview } from '../../components/number-overview'
import { Screen } from '../../components/screen'
import { SituationPicker } from '../../components/situation-picker'

export default observer(function HomePage() {
  const { current } = useStores().numbers
  return <Screen title={({ appName }) => appName}>{current ? <NumberOverview number={current} /> : <SituationPicker />}</Screen>
})
