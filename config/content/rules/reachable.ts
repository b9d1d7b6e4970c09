import { routeFor } from '../../../src/domain/catalogue/route'
import { documents, getsOldSms } from '../../../src/domain/number/profile'
import type { Problem } from '../problem'
import { placedClaimsIn, problemAt, type Rule } from '../rule'

export const reachable: Rule = {
  name: 'reachable',
  why: 'An entry that no situation leads to is never read, and nobody notices when it goes stale.',
  check: ({ files, entries, catalogue }) => {
    const used = new Set(files.flatMap((at) => placedClaimsIn(at).map(({ source }) => source)))
    const sources = files.find(({ file }) => file === 'sources.yaml')
    return [
      ...entries.flatMap((it): Problem[] => {
        if (it.folder === 'categories') {
          return catalogue.platforms.some(({ category }) => category === it.entry.id)
            ? []
            : [problemAt(it.at, [], `no platform is in the category "${it.entry.id}". Add one, or remove it with a tombstone`)]
        }
        if (it.folder === 'platforms') {
          const general = catalogue.categories.find(({ id }) => id === it.entry.category)?.routes ?? []
          return (['oldWorks', 'oldGone'] as const).flatMap((when) =>
            documents
              .filter((document) => !routeFor(it.entry.routes ?? [], when, document) && !routeFor(general, when, document))
              .map((document) =>
                problemAt(
                  it.at,
                  ['routes'],
                  `neither it nor its category has an ${when} route for ${document}. Add one to categories/${it.entry.category}.yaml`,
                ),
              ),
          )
        }
        if (it.folder === 'tasks') {
          return it.entry.situations.flatMap((situation) =>
            (it.entry.documents ?? documents)
              .filter((document) => !routeFor(it.entry.routes, getsOldSms(situation) ? 'oldWorks' : 'oldGone', document))
              .map((document) =>
                problemAt(
                  it.at,
                  ['situations'],
                  `no route for "${situation}" with ${document}. Add one, or leave the situation out`,
                ),
              ),
          )
        }
        return []
      }),
      ...(sources
        ? Object.keys(catalogue.sources)
            .filter((key) => !used.has(key))
            .map((key) => problemAt(sources, [key], `no claim names the source "${key}". Remove it`))
        : []),
    ]
  },
}
