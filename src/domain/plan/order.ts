import { stages } from '../../content/baked/enums'
import type { Stage } from '../../content/baked/types'
import type { Task } from './task'

/** The order within a stage, before dependencies: fixed tasks at its ends, then the dangerous first, then the quick. */
export const compareTasks = (a: Task, b: Task): number => {
  const danger = (task: Task) => (task.item.kind === 'platform' ? task.item.risk : 0)
  return (
    stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
    a.order - b.order ||
    danger(b) - danger(a) ||
    (a.route?.minutes ?? 0) - (b.route?.minutes ?? 0) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  )
}

/** For each task, those of the list that must come before it, in the order of the list. */
export const dependenciesOf = (sorted: readonly Task[]): ((task: Task) => readonly Task[]) => {
  const byName = new Map<string, Task[]>()
  for (const task of sorted) {
    if (task.item.kind !== 'platform') continue
    for (const name of [task.item.id, task.item.category]) {
      const named = byName.get(name)
      if (named) named.push(task)
      else byName.set(name, [task])
    }
  }
  return (task) => {
    if (task.after.length === 0) return []
    const firsts = new Set(task.after.flatMap((name) => byName.get(name) ?? []))
    firsts.delete(task)
    return sorted.filter((other) => firsts.has(other))
  }
}

/**
 * Puts what must come first before what leans on it, and keeps the given order otherwise. A task that leans on one of a later
 * stage moves to that stage: QQ mail follows QQ. A cycle (the content check refuses them) is cut where it is met, and loses none.
 */
export const inSafeOrder = (sorted: readonly Task[]): Task[] => {
  const firstsOf = dependenciesOf(sorted)
  const ordered: Task[] = []
  const placed = new Set<Task>()
  const moved = new Map<Task, Stage>()
  const path = new Set<Task>()
  const visit = (task: Task) => {
    if (placed.has(task) || path.has(task)) return
    path.add(task)
    let { stage } = task
    for (const other of firstsOf(task)) {
      visit(other)
      const otherStage = moved.get(other) ?? other.stage
      if (stages.indexOf(otherStage) > stages.indexOf(stage)) stage = otherStage
    }
    path.delete(task)
    moved.set(task, stage)
    placed.add(task)
    ordered.push(stage === task.stage ? task : { ...task, stage })
  }
  for (const task of sorted) visit(task)
  return stages.flatMap((stage) => ordered.filter((task) => task.stage === stage))
}
