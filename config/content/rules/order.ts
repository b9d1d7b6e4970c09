import type { After } from '../../../src/content/baked/types'
import type { Problem } from '../problem'
import { problemAt, type Rule } from '../rule'
import type { ContentEntry, ContentFile } from '../types'

/** What the id of a platform begins with that stands for any of its category: the bank that the user has not named. */
const PLACEHOLDER = 'my-'

/** An `after` where it is written: of a platform, or of its category. */
interface Written {
  at: ContentFile
  index: number
  first: After
}

const writtenAfters = ({ at, entry }: ContentEntry<'platforms' | 'categories'>): Written[] =>
  (entry.after ?? []).map((first, index) => ({ at, index, first }))

export const order: Rule = {
  name: 'order',
  why: 'The plan puts what must be moved first before what leans on it. In a circle there is no first; and who leans on a placeholder comes before the bank that the user has named.',
  check: ({ entries }) => {
    const platforms = entries.filter((it): it is ContentEntry<'platforms'> => it.folder === 'platforms')
    const categories = entries.filter((it): it is ContentEntry<'categories'> => it.folder === 'categories')
    const byId = new Map(platforms.map((it) => [it.entry.id, it]))
    const categoryById = new Map(categories.map((it) => [it.entry.id, it]))
    const inCategory = (id: string): string[] =>
      platforms.filter(({ entry }) => entry.category === id).map(({ entry }) => entry.id)
    const meant = (name: string): string[] => (byId.has(name) ? [name] : inCategory(name))
    const problems: Problem[] = []
    for (const { at, index, first } of [...platforms, ...categories].flatMap(writtenAfters)) {
      const placeholder = first.platform.startsWith(PLACEHOLDER) ? byId.get(first.platform) : undefined
      if (placeholder) {
        problems.push(
          problemAt(
            at,
            ['after', index],
            `after: "${first.platform}" stands for one that is not named. Say its category, "${placeholder.entry.category}"`,
          ),
        )
      } else if (categoryById.has(first.platform) && inCategory(first.platform).length === 0) {
        problems.push(
          problemAt(
            at,
            ['after', index],
            `after: category "${first.platform}" has no platform, so nothing could come first. Remove it`,
          ),
        )
      }
    }
    for (const { at, entry } of platforms) {
      const general = categoryById.get(entry.category)?.entry.after ?? []
      entry.after?.forEach(({ platform }, index) => {
        if (general.some((first) => first.platform === platform))
          problems.push(
            problemAt(at, ['after', index], `after: "${platform}" stands in the category "${entry.category}" already. Remove it`),
          )
      })
    }
    const done = new Set<string>()
    const walk = (id: string, path: readonly string[]) => {
      const it = byId.get(id)
      if (!it || done.has(id)) return
      const category = categoryById.get(it.entry.category)
      for (const { at, index, first } of [...writtenAfters(it), ...(category ? writtenAfters(category) : [])]) {
        for (const next of meant(first.platform)) {
          const here = [...path, id]
          const from = here.indexOf(next)
          if (from >= 0) {
            const circle = [...here.slice(from), next].join(' after ')
            problems.push(problemAt(at, ['after', index], `a circle: ${circle}. Remove the weakest of these "after"`))
          } else {
            walk(next, here)
          }
        }
      }
      done.add(id)
    }
    for (const { entry } of platforms) walk(entry.id, [])
    return problems
  },
}
