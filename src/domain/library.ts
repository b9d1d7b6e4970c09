import type {
  Carrier,
  Category,
  Conflict,
  Hotline,
  Platform,
  Route,
  Service,
  Source,
  Sourced,
  Task,
  Text,
} from '../content/baked/types'
import type { Document } from './number'
import { type RouteWhen, routeFor, routeWhens } from './route'

/** The whole entries, as baked for the guide subpackage. */
export interface Entries {
  platforms: Readonly<Record<string, Platform>>
  tasks: Readonly<Record<string, Task>>
  categories: Readonly<Record<string, Category>>
  carriers: Readonly<Record<string, Carrier>>
  services: Readonly<Record<string, Service>>
  sources: Readonly<Record<string, Source>>
}

/** All that the account page shows of a platform or a fixed task. */
export interface Guide {
  name: Text
  why: Sourced | undefined
  several: Text | undefined
  bindings: Platform['bindings']
  after: readonly Text[]
  newNumberTaken: Sourced | undefined
  conflicts: readonly Conflict[]
  hotlines: readonly Hotline[]
  /** What each condition is answered with for a document; a condition without an answer is not offered. */
  routes: readonly GuideRoute[]
}

export interface GuideRoute {
  when: RouteWhen
  route: Route
  /** True when it is the category's general guidance, not the platform's own. */
  general: boolean
}

const own = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
  // Not Object.hasOwn: older phones lack it.
  Object.keys(table).includes(id) ? table[id] : undefined

const routesOf = (entry: readonly Route[], general: readonly Route[], document: Document): GuideRoute[] =>
  routeWhens.flatMap((when): GuideRoute[] => {
    const route = routeFor(entry, when, document)
    if (route) return [{ when, route, general: false }]
    const guidance = routeFor(general, when, document)
    return guidance ? [{ when, route: guidance, general: true }] : []
  })

/** The guide of a platform or fixed task for one document; undefined for an id that nobody has. */
export const guideFor = (entries: Entries, id: string, document: Document): Guide | undefined => {
  const platform = own(entries.platforms, id)
  if (platform) {
    const category = own(entries.categories, platform.category)
    const routes = routesOf(platform.routes ?? [], category?.routes ?? [], document)
    return {
      name: platform.name,
      why: platform.why,
      several: platform.several,
      bindings: platform.bindings,
      after: (platform.after ?? []).flatMap(({ platform: first }) => {
        const name = (own(entries.platforms, first) ?? own(entries.categories, first))?.name
        return name ? [name] : []
      }),
      newNumberTaken: platform.newNumberTaken,
      conflicts: [...(platform.conflicts ?? []), ...(routes.some(({ general }) => general) ? (category?.conflicts ?? []) : [])],
      hotlines: platform.hotlines ?? [],
      routes,
    }
  }
  const task = own(entries.tasks, id)
  if (!task) return undefined
  return {
    name: task.name,
    why: task.why,
    several: undefined,
    bindings: [],
    after: [],
    newNumberTaken: undefined,
    conflicts: task.conflicts ?? [],
    hotlines: task.hotlines ?? [],
    routes: routesOf(task.routes, [], document),
  }
}
