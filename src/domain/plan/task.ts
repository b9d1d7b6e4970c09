import { risks } from '../../content/baked/enums'
import type { Risk, RouteWhen, Stage } from '../../content/baked/types'
import type { Day } from '../calendar/day'
import type { CatalogueItem, RouteSummary } from '../catalogue/catalogue'
import type { Progress, State } from './progress'

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
  /** Its place inside its stage: negative before the accounts, which have 0, positive after them. */
  order: number
  /** Ids of platforms or categories that come first: its own, and its category's. */
  after: readonly string[]
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

/** The highest risk among tasks; undefined when none of them is an account. */
export const highestRisk = (tasks: readonly Task[]): RiskLevel | undefined => {
  const present = tasks.flatMap(({ item }) => (item.kind === 'platform' ? [item.risk] : []))
  const highest = [...risks].reverse().find((risk) => present.includes(risk))
  return highest && riskLevelOf(highest)
}

/** The first day on which a wait among tasks ends; undefined when nothing waits. */
export const earliestWait = (tasks: readonly Pick<Task, 'progress'>[]): Day | undefined =>
  tasks.flatMap(({ progress }) => (progress.mark === 'waiting' ? [progress.until] : [])).sort()[0]
