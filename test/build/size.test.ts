import { sizesOf } from '../../config/tools/release/bundle'
import budget from './budget.json'
import { dist } from './dist'

test('the packages stay within test/build/budget.json', () => {
  const { main, packages, total } = sizesOf(dist)
  const mainBudget = budget.blankMain * budget.mainToBlank
  const rows = [
    ['main package', main, mainBudget],
    ...packages.map(({ name, bytes }) => [name, bytes, budget.package] as const),
    ['whole app', total, budget.total],
  ] as const
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`.padStart(10)
  const table = rows.map(([name, bytes, most]) => `${name.padEnd(18)}${kilobytes(bytes)}  of ${kilobytes(most)}`)
  process.stdout.write(`\n${table.join('\n')}\n`)
  for (const [name, bytes, most] of rows) expect([name, bytes <= most]).toEqual([name, true])
  expect(main).toBeGreaterThan(100 * 1024)
})
