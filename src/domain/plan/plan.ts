import { stages } from '../../content/baked/enums'
import type { Risk, RouteWhen, Stage } from '../../content/baked/types'
import type { Day } from '../calendar/day'
import type { Catalogue, CatalogueItem, CategoryItem, RouteSummary } from '../catalogue/catalogue'
import { itemIdOf } from '../catalogue/keys'
import { routeFor } from '../catalogue/route'
import { type NumberProfile, simAlive } from '../number/profile'
import { isDue, isSettled, type Progress, type State, stateOf, untouched } from './progress'

export type RiskLevel = 'high' | 'medium' | 'low'

/** How dangerous a platform is, as told to the user. The written meaning of each level stands in schema.json. */
export const riskLevelOf = (risk: Risk): RiskLevel => (risk === 4 ? 'high' : risk === 1 ? 'low' : 'medium')

/** What the user said of an account. */
export interface AccountDetails {
  /** Tells two accounts on one platform apart: 工资卡. */
  name?: string
  note?: string
  /** Long unused: close it rather than move it. */
  unused?: true
}

/** One thing to do: an account to move, or a fixed task. */
export interface Task {
  /** The platform's or fixed task's id; a second account on a platform has `id.2`. */
  key: string
  item: CatalogueItem
  stage: Stage
  progress: Progress
  details: AccountDetails
  state: State
  /** Which condition the route answers. */
  when: RouteWhen
  /** The route that fits the number; undefined: ask at the counter. */
  route: RouteSummary | undefined
  /** How many of the route's steps are ticked. */
  ticked: number
  /** A wait that is over today. */
  due: boolean
}

export interface StagePlan {
  stage: Stage
  tasks: readonly Task[]
  /** Moved or closed. */
  done: number
  /** The highest risk among its accounts; undefined when it has none. */
  risk: RiskLevel | undefined
}

/** The tasks of one number in a safe order. */
export interface Plan {
  stages: readonly StagePlan[]
  /** The one thing to do now; undefined when everything is settled or waits. */
  next: Task | undefined
  /** What must be settled before the number is given back; undefined when the plan does not give it back. */
  gate: { key: string; unsettled: readonly Task[] } | undefined
  total: number
  done: number
  waiting: number
  todo: number
}

/** What a plan is made from: one number's profile and how far each of its tasks is. */
export interface PlanInput {
  profile: Pick<NumberProfile, 'situation' | 'document' | 'dates'>
  /** Keys of its accounts, in the order in which they were added. */
  accounts: readonly string[]
  progress: ReadonlyMap<string, Progress>
  details?: ReadonlyMap<string, AccountDetails>
  today: Day
}

const noDetails: AccountDetails = {}

/** Whether a code on the old SIM still arrives: not once the number was given back. */
const getsSms = ({ profile, progress, today }: PlanInput, catalogue: Catalogue): boolean =>
  simAlive(profile, today) &&
  !catalogue.items.some((item) => {
    const mark = item.kind === 'fixed' && item.endsSim ? progress.get(item.id)?.mark : undefined
    return mark === 'done' || mark === 'closed'
  })

/** The route of an entry, or else of its category, for a condition. */
const findRoute = (item: CatalogueItem, category: CategoryItem | undefined, when: RouteWhen, { profile }: PlanInput) =>
  routeFor(item.routes ?? category?.routes ?? [], when, profile.document) ??
  // A platform may have no way of its own for a dead number: then its category's guidance serves.
  routeFor(category?.routes ?? [], when, profile.document)

const chosenRoute = (
  item: CatalogueItem,
  category: CategoryItem | undefined,
  { alive, closing }: { alive: boolean; closing: boolean },
  input: PlanInput,
): { when: RouteWhen; route: RouteSummary | undefined } => {
  // No code arrives on a SIM that is gone: a route that needs one is no way, whatever it is called.
  const works = (route: RouteSummary | undefined) => (route && (alive || !route.needs.includes('oldSms')) ? route : undefined)
  const usual = alive ? 'oldWorks' : 'oldGone'
  const closes = closing ? works(findRoute(item, category, 'closing', input)) : undefined
  if (closes) return { when: 'closing', route: closes }
  const route = works(findRoute(item, category, usual, input))
  if (route || alive || item.kind === 'platform') return { when: usual, route }
  // What is no account may be done the same way with a dead SIM: cutting it up, telling people.
  const same = works(findRoute(item, category, 'oldWorks', input))
  return { when: same ? 'oldWorks' : usual, route: same }
}

const taskOf = (input: PlanInput, catalogue: Catalogue, alive: boolean, key: string, item: CatalogueItem): Task => {
  const category = item.kind === 'platform' ? catalogue.category(item.category) : undefined
  const progress = input.progress.get(key) ?? untouched
  const details = input.details?.get(key) ?? noDetails
  const { when, route } = chosenRoute(item, category, { alive, closing: details.unused ?? false }, input)
  return {
    key,
    item,
    stage: item.kind === 'fixed' ? item.stage : (category?.stage ?? 'life'),
    progress,
    details,
    state: stateOf(progress),
    when,
    route,
    ticked: (route?.steps ?? []).filter((step) => progress.ticked.includes(step)).length,
    due: isDue(progress, input.today),
  }
}

const isAsked = (item: CatalogueItem, { situation, document }: PlanInput['profile']): boolean =>
  item.kind === 'fixed' && item.situations.includes(situation) && (item.documents?.includes(document) ?? true)

/** A fixed task that can't be done any more, and was never begun, is left out: nobody can query a cancelled number. */
const isTooLate = ({ item, route, state }: Task, alive: boolean, cancelled: boolean): boolean =>
  item.kind === 'fixed' && state === 'todo' && ((!alive && !route) || (cancelled && item.endsSim === true))

/** The order within a stage, before dependencies: fixed tasks at its ends, then the dangerous first, then the quick. */
const compare = (a: Task, b: Task): number => {
  const orderOf = (task: Task) => (task.item.kind === 'fixed' ? task.item.order : 0)
  const danger = (task: Task) => (task.item.kind === 'platform' ? task.item.risk : 0)
  return (
    stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
    orderOf(a) - orderOf(b) ||
    danger(b) - danger(a) ||
    (a.route?.minutes ?? 0) - (b.route?.minutes ?? 0) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  )
}

/** For each task, those of the list that must come before it, in the order of the list. */
const dependenciesOf = (sorted: readonly Task[]): ((task: Task) => readonly Task[]) => {
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
    if (task.item.kind !== 'platform' || task.item.after.length === 0) return []
    const firsts = new Set(task.item.after.flatMap((name) => byName.get(name) ?? []))
    firsts.delete(task)
    return sorted.filter((other) => firsts.has(other))
  }
}

/**
 * Puts what must come first before what leans on it, and keeps the given order otherwise. A task that leans on one of a later
 * stage moves to that stage: QQ mail follows QQ. A cycle (the content check refuses them) is cut where it is met, and loses none.
 */
const inSafeOrder = (sorted: readonly Task[]): Task[] => {
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

const endsSim = ({ item }: Task): boolean => item.kind === 'fixed' && item.endsSim === true

/** The one thing to do now. What stands behind the gate is not offered while anything before it is unsettled. */
const nextOf = (ordered: readonly Task[]): Task | undefined => {
  let behind = false
  for (const task of ordered) {
    if (isSettled(task.progress)) continue
    if (endsSim(task) && behind) return undefined
    if (task.state !== 'waiting' || task.due) return task
    behind = true
    if (endsSim(task)) return undefined
  }
  return undefined
}

/** Makes the plan of a number. Pure and total: unknown keys are left out of the plan (and stay in the store). */
export const makePlan = (input: PlanInput, catalogue: Catalogue): Plan => {
  const alive = getsSms(input, catalogue)
  const { cancelledOn } = input.profile.dates
  const cancelled = cancelledOn !== undefined && cancelledOn <= input.today
  const tasks: Task[] = []
  for (const item of catalogue.items) {
    if (!isAsked(item, input.profile)) continue
    const task = taskOf(input, catalogue, alive, item.id, item)
    if (!isTooLate(task, alive, cancelled)) tasks.push(task)
  }
  for (const key of new Set(input.accounts)) {
    const item = catalogue.item(itemIdOf(key))
    if (item?.kind === 'platform') tasks.push(taskOf(input, catalogue, alive, key, item))
  }
  const ordered = inSafeOrder(tasks.sort(compare))
  const count = (...states: readonly State[]) => ordered.filter(({ state }) => states.includes(state)).length
  const gateAt = ordered.findIndex(endsSim)
  const gate = ordered[gateAt]
  return {
    stages: stages
      .map((stage) => ordered.filter((task) => task.stage === stage))
      .filter((inStage) => inStage.length > 0)
      .map((inStage) => ({
        stage: inStage[0]?.stage ?? 'find',
        tasks: inStage,
        done: inStage.filter(({ state }) => state === 'done' || state === 'closed').length,
        risk: riskOf(inStage),
      })),
    next: nextOf(ordered),
    gate: gate && { key: gate.key, unsettled: ordered.slice(0, gateAt).filter(({ progress }) => !isSettled(progress)) },
    total: ordered.length - count('notMine'),
    done: count('done', 'closed'),
    waiting: count('waiting'),
    todo: count('todo', 'doing'),
  }
}

const riskOf = (tasks: readonly Task[]): RiskLevel | undefined => {
  const risks = tasks.flatMap(({ item }) => (item.kind === 'platform' ? [item.risk] : []))
  const highest = ([4, 3, 2, 1] as const).find((risk) => risks.includes(risk))
  return highest && riskLevelOf(highest)
}

/** How the tasks of a stage are shown: what is settled sinks to its end, the order stays otherwise. */
export const displayOrder = (tasks: readonly Task[]): readonly Task[] => [
  ...tasks.filter(({ progress }) => !isSettled(progress)),
  ...tasks.filter(({ state }) => state === 'done' || state === 'closed'),
  ...tasks.filter(({ state }) => state === 'notMine'),
]

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
  if (task.item.kind === 'fixed') return { kind: task.item.order < 0 ? 'first' : 'last' }
  const firstsOf = dependenciesOf(all)
  const after = firstsOf(task)
  if (after.length > 0) return { kind: 'after', others: after }
  const before = all.filter((other) => firstsOf(other).includes(task))
  if (before.length > 0) return { kind: 'before', others: before }
  return { kind: 'risk', risk: riskLevelOf(task.item.risk) }
}
