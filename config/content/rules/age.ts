import { daysBetween, isDay } from '../../../src/domain/day'
import type { Level } from '../read'
import { claimsIn, problemAt, type Rule } from '../rule'

/** Days after which nobody having looked is worth saying, worth a look, and too long; the worst first. */
const limits: readonly [days: number, level: Level][] = [
  [730, 'error'],
  [365, 'warn'],
  [180, 'info'],
]

/** How bad it is that nobody looked for so many days; undefined when it is not. */
export const levelOfAge = (days: number): Level | undefined => limits.find(([limit]) => days > limit)?.[1]

export const age: Rule = {
  name: 'age',
  why: 'Apps move their menus. A path that nobody has looked at for two years sends people astray.',
  check: ({ files }, { today }) =>
    files.flatMap((at) =>
      claimsIn(at).flatMap(({ source, checkedOn, path }) => {
        if (!isDay(checkedOn)) return []
        const days = daysBetween(checkedOn, today)
        const level = levelOfAge(days)
        const id = at.file.replace(/^.*\/|\.yaml$/g, '')
        return level
          ? [
              problemAt(
                at,
                path,
                `"${source}" was last checked ${days} days ago. Look again, then npm run content:checked -- ${id}`,
                level,
              ),
            ]
          : []
      }),
    ),
}
