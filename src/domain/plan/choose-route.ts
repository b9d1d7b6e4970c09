import type { Document, RouteWhen } from '../../content/baked/types'
import type { CatalogueItem, CategoryItem, RouteSummary } from '../catalogue/catalogue'
import { routeFor } from '../catalogue/route'

/** The route of an entry, or else of its category, for a condition. */
const findRoute = (item: CatalogueItem, category: CategoryItem | undefined, when: RouteWhen, document: Document) =>
  routeFor(item.routes ?? category?.routes ?? [], when, document) ??
  // A platform may have no way of its own for a dead number: then its category's guidance serves.
  routeFor(category?.routes ?? [], when, document)

/** What a route is chosen by. */
interface Circumstances {
  /** The holder's document. */
  document: Document
  /** Whether a code on the old SIM still arrives. */
  alive: boolean
  /** The account is to be closed. */
  closing: boolean
}

/**
 * The route that fits a number, and the condition that it answers; no route: ask at the counter. `category` is that of a platform,
 * whose routes serve as general guidance.
 */
export const chooseRoute = (
  item: CatalogueItem,
  category: CategoryItem | undefined,
  { document, alive, closing }: Circumstances,
): { when: RouteWhen; route: RouteSummary | undefined } => {
  // No code arrives on a SIM that is gone: a route that needs one is no way, whatever it is called.
  const works = (route: RouteSummary | undefined) => (route && (alive || !route.needs.includes('oldSms')) ? route : undefined)
  const usual = alive ? 'oldWorks' : 'oldGone'
  const closes = closing ? works(findRoute(item, category, 'closing', document)) : undefined
  if (closes) return { when: 'closing', route: closes }
  const route = works(findRoute(item, category, usual, document))
  if (route || alive || item.kind === 'platform') return { when: usual, route }
  // What is no account may be done the same way with a dead SIM: cutting it up, telling people.
  const same = works(findRoute(item, category, 'oldWorks', document))
  return { when: same ? 'oldWorks' : usual, route: same }
}
