import type { Problem } from '../problem'
import { problemAt, type Rule } from '../rule'

export const brands: Rule = {
  name: 'brands',
  why: 'A name in a message must have one explanation. What is a platform of its own is none of another.',
  check: ({ files, catalogue }) => {
    const at = files.find(({ file }) => file === 'brands.yaml')
    if (!at) return []
    const holder = new Map<string, string>()
    for (const { id, name, aliases = [] } of catalogue.platforms) {
      for (const own of [name.zh, name.en, ...aliases]) holder.set(own, `the platform ${id}`)
    }
    return Object.entries(catalogue.brands).flatMap(([key, { name, aliases = [] }]): Problem[] => {
      const names: [string, (string | number)[]][] = [
        [name.zh, [key, 'name', 'zh']],
        [name.en, [key, 'name', 'en']],
        ...aliases.map((alias, index): [string, (string | number)[]] => [alias, [key, 'aliases', index]]),
      ]
      return names.flatMap(([own, path]): Problem[] => {
        const other = holder.get(own)
        holder.set(own, `the brand ${key}`)
        return other === undefined ? [] : [problemAt(at, path, `"${own}" is a name of ${other} already. Remove one`)]
      })
    })
  },
}
