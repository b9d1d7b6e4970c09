import type { Stage } from '../content/baked/types'
import type { Card, Catalogue, CategoryCard, RouteCard } from './catalogue'
import type { Day } from './day'
import { getsOldSms, type NumberProfile } from './number'
import { isDue, type Progress, type State, stateOf, untouched } from './progress'
import { routeFor } from './route'
import { stages } from './stages'
import { cardIdOf } from './task-key'

export type StageRisk = 'high' | 'medium' | 'low'

/** How dangerous a platform is, as told to the user. The written meaning of each level stands in schema.json. */
export const riskWord = (risk: 1 | 2 | 3 | 4): StageRisk => (risk === 4 ? 'high' : risk === 1 ? 'low' : 'medium')

/** One thing to do: an account to move, or a fixed task. */
export interface Task {
  /** The platform's or fixed task's id; a second account on a platform has `id.2`. */
  key: string
  card: Card
  stage: Stage
  progress: Progress
  state: State
  /** The route that fits the number; undefined: ask at the counter. */
  route: RouteCard | undefined
  /** How many of the route's steps are ticked. */
  ticked: number
  /** A wait that is over today. */
  due: boolean
}

export interface StagePlan {
  stage: Stage
  tasks: readonly Task[]
  done: number
  /** The highest risk among its accounts; undefined when it has none. */
  risk: StageRisk | undefined
}

/** The tasks of one number in a safe order. */
export interface Plan {
  stages: readonly StagePlan[]
  /** The one thing to do now; undefined when everything is done or waits. */
  next: Task | undefined
  total: number
  done: number
  waiting: number
  todo: number
}

/** What a plan is made from: one number's profile and how far each of its tasks is. */
export interface PlanInput {
  profile: NumberProfile
  /** Keys of its accounts, in the order in which they were added. */
  accounts: readonly string[]
  progress: ReadonlyMap<string, Progress>
  today: Day
}

const routesOf = (card: Card, category: CategoryCard | undefined): readonly RouteCard[] => card.routes ?? category?.routes ?? []

const taskOf = (input: PlanInput, catalogue: Catalogue, key: string, card: Card): Task => {
  const category = card.kind === 'platform' ? catalogue.category(card.category) : undefined
  const progress = input.progress.get(key) ?? untouched
  const routes = routesOf(card, category)
  const when = getsOldSms(input.profile.situation) ? 'oldWorks' : 'oldGone'
  const route =
    routeFor(routes, when, input.profile.document) ??
    // A platform may have no way of its own for a dead number: then its category's guidance serves.
    routeFor(category?.routes ?? [], when, input.profile.document)
  return {
    key,
    card,
    stage: card.kind === 'fixed' ? card.stage : (category?.stage ?? 'life'),
    progress,
    state: stateOf(progress),
    route,
    ticked: (route?.steps ?? []).filter((step) => progress.ticked.includes(step)).length,
    due: isDue(progress, input.today),
  }
}

const isAsked = (card: Card, { situation, document }: NumberProfile): boolean =>
  card.kind === 'fixed' && card.situations.includes(situation) && (card.documents?.includes(document) ?? true)

/** The order within a stage, before dependencies: fixed tasks at its ends, then the dangerous first, then the quick. */
const compare = (a: Task, b: Task): number => {
  const place = (task: Task) => (task.card.kind === 'fixed' ? task.card.order : 0)
  const danger = (task: Task) => (task.card.kind === 'platform' ? task.card.risk : 0)
  return (
    stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
    place(a) - place(b) ||
    danger(b) - danger(a) ||
    (a.route?.minutes ?? 0) - (b.route?.minutes ?? 0) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  )
}

const leansOn = (task: Task, other: Task): boolean =>
  task.card.kind === 'platform' &&
  other.card.kind === 'platform' &&
  task.card.after.some((first) => first === other.card.id || (other.card.kind === 'platform' && first === other.card.category))

/**
 * Puts what must come first before what leans on it, and keeps the given order otherwise. A task that leans on one of a later
 * stage moves to that stage: QQ mail follows QQ. A cycle (the content check refuses them) is cut where it is met, and loses none.
 */
const inSafeOrder = (sorted: readonly Task[]): Task[] => {
  const ordered: Task[] = []
  const placed = new Set<Task>()
  const moved = new Map<Task, Stage>()
  const place = (task: Task, path: ReadonlySet<Task>) => {
    if (placed.has(task) || path.has(task)) return
    const deeper = new Set(path).add(task)
    let stage = task.stage
    for (const other of sorted) {
      if (other === task || !leansOn(task, other)) continue
      place(other, deeper)
      const its = moved.get(other) ?? other.stage
      if (stages.indexOf(its) > stages.indexOf(stage)) stage = its
    }
    moved.set(task, stage)
    placed.add(task)
    ordered.push(stage === task.stage ? task : { ...task, stage })
  }
  for (const task of sorted) place(task, new Set())
  return ordered
}

const isClosed = (task: Task): boolean => task.state === 'done' || task.state === 'notMine'

/** Makes the plan of a number. Pure and total: unknown keys are left out of the plan (and stay in the store). */
export const makePlan = (input: PlanInput, catalogue: Catalogue): Plan => {
  const tasks: Task[] = []
  for (const card of catalogue.cards) {
    if (isAsked(card, input.profile)) tasks.push(taskOf(input, catalogue, card.id, card))
  }
  for (const key of input.accounts) {
    const card = catalogue.card(cardIdOf(key))
    if (card?.kind === 'platform') tasks.push(taskOf(input, catalogue, key, card))
  }
  const ordered = inSafeOrder(tasks.sort(compare))
  const count = (state: State) => ordered.filter((task) => task.state === state).length
  const mine = ordered.filter((task) => task.state !== 'notMine')
  return {
    stages: stages
      .map((stage) => ordered.filter((task) => task.stage === stage))
      .filter((inStage) => inStage.length > 0)
      .map((inStage) => ({
        stage: inStage[0]?.stage ?? 'find',
        tasks: inStage,
        done: inStage.filter(({ state }) => state === 'done').length,
        risk: riskOf(inStage),
      })),
    next: ordered.find((task) => !isClosed(task) && (task.state !== 'waiting' || task.due)),
    total: mine.length,
    done: count('done'),
    waiting: count('waiting'),
    todo: count('todo') + count('doing'),
  }
}

const riskOf = (tasks: readonly Task[]): StageRisk | undefined => {
  const risks = tasks.flatMap(({ card }) => (card.kind === 'platform' ? [card.risk] : []))
  const highest = ([4, 3, 2, 1] as const).find((risk) => risks.includes(risk))
  return highest && riskWord(highest)
}

/** How the tasks of a stage are shown: what is closed sinks to its end, the order stays otherwise. */
export const shownOrder = (tasks: readonly Task[]): readonly Task[] => [
  ...tasks.filter((task) => !isClosed(task)),
  ...tasks.filter(({ state }) => state === 'done'),
  ...tasks.filter(({ state }) => state === 'notMine'),
]
