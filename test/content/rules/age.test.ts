import { understand } from '../../../config/content/read'
import { age, levelOfAge } from '../../../config/content/rules/age'
import { edit, proves, today } from '../examples'

const checkedOn = (day: string) => edit('platforms/abc.yaml', 'checkedOn: 2026-11-01, quote', `checkedOn: ${day}, quote`)

proves(age, {
  good: { 'a claim of 180 days': checkedOn('2026-05-26') },
  bad: { 'a claim of two years': [checkedOn('2024-11-21'), 'platforms/abc.yaml:14', 'npm run content:checked -- abc'] },
})

test.each([
  [180, undefined],
  [181, 'info'],
  [365, 'info'],
  [366, 'warn'],
  [730, 'warn'],
  [731, 'error'],
])('nobody having looked for %i days is %s', (days, level) => {
  expect(levelOfAge(days)).toBe(level)
})

test('a year without a look is a warning, not an error', () => {
  expect(age.check(understand(checkedOn('2025-06-01')), { today })).toMatchObject([{ level: 'warn', line: 14 }])
})
