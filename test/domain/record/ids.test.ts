import { freeId, freeIds, MAX_SERIAL, serialOf } from '../../../src/domain/record/ids'

test('a new id stands above the highest', () => {
  expect(freeId('n', [])).toBe('n1')
  expect(freeId('d', ['d1', 'd7'])).toBe('d8')
  expect(freeId('own-', ['own-3'])).toBe('own-4')
})

test('with no room above, it takes the lowest that is free', () => {
  expect(freeId('own-', ['own-1', 'own-999999', 'own-3'])).toBe('own-2')
  const next = freeIds('n', ['n2', `n${MAX_SERIAL - 1}`])
  expect([next(), next(), next()]).toEqual([`n${MAX_SERIAL}`, 'n1', 'n3'])
})

test('the place of an id is its number', () => {
  expect(['n12', 'd1', 'own-40'].map(serialOf)).toEqual([12, 1, 40])
})
