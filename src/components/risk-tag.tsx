import { View } from '@tarojs/components'
import { observer } from 'mobx-react'

import type { RiskLevel } from '../domain/plan/task'
import { useWords } from '../hooks/use-app'
import { Icon } from './icon'

/** Risk by shape, word and colour. */
export const RiskTag = observer(function RiskTag({ risk }: { risk: RiskLevel }) {
  return (
    <View className={`risk risk-of-${risk}`}>
      <Icon name={`risk-${risk}`} />
      {useWords().risk[risk]}
    </View>
  )
})
