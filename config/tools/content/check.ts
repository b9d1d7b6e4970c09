import { sourceKinds } from '../../../src/content/baked/enums'
import { claimsIn } from '../../../src/domain/catalogue/sources'
import { checkCatalogue } from '../../content/check'
import { levels, problemLine } from '../../content/problem'
import type { ContentCatalogue } from '../../content/types'
import { table } from '../cli/table'
import { UsageError } from '../cli/usage-error'
import { type Arguments, type Outcome, runCommand } from './arguments'

/** How much there is of every category: its platforms, their routes, who vouches, and the claim not looked at for longest. */
const summary = (catalogue: ContentCatalogue): string[][] => {
  const row = (name: string, platforms: ContentCatalogue['platforms'], others: readonly unknown[]): string[] => {
    const own = platforms.filter(({ routes }) => routes !== undefined)
    const both = own.filter(({ routes = [] }) =>
      (['oldWorks', 'oldGone'] as const).every((when) => routes.some((route) => route.when === when)),
    )
    const claims = [...platforms, ...others].flatMap(claimsIn)
    const count = (kind: string) => claims.filter(({ source }) => catalogue.sources[source]?.kind === kind).length
    return [
      name,
      ...[platforms.length, own.length, both.length, ...sourceKinds.map(count)].map(String),
      claims.map(({ checkedOn }) => checkedOn).sort()[0] ?? '',
    ]
  }
  const { platforms, categories, carriers, services, tasks, guides, brands } = catalogue
  return [
    ['category', 'platforms', 'own routes', 'both', ...sourceKinds, 'oldest check'],
    ...categories.map((category) =>
      row(
        `${category.id} ${category.name.zh}`,
        platforms.filter((platform) => platform.category === category.id),
        [category],
      ),
    ),
    row('carriers 运营商', [], carriers),
    row('services 服务', [], services),
    row('tasks 固定任务', [], tasks),
    row('guides 指南', [], guides),
    row('brands 品牌', [], [brands]),
    row('all 合计', platforms, [categories, carriers, services, tasks, guides, brands]),
  ]
}

/** Every problem, the worst last so that it is seen, then the table. Ends with 1 when there is an error. */
export const check = ({ words, root, today, since }: Arguments): Outcome => {
  if (words.length > 0) throw new UsageError('usage: npm run content:check -- [--since COMMIT] [--today YYYY-MM-DD]')
  const { catalogue, problems, note } = checkCatalogue(root, today, since)
  const count = (level: string) => problems.filter((problem) => problem.level === level).length
  return {
    code: count('error') > 0 ? 1 : 0,
    lines: [
      ...[...levels]
        .reverse()
        .flatMap((level) =>
          problems.filter((problem) => problem.level === level).map((problem) => `${level.padEnd(5)}  ${problemLine(problem)}`),
        ),
      ...(problems.length > 0 ? [''] : []),
      ...table(summary(catalogue)),
      '',
      ...(note === undefined ? [] : [note]),
      `${count('error')} error(s), ${count('warn')} warning(s), ${count('info')} remark(s) on ${today}`,
    ],
  }
}

if (require.main === module) runCommand(check)
