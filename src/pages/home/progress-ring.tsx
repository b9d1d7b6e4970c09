import { View } from '@tarojs/components'
import { observer } from 'mobx-react'

import type { Plan, StagePlan } from '../../domain/plan/plan'
import { useWords } from '../../hooks/use-app'

/** Degrees left free between two stages. */
const GAP = 4

interface Arc {
  stage: StagePlan
  from: number
  to: number
}

const arcsOf = ({ stages, total }: Plan): Arc[] => {
  const shown = stages.filter(({ tasks }) => tasks.some(({ state }) => state !== 'notMine'))
  const free = 360 - GAP * shown.length
  let from = GAP / 2
  return shown.map((stage) => {
    const mine = stage.tasks.filter(({ state }) => state !== 'notMine').length
    const arc = { stage, from, to: from + (free * mine) / total }
    from = arc.to + GAP
    return arc
  })
}

const degrees = (value: number) => `${Math.round(value * 10) / 10}deg`

/** The arcs as stops of a conic gradient: done, waiting, the rest; nothing between. */
const gradient = (arcs: readonly Arc[]): string => {
  const stops = ['transparent 0deg']
  for (const { stage, from, to } of arcs) {
    const mine = stage.tasks.filter(({ state }) => state !== 'notMine')
    const share = (count: number) => ((to - from) * count) / mine.length
    const done = from + share(mine.filter(({ state }) => state === 'done').length)
    const waiting = done + share(mine.filter(({ state }) => state === 'waiting').length)
    stops.push(
      `transparent ${degrees(from)}`,
      `var(--accent) ${degrees(from)} ${degrees(done)}`,
      `var(--wait-fill) ${degrees(done)} ${degrees(waiting)}`,
      `var(--track) ${degrees(waiting)} ${degrees(to)}`,
      `transparent ${degrees(to)}`,
    )
  }
  return `background:conic-gradient(${stops.join(',')})`
}

/** The whole plan as one ring: an arc a stage, as long as its tasks. The money arc is thicker. Read aloud as one sentence. */
export const ProgressRing = observer(function ProgressRing({ plan }: { plan: Plan }) {
  const words = useWords()
  const arcs = arcsOf(plan)
  return (
    <View className='ring' ariaRole='img' ariaLabel={words.home.ringLabel(plan.done, plan.total, plan.waiting, plan.todo)}>
      <View className='ring-thick' style={gradient(arcs.filter(({ stage }) => stage.stage === 'money'))} />
      <View className='ring-thin' style={gradient(arcs.filter(({ stage }) => stage.stage !== 'money'))} />
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
