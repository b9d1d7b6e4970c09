import { View } from '@tarojs/components'
import { observer } from 'mobx-react'

import type { StageRisk } from '../domain/plan/plan'
import { useWords } from '../hooks/use-app'
import { Icon } from './icon'

/** Risk by shape, word and colour. */
export const RiskTag = observer(function RiskTag({ risk }: { risk: StageRisk }) {
  return (
    <View className={`risk risk-of-${risk}`}>
      <Icon name={`risk-${risk}`} />
      {useWords().risk[risk]}
    </View>
  )
})
