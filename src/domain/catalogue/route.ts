import type { Document, RouteWhen } from '../../content/baked/types'

export type { RouteWhen }

/**
 * The route for a condition and a document: one written for that document before one for everybody.
 * Undefined when there is none; a route for other documents is never given instead.
 */
export const routeFor = <R extends { when: RouteWhen; documents?: readonly Document[] }>(
  routes: readonly R[],
  when: RouteWhen,
  document: Document,
): R | undefined => {
  const fitting = routes.filter((route) => route.when === when)
  return fitting.find((route) => route.documents?.includes(document)) ?? fitting.find((route) => !route.documents)
}
