import { isTable } from '../../tools/cli/is-table'
import type { Problem } from '../problem'
import { faultOfId, problemAt, type Rule, visit } from '../rule'

/** Lists whose items carry ids that must differ among themselves. */
const lists = ['steps', 'parts', 'conflicts']

export const stepIds: Rule = {
  name: 'step-ids',
  why: 'A ticked step is kept by its id: two steps of one id would be ticked together.',
  check: ({ entries }) =>
    entries.flatMap(({ at, entry }) => {
      const problems: Problem[] = []
      visit(entry, (value, path) => {
        if (!Array.isArray(value) || !lists.includes(String(path[path.length - 1]))) return
        const seen = new Set<unknown>()
        value.forEach((item, index) => {
          const id = isTable(item) ? item.id : undefined
          const fault = typeof id === 'string' ? faultOfId(id) : undefined
          if (fault !== undefined) problems.push(problemAt(at, [...path, index, 'id'], `${fault}. Take another id`))
          if (seen.has(id))
            problems.push(
              problemAt(at, [...path, index, 'id'], `a second "${String(id)}" in this list. Give the new one another id`),
            )
          seen.add(id)
        })
      })
      return problems
    }),
}
