import { View } from '@tarojs/components'
import { observer } from 'mobx-react'

import type { Plan } from '../../domain/plan/plan'
import { useWords } from '../../hooks/use-app'
import { arcsOf, conicGradient } from './ring-arcs'

/** The whole plan as one ring: an arc a stage, as long as its tasks. The money arc is thicker. Read aloud as one sentence. */
export const ProgressRing = observer(function ProgressRing({ plan }: { plan: Plan }) {
  const words = useWords()
  const arcs = arcsOf(plan)
  return (
    <View className='ring' ariaRole='img' ariaLabel={words.home.ringLabel(plan.done, plan.total, plan.waiting, plan.todo)}>
      <View className='ring-thick' style={`background:${conicGradient(arcs.filter(({ stage }) => stage.stage === 'money'))}`} />
      <View className='ring-thin' style={`background:${conicGradient(arcs.filter(({ stage }) => stage.stage !== 'money'))}`} />
      <View className='ring-middle'>
        <View className='ring-figures'>
          <View id='ring-done' className='ring-done'>
            {plan.done}
          </View>
          <View className='ring-total'>/ {plan.total}</View>
        </View>
        <View className='ring-word'>{words.home.ringDone}</View>
      </View>
    </View>
  )
})
