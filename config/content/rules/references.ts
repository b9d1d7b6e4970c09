import { basename } from 'node:path'
import { isTable } from '../../tools/cli/is-table'
import type { Problem } from '../problem'
import { placedClaimsIn, problemAt, type Rule, visit } from '../rule'
import type { ContentEntry } from '../types'

/** The conflicts and calls of an entry's steps that its file does not have. */
const strayNames = (it: ContentEntry): Problem[] => {
  const problems: Problem[] = []
  const conflicts: string[] = 'conflicts' in it.entry ? (it.entry.conflicts ?? []).map(({ id }) => id) : []
  const numbers: string[] = 'hotlines' in it.entry ? (it.entry.hotlines ?? []).map(({ number }) => number) : []
  visit(it.entry, (value, path) => {
    if (!isTable(value) || !('do' in value)) return
    const { conflict, call } = value
    if (conflict !== undefined && !conflicts.includes(String(conflict))) {
      problems.push(
        problemAt(it.at, [...path, 'conflict'], `no conflict "${String(conflict)}" in this file. Add it under conflicts:`),
      )
    }
    if (call !== undefined && !numbers.includes(String(call))) {
      problems.push(
        problemAt(it.at, [...path, 'call'], `"${String(call)}" is not among this file's hotlines. Add it there with its claims`),
      )
    }
  })
  return problems
}

export const references: Rule = {
  name: 'references',
  why: 'A name that points nowhere is a blank on the screen: a source that is not shown, a number that cannot be called.',
  check: ({ files, entries, catalogue }) => {
    const problems: Problem[] = []
    // By file name: an entry that is not sound has its own problems, not one for everybody who names it.
    const named = (folder: string) =>
      new Set(files.filter((at) => at.folder === folder).map(({ file }) => basename(file, '.yaml')))
    const sources = files.find(({ file }) => file === 'sources.yaml')?.value
    const keys = Object.keys(isTable(sources) ? sources : {})
    const categories = named('categories')
    const platforms = named('platforms')
    const guides = named('guides')
    for (const at of files) {
      for (const { source, path } of placedClaimsIn(at)) {
        if (!keys.includes(source)) {
          problems.push(problemAt(at, path, `sources.yaml has no "${source}". Add the source there, or name one that it has`))
        }
      }
    }
    const brands = files.find(({ file }) => file === 'brands.yaml')
    for (const [key, { platforms: ids }] of brands ? Object.entries(catalogue.brands) : []) {
      ids.forEach((id, index) => {
        if (brands && !platforms.has(id))
          problems.push(problemAt(brands, [key, 'platforms', index], `no platform "${id}". Mend or remove it`))
      })
    }
    for (const it of entries) {
      problems.push(...strayNames(it))
      if (it.folder === 'tasks' && it.entry.reading !== undefined && !guides.has(it.entry.reading)) {
        problems.push(problemAt(it.at, ['reading'], `no guide "${it.entry.reading}". Mend or remove it`))
      }
      if (it.folder !== 'platforms' && it.folder !== 'categories') continue
      if (it.folder === 'platforms' && !categories.has(it.entry.category)) {
        problems.push(
          problemAt(it.at, ['category'], `no category "${it.entry.category}". Take one of ${[...categories].join(', ')}`),
        )
      }
      it.entry.after?.forEach(({ platform }, index) => {
        if (!platforms.has(platform) && !categories.has(platform)) {
          problems.push(problemAt(it.at, ['after', index], `after: no platform or category "${platform}". Mend or remove it`))
        }
      })
    }
    return problems
  },
}
