import type { Problem } from '../problem'
import { problemAt, type Rule } from '../rule'

export const sourcesOnce: Rule = {
  name: 'sources-once',
  why: 'One page under two keys looks like two witnesses.',
  check: ({ files, catalogue }) => {
    const at = files.find(({ file }) => file === 'sources.yaml')
    const keyOf = new Map<string, string>()
    return Object.entries(catalogue.sources).flatMap(([key, { url }]): Problem[] => {
      if (!at || url === undefined) return []
      const page = url.replace(/^https?:\/\/|\/$/g, '')
      const first = keyOf.get(page)
      keyOf.set(page, first ?? key)
      return first === undefined ? [] : [problemAt(at, [key], `the same page as "${first}". Use that key and remove this one`)]
    })
  },
}
