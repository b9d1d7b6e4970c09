import { daysBetween } from '../../../src/domain/day'
import { type Catalogue, type Entry, loadFiles, understand } from '../read'
import { claimsIn } from '../rule'
import { levelOfAge } from '../rules/age'
import { type Arguments, misuse, type Outcome, runCommand } from './arguments'
import { table } from './table'

/** How much hangs on an entry: guidance of a category on the worst of its platforms, and what concerns the number itself on all. */
const riskOf = (it: Entry, { platforms }: Catalogue): number => {
  switch (it.folder) {
    case 'platforms':
      return it.entry.risk
    case 'categories':
      return Math.max(1, ...platforms.filter(({ category }) => category === it.entry.id).map(({ risk }) => risk))
    case 'carriers':
    case 'services':
    case 'tasks':
    case 'terms':
    case 'guides':
      return 4
  }
}

/** The claims that somebody should look at: unverified, or not looked at for long. The most dangerous first, then the oldest. */
export const report = ({ words, root, today }: Arguments): Outcome => {
  if (words.length > 0) return misuse('usage: npm run content:report -- [--today YYYY-MM-DD]')
  const { entries, catalogue } = understand(loadFiles(root))
  const rows = entries
    .flatMap((it) =>
      claimsIn(it.at).map(({ source, checkedOn, path }) => ({
        risk: riskOf(it, catalogue),
        place: `${it.at.file}:${it.at.lineOf(path)}`,
        source,
        kind: catalogue.sources[source]?.kind ?? 'missing',
        checkedOn,
        days: daysBetween(checkedOn, today),
      })),
    )
    .filter(({ kind, days }) => kind === 'unverified' || levelOfAge(days) !== undefined)
    .sort((a, b) => b.risk - a.risk || b.days - a.days || (a.place < b.place ? -1 : 1))
  const stale = rows.filter(({ days }) => levelOfAge(days) !== undefined).length
  return {
    code: 0,
    lines: [
      ...table([
        ['risk', 'place', 'source', 'kind', 'checked', 'days'],
        ...rows.map(({ risk, place, source, kind, checkedOn, days }) => [
          String(risk),
          place,
          source,
          kind,
          checkedOn,
          String(days),
        ]),
      ]),
      '',
      `${rows.length} claim(s) to look at on ${today}: ${stale} stale, ${rows.filter(({ kind }) => kind === 'unverified').length} unverified`,
    ],
  }
}

if (require.main === module) runCommand(report)
