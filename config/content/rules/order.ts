import type { Problem } from '../problem'
import { problemAt, type Rule } from '../rule'
import type { ContentEntry } from '../types'

type PlatformEntry = Extract<ContentEntry, { folder: 'platforms' }>

export const order: Rule = {
  name: 'order',
  why: 'The plan puts what must be moved first before what leans on it. In a circle there is no first.',
  check: ({ entries }) => {
    const platforms = entries.filter((it): it is PlatformEntry => it.folder === 'platforms')
    const byId = new Map(platforms.map((it) => [it.entry.id, it]))
    const categories = new Set(entries.flatMap((it) => (it.folder === 'categories' ? [it.entry.id] : [])))
    const meant = (name: string): string[] =>
      byId.has(name) ? [name] : platforms.filter(({ entry }) => entry.category === name).map(({ entry }) => entry.id)
    const problems: Problem[] = []
    const done = new Set<string>()
    const walk = (id: string, path: readonly string[]) => {
      const it = byId.get(id)
      if (!it || done.has(id)) return
      it.entry.after?.forEach(({ platform }, index) => {
        if (categories.has(platform) && meant(platform).length === 0) {
          problems.push(
            problemAt(
              it.at,
              ['after', index],
              `after: category "${platform}" has no platform, so nothing could come first. Remove it`,
            ),
          )
        }
        for (const first of meant(platform)) {
          const here = [...path, id]
          const from = here.indexOf(first)
          if (from >= 0) {
            const circle = [...here.slice(from), first].join(' after ')
            problems.push(problemAt(it.at, ['after', index], `a circle: ${circle}. Remove the weakest of these "after"`))
          } else {
            walk(first, here)
          }
        }
      })
      done.add(id)
    }
    for (const { entry } of platforms) walk(entry.id, [])
    return problems
  },
}
