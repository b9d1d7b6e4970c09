import type { Claim } from '../../../src/content/baked/types'
import { problemAt, type Rule } from '../rule'

const money = ['bank', 'payment', 'securities', 'insurance']

const message =
  'only blogs or Q&A vouch for steps where money hangs on it. Find an official or press source, or fall back on what general-practice can say'

export const moneySources: Rule = {
  name: 'money-sources',
  why: 'Many blogs about banks are written to draw clicks. Where money hangs on it, one of them alone is no ground to walk on.',
  check: ({ entries, catalogue }) =>
    entries.flatMap((it) => {
      const blogsOnly = (claims: readonly Claim[]) => {
        const kinds = claims.flatMap(({ source }) => catalogue.sources[source]?.kind ?? [])
        return kinds.length > 0 && kinds.every((kind) => kind === 'blog' || kind === 'qa')
      }
      // Guides are about numbers on which money hangs, all of them.
      if (it.folder === 'guides') {
        return it.entry.parts.flatMap(({ steps, claims = [] }, index) =>
          steps && blogsOnly(claims) ? [problemAt(it.at, ['parts', index, 'claims'], message)] : [],
        )
      }
      if (it.folder !== 'platforms' && it.folder !== 'categories') return []
      const category = it.folder === 'platforms' ? it.entry.category : it.entry.id
      if (!money.includes(category)) return []
      return (it.entry.routes ?? []).flatMap(({ claims }, index) =>
        blogsOnly(claims) ? [problemAt(it.at, ['routes', index, 'claims'], message)] : [],
      )
    }),
}
