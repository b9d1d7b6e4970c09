import { isTable } from '../../tools/cli/is-table'
import type { Problem } from '../problem'
import { nameOf, numbersIn, releasedIn, stepsIn } from '../released'
import { problemAt, type Rule } from '../rule'

export const frozen: Rule = {
  name: 'frozen',
  why: 'Ticks are kept by the ids of steps. One renamed loses them, two exchanged tell somebody that a thing is done which is not.',
  check: ({ entries, released }) => {
    if (!released)
      return [
        {
          level: 'error',
          file: 'released.yaml',
          line: 1,
          message: 'released.yaml is missing. Bring it back: npm run content:release makes it',
        },
      ]
    if (released.syntax.length > 0 || !isTable(released.value))
      return [problemAt(released, [], 'no list of what was released. Bring it back')]
    const list = releasedIn(released)
    return entries.flatMap((it): Problem[] => {
      const { at } = it
      const was = list.get(nameOf(at))
      if (!was) return []
      const steps = stepsIn(it)
      const ids = new Set(steps.map(({ id }) => id))
      const numbers = new Set(numbersIn(it))
      const lost = [...was.steps.keys()]
        .filter((id) => !ids.has(id))
        .map((id) =>
          problemAt(
            at,
            [],
            `the step "${id}" is gone, and people have ticks on it. Keep its id whatever it says now; if it really goes, move the id to gone: in released.yaml`,
          ),
        )
      const exchanged = steps.flatMap(({ id, sum, path }) => {
        const own = was.steps.get(id)
        const other = [...was.steps].find(([one, sums]) => one !== id && sums.includes(sum))?.[0]
        return own?.includes(sum) || other === undefined
          ? []
          : [
              problemAt(
                at,
                [...path, 'id'],
                `this is what the step "${other}" asked for: its ticks would count for something else. Give it back its id`,
              ),
            ]
      })
      const again = steps
        .filter(({ id }) => was.gone.includes(id))
        .map(({ id, path }) =>
          problemAt(at, [...path, 'id'], `the step id "${id}" has gone once and may not be used again. Take another`),
        )
      const changed = was.numbers
        .filter((number) => !numbers.has(number))
        .map((number) =>
          problemAt(
            at,
            ['hotlines'],
            `the hot-line ${number} is gone. A mended digit? Look it up again; if it really goes, move it to gone: in released.yaml`,
          ),
        )
      return [...lost, ...exchanged, ...again, ...changed]
    })
  },
}
