import type { Plan, StagePlan } from '../../domain/plan/plan'

/** Degrees left free between two stages. */
const GAP = 4

/** A piece of the ring, in degrees from the top, clockwise. */
interface Arc {
  stage: StagePlan
  from: number
  to: number
}

/** An arc for each stage that has a task of the user's, as long as its share of them, with gaps of 4° between. */
export const arcsOf = ({ stages, total }: Pick<Plan, 'stages' | 'total'>): Arc[] => {
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

/** The arcs as a CSS conic gradient: of each what is done, what waits and the rest; nothing between the arcs. */
export const conicGradient = (arcs: readonly Arc[]): string => {
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
  return `conic-gradient(${stops.join(',')})`
}
