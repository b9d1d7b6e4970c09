import { stages } from '../../content/baked/enums'
import type { Stage } from '../../content/baked/types'
import type { Day } from '../calendar/day'
import type { Catalogue, CatalogueItem, FixedTask } from '../catalogue/catalogue'
import { itemIdOf } from '../catalogue/keys'
import { emergencyOf, formOf, isOutOfService, kindOf, type NumberProfile, simAlive } from '../number/profile'
import { chooseRoute } from './choose-route'
import { compareTasks, inSafeOrder } from './order'
import { isDue, isSettled, type Progress, type State, stateOf, untouched } from './progress'
import { type AccountDetails, highestRisk, type RiskLevel, type Task } from './task'

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
interface PlanInput {
  profile: Pick<NumberProfile, 'situation' | 'document' | 'dates' | 'kind' | 'form' | 'trouble' | 'emergency' | 'leaving'>
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

const taskOf = (input: PlanInput, catalogue: Catalogue, alive: boolean, key: string, item: CatalogueItem): Task => {
  const category = item.kind === 'platform' ? catalogue.category(item.category) : undefined
  const progress = input.progress.get(key) ?? untouched
  const details = input.details?.get(key) ?? noDetails
  const { when, route } = chooseRoute(item, category, {
    document: input.profile.document,
    alive,
    closing: details.unused ?? false,
  })
  return {
    key,
    item,
    stage: item.kind === 'fixed' ? item.stage : (category?.stage ?? 'life'),
    order: item.kind === 'fixed' ? placeOf(item, input.profile) : 0,
    after: item.kind === 'fixed' ? [] : [...item.after, ...(category?.after ?? [])],
    progress,
    details,
    state: stateOf(progress),
    when,
    route,
    ticked: (route?.steps ?? []).filter((step) => progress.ticked.includes(step)).length,
    due: isDue(progress, input.today),
  }
}

/** The place of a fixed task inside its stage: in an emergency, what has happened says so. */
const placeOf = ({ order, emergencies }: FixedTask, profile: PlanInput['profile']): number =>
  (profile.situation === 'compromised' ? emergencies?.[emergencyOf(profile)] : undefined) ?? order

/** True when a fixed task is one for a number like this. One that got the number back stays, so that it can be taken back. */
const isAsked = (item: FixedTask, { profile, progress, today }: PlanInput): boolean => {
  const { situation, document, leaving = false } = profile
  return (
    item.situations.includes(situation) &&
    (item.documents?.includes(document) ?? true) &&
    (item.kinds?.includes(kindOf(profile)) ?? true) &&
    (item.forms?.includes(formOf(profile)) ?? true) &&
    (!item.leaving || leaving) &&
    (!item.restores || isOutOfService(profile, today) || progress.get(item.id)?.mark === 'done') &&
    (situation !== 'compromised' || !item.emergencies || emergencyOf(profile) in item.emergencies)
  )
}

/** A fixed task that can't be done any more, and was never begun, is left out: nobody can query a cancelled number. */
const isTooLate = ({ item, route, state }: Task, alive: boolean, cancelled: boolean): boolean =>
  item.kind === 'fixed' && state === 'todo' && ((!alive && !route) || (cancelled && item.endsSim === true))

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
    if (item.kind !== 'fixed' || !isAsked(item, input)) continue
    const task = taskOf(input, catalogue, alive, item.id, item)
    if (!isTooLate(task, alive, cancelled)) tasks.push(task)
  }
  for (const key of new Set(input.accounts)) {
    const item = catalogue.item(itemIdOf(key))
    if (item?.kind === 'platform') tasks.push(taskOf(input, catalogue, alive, key, item))
  }
  const ordered = inSafeOrder(tasks.sort(compareTasks))
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
        risk: highestRisk(inStage),
      })),
    next: nextOf(ordered),
    gate: gate && { key: gate.key, unsettled: ordered.slice(0, gateAt).filter(({ progress }) => !isSettled(progress)) },
    total: ordered.length - count('notMine'),
    done: count('done', 'closed'),
    waiting: count('waiting'),
    todo: count('todo', 'doing'),
  }
}

/** How the tasks of a stage are shown: what is settled sinks to its end, the order stays otherwise. */
export const displayOrder = (tasks: readonly Task[]): readonly Task[] => [
  ...tasks.filter(({ progress }) => !isSettled(progress)),
  ...tasks.filter(({ state }) => state === 'done' || state === 'closed'),
  ...tasks.filter(({ state }) => state === 'notMine'),
]
