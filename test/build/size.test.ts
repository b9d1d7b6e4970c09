import { statSync } from 'node:fs'
import { join } from 'node:path'

import budget from './budget.json'
import { dist, filesIn, readAppJson } from './dist'

/** Bytes as WeChat counts them: the files as they are, not compressed. */
const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)

const sizes = () => {
  const files = filesIn(dist, '')
  const packages = readAppJson(dist).subPackages.map(({ root }) => ({
    name: root,
    bytes: bytesOf(files.filter((file) => file.startsWith(`${root}/`))),
  }))
  const total = bytesOf(files)
  return { main: total - packages.reduce((sum, { bytes }) => sum + bytes, 0), packages, total }
}

test('the packages stay within test/build/budget.json', () => {
  const { main, packages, total } = sizes()
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
