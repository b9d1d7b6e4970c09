import { daysBetween } from '../../../src/domain/calendar/day'
import { readContent } from '../../content/load'
import { placedClaimsIn } from '../../content/rule'
import { levelOfAge, riskOf } from '../../content/rules/age'
import { table } from '../cli/table'
import { UsageError } from '../cli/usage-error'
import { type Arguments, type Outcome, runCommand } from './arguments'

/** The claims that somebody should look at: unverified, or not looked at for long. The most dangerous first, then the oldest. */
export const report = ({ words, root, today }: Arguments): Outcome => {
  if (words.length > 0) throw new UsageError('usage: npm run content:report -- [--today YYYY-MM-DD]')
  const { entries, catalogue, faults } = readContent(root)
  const fault = faults.find(({ file }) => file === '' || file === 'schema.json')
  if (fault) throw new UsageError(fault.message)
  const rows = entries
    .flatMap((it) =>
      placedClaimsIn(it.at).map(({ source, checkedOn, path }) => {
        const risk = riskOf(it, catalogue)
        const kind = catalogue.sources[source]?.kind ?? 'missing'
        const days = daysBetween(checkedOn, today)
        const isStale = levelOfAge({ days, risk, kind, place: `${it.at.file} ${source}` }) !== undefined
        return { risk, place: `${it.at.file}:${it.at.lineOf(path)}`, source, kind, checkedOn, days, isStale }
      }),
    )
    .filter(({ kind, isStale }) => kind === 'unverified' || isStale)
    .sort((a, b) => b.risk - a.risk || b.days - a.days || (a.place < b.place ? -1 : 1))
  const stale = rows.filter(({ isStale }) => isStale).length
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
