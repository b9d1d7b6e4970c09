import { dependenciesOf } from './order'
import type { Plan } from './plan'
import { type RiskLevel, riskLevelOf, type Task } from './task'

/** Why a task stands where it stands. */
export type OrderReason =
  /** Those that must come first, or that wait for it, are named. */
  | { kind: 'after' | 'before'; others: readonly Task[] }
  /** Its danger puts it there. */
  | { kind: 'risk'; risk: RiskLevel }
  /** Something to do before all accounts of its stage, or after them. */
  | { kind: 'first' | 'last' }
  /** Everything must be settled before it. */
  | { kind: 'gate'; unsettled: readonly Task[] }

/** Why the task of this key stands where it stands in its plan; undefined for a key that the plan does not have. */
export const orderReason = (plan: Plan, key: string): OrderReason | undefined => {
  const all = plan.stages.flatMap(({ tasks }) => tasks)
  const task = all.find((other) => other.key === key)
  if (!task) return undefined
  if (plan.gate?.key === key) return { kind: 'gate', unsettled: plan.gate.unsettled }
  // What stands in the last stage is not first, wherever it stands there.
  if (task.item.kind === 'fixed') return { kind: task.order < 0 && task.stage !== 'finish' ? 'first' : 'last' }
  const firstsOf = dependenciesOf(all)
  const after = firstsOf(task)
  if (after.length > 0) return { kind: 'after', others: after }
  const before = all.filter((other) => firstsOf(other).includes(task))
  if (before.length > 0) return { kind: 'before', others: before }
  return { kind: 'risk', risk: riskLevelOf(task.item.risk) }
}
