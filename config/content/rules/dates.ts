import { isDay } from '../../../src/domain/calendar/day'
import type { Problem } from '../problem'
import { placedClaimsIn, problemAt, type Rule, visit } from '../rule'

/** The first day that a source's date can mean: 2024 is 2024-01-01. */
const earliest = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)

export const dates: Rule = {
  name: 'dates',
  why: 'Age is what makes a reader trust or doubt a step. A date that has not been is a slip of the pen.',
  check: ({ files, catalogue }, { today }) =>
    files.flatMap((at) => {
      const problems: Problem[] = []
      visit(at.value, (value, path) => {
        const field = path[path.length - 1]
        if (typeof value !== 'string' || !['checkedOn', 'unchangedSince', 'date', 'since'].includes(String(field))) return
        if (!isDay(earliest(value))) problems.push(problemAt(at, path, `${String(field)}: ${value} is no day of the calendar`))
        else if (earliest(value) > today) {
          problems.push(
            problemAt(
              at,
              path,
              `${String(field)}: ${value} lies in the future (today is ${today}). Write the day on which you looked`,
            ),
          )
        }
      })
      for (const { source, checkedOn, path } of placedClaimsIn(at)) {
        const { date } = catalogue.sources[source] ?? {}
        if (date !== undefined && earliest(date) > checkedOn) {
          problems.push(
            problemAt(at, path, `checked on ${checkedOn}, before its source "${source}" was published (${date}). Look again`),
          )
        }
      }
      return problems
    }),
}
