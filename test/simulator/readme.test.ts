import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The table of README.md under "As strict as WeChat": a rule, where it is known from, and the test that holds the host to it. */
const rows = (() => {
  const [, part = ''] = readFileSync(join(__dirname, 'README.md'), 'utf8').split('## As strict as WeChat')
  const [table = ''] = part.split('\n## ')
  const lines = table.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) => line.split('|').map((cell) => cell.trim()))
})()

test('the table of rules has rows to prove', () => {
  expect(rows.length).toBeGreaterThan(35)
})

test.each(rows.map((cells) => [cells[3] ?? '', cells]))('the named test is there: %s', (named, cells) => {
  expect(cells).toHaveLength(5)
  const [, file = '', title = ''] = /^`([\w-]+\.test\.ts)` › (.+)$/.exec(named) ?? []
  const source = readFileSync(join(__dirname, file), 'utf8')
  const titles = [...source.matchAll(/'((?:[^'\\]|\\.)+)',\s*(?:async )?\(/g)].map(([, found]) => found)
  expect(titles).toContain(title)
})

test('each rule says where it is known from', () => {
  expect(rows.filter(([, rule, source]) => (rule === '') !== (source === ''))).toEqual([])
})
