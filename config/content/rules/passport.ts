import type { Route } from '../../../src/content/baked/types'
import { routeFor } from '../../../src/domain/catalogue/route'
import type { Problem } from '../problem'
import { problemAt, type Rule } from '../rule'
import type { ContentFile } from '../types'

const asksResidentId = (route: Route): boolean => {
  const needs = route.steps.flatMap((step) => step.needs ?? [])
  return needs.includes('idCard') && !needs.includes('passport')
}

export const passport: Rule = {
  name: 'passport',
  why: 'A passport holder has no resident ID: a route that asks for one is a wall, and the counter is an hour away.',
  check: ({ entries }) => {
    const look = (at: ContentFile, routes: readonly Route[], when: Route['when']): Problem[] => {
      const route = routeFor(routes, when, 'passport')
      return route && asksResidentId(route)
        ? [
            problemAt(
              at,
              ['routes', routes.indexOf(route)],
              `a passport holder is given this ${when} route, which needs idCard. Add one with documents: [passport], or say which documents this one serves`,
            ),
          ]
        : []
    }
    return entries.flatMap((it): Problem[] => {
      if (it.folder === 'platforms' || it.folder === 'categories') {
        return (['oldWorks', 'oldGone'] as const).flatMap((when) => look(it.at, it.entry.routes ?? [], when))
      }
      if (it.folder === 'tasks' && (it.entry.documents?.includes('passport') ?? true)) {
        return (['oldWorks', 'oldGone'] as const).flatMap((when) => look(it.at, it.entry.routes, when))
      }
      return []
    })
  },
}
