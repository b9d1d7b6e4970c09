import type { Milestone } from '../../../domain/timeline/timeline'

/** Rows shown at once: more would be more than WeChat likes. */
export const MAX_ROWS = 40

/** How many of them may have been before the first that has not. */
const MAX_PAST_ROWS = 15

type State = Pick<Milestone, 'state'>

/** Which rows of a timeline are shown, `to` excluded: those around today, and what the user asked to see earlier and later. */
export const windowOf = (
  timeline: readonly State[],
  { earlier, later }: { earlier: number; later: number },
): { from: number; to: number } => {
  const firstAhead = timeline.findIndex(({ state }) => state !== 'done')
  const ahead = firstAhead < 0 ? timeline.length : firstAhead
  const from = Math.max(0, Math.min(ahead - MAX_PAST_ROWS, timeline.length - MAX_ROWS))
  return { from: Math.max(0, from - earlier), to: Math.min(timeline.length, from + MAX_ROWS + later) }
}

/** The milestone that wants its owner, or else the next that lies ahead. Undefined when there is none. */
export const currentMilestone = <M extends State>(timeline: readonly M[]): M | undefined =>
  timeline.find(({ state }) => state === 'due') ?? timeline.find(({ state }) => state === 'waits' || state === 'plan')
