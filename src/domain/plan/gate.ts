import type { Plan } from './plan'
import type { Task } from './task'

/**
 * What the user is asked about before these tasks are marked done: where one of them is the gate (giving the number back), every
 * unsettled task before it that is not marked along with it, in the plan's order. Empty: nothing has to be asked.
 */
export const unsettledBefore = ({ gate }: Pick<Plan, 'gate'>, keys: readonly string[]): readonly Task[] =>
  gate && keys.includes(gate.key) ? gate.unsettled.filter(({ key }) => !keys.includes(key)) : []
