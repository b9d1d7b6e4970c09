import { routeWhens } from '../../content/baked/enums'
import type {
  Carrier,
  Category,
  Conflict,
  Document,
  Guide as GuideEntry,
  Hotline,
  Platform,
  Route,
  RouteWhen,
  Service,
  Source,
  Sourced,
  Task,
  Text,
} from '../../content/baked/types'
import type { CatalogueItem, PlatformItem } from './catalogue'
import { CUSTOM_ID_PATTERN } from './keys'
import { lookUp } from './look-up'
import { routeFor } from './route'

/** The whole entries, as baked for the guide subpackage. */
export interface CatalogueEntries {
  platforms: Readonly<Record<string, Platform>>
  tasks: Readonly<Record<string, Task>>
  categories: Readonly<Record<string, Category>>
  carriers: Readonly<Record<string, Carrier>>
  services: Readonly<Record<string, Service>>
  guides: Readonly<Record<string, GuideEntry>>
  sources: Readonly<Record<string, Source>>
}

/** All that the account page shows of a platform or a fixed task. */
export interface Instructions {
  name: Text
  why: Sourced | undefined
  several: Text | undefined
  bindings: Platform['bindings']
  /** What must be moved first, and why. */
  after: readonly { name: Text; reason: Text }[]
  newNumberTaken: Sourced | undefined
  hotlines: readonly Hotline[]
  /** What each condition is answered with for a document; a condition without an answer is not offered. */
  routes: readonly InstructionRoute[]
}

export interface InstructionRoute {
  when: RouteWhen
  route: Route
  /** True when it is the category's general guidance, not the platform's own. */
  general: boolean
  /** Where the sources of its steps differ. */
  conflicts: readonly Conflict[]
}

/** A platform, category or task, as far as its ways go. */
interface Routed {
  routes?: readonly Route[]
  conflicts?: readonly Conflict[]
}

const conflictsOn = ({ steps }: Route, conflicts: readonly Conflict[] = []): Conflict[] =>
  conflicts.filter(({ id }) => steps.some(({ conflict }) => conflict === id))

const routesOf = (entry: Routed, category: Routed, document: Document): InstructionRoute[] =>
  routeWhens.flatMap((when): InstructionRoute[] => {
    const route = routeFor(entry.routes ?? [], when, document)
    if (route) return [{ when, route, general: false, conflicts: conflictsOn(route, entry.conflicts) }]
    const guidance = routeFor(category.routes ?? [], when, document)
    return guidance ? [{ when, route: guidance, general: true, conflicts: conflictsOn(guidance, category.conflicts) }] : []
  })

/**
 * The instructions of a platform or fixed task for one document; undefined for an item that no entry stands behind. A platform that the
 * user made has none either: the general guidance of its category serves.
 */
export const instructionsFor = (entries: CatalogueEntries, item: CatalogueItem, document: Document): Instructions | undefined => {
  const platform = lookUp(entries.platforms, item.id)
  if (platform) {
    const category = lookUp(entries.categories, platform.category)
    return {
      name: platform.name,
      why: platform.why,
      several: platform.several,
      bindings: platform.bindings,
      after: [...(platform.after ?? []), ...(category?.after ?? [])].flatMap(({ platform: first, reason }) => {
        const name = (lookUp(entries.platforms, first) ?? lookUp(entries.categories, first))?.name
        return name ? [{ name, reason }] : []
      }),
      newNumberTaken: platform.newNumberTaken,
      hotlines: platform.hotlines ?? [],
      routes: routesOf(platform, category ?? {}, document),
    }
  }
  const task = lookUp(entries.tasks, item.id)
  if (!task)
    return item.kind === 'platform' && CUSTOM_ID_PATTERN.test(item.id) ? customInstructions(entries, item, document) : undefined
  return {
    name: task.name,
    why: task.why,
    several: undefined,
    bindings: [],
    after: [],
    newNumberTaken: undefined,
    hotlines: task.hotlines ?? [],
    routes: routesOf(task, {}, document),
  }
}

const customInstructions = (entries: CatalogueEntries, { name, category }: PlatformItem, document: Document): Instructions => ({
  name,
  why: undefined,
  several: undefined,
  bindings: [],
  after: [],
  newNumberTaken: undefined,
  hotlines: [],
  routes: routesOf({}, lookUp(entries.categories, category) ?? {}, document),
})
