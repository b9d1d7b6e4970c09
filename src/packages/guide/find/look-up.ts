import type { Service } from '../../../content/baked/types'
import type { Day } from '../../../domain/calendar/day'
import { formOf, kindOf, type NumberProfile, simAlive } from '../../../domain/number/profile'
import { isSettled, type Progress } from '../../../domain/plan/progress'

const MINUTE_MS = 60_000

/**
 * Why the official look-up can't be used: the document is none that it takes, the number is in another name, it is of a form of
 * which nobody says that it works, or it is gone.
 */
export type Obstacle = 'document' | 'name' | 'form' | 'gone'

/** What stands in the way of looking up a number on `today`; undefined: nothing. With no number set up, a resident's that works. */
export const obstacleOf = ({ documents }: Service, profile: NumberProfile | undefined, today: Day): Obstacle | undefined => {
  if (documents && !documents.includes(profile?.document ?? 'residentId')) return 'document'
  if (!profile) return undefined
  if (kindOf(profile) !== 'own') return 'name'
  if (!['sim', 'esim'].includes(formOf(profile))) return 'form'
  return simAlive(profile, today) ? undefined : 'gone'
}

/** How far the look-up has come: handed in and not answered, or settled; undefined: not begun, or nothing to be done. */
export const lookUpState = (progress: Progress | undefined, submittedAt: number | undefined): 'waiting' | 'done' | undefined => {
  if (!progress) return undefined
  if (isSettled(progress)) return 'done'
  return submittedAt === undefined ? undefined : 'waiting'
}

/**
 * How much of a wait from `from` to `due` is over at `now`, all in epoch ms: a share from 0 to 1, and the whole minutes that are
 * left. A clock that was set back or forward must not draw a bar outside its track.
 */
export const elapsed = (from: number, due: number, now: number): { share: number; minutesLeft: number } => ({
  share: Math.min(1, Math.max(0, (now - from) / (due - from))),
  minutesLeft: Math.max(0, Math.floor((due - now) / MINUTE_MS)),
})
