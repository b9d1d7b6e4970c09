import * as fc from 'fast-check'

import { firstRows, inOrder, rowsPerStage } from '../../../src/pages/checklist/rows'

const shown = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + Math.min(size, rowsPerStage(sizes)), 0)

test('a list of ordinary length is shown whole', () => {
  expect(shown([2, 6, 5, 4, 5, 11, 3])).toBe(36)
})

test('of a long list only the long stages are cut', () => {
  const most = rowsPerStage([2, 80, 30, 12, 9, 365, 3])
  expect(most).toBe(10)
})

test('however long the stages are, all of their rows together stay within the limit, and each shows something', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000), { maxLength: 7 }), (sizes) => {
      expect(rowsPerStage(sizes)).toBeGreaterThan(0)
      expect(shown(sizes)).toBeLessThanOrEqual(56)
    }),
  )
})

const rows = (...keys: string[]) => keys.map((key) => ({ key }))
const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key)

test('an order taken earlier is kept', () => {
  expect(keysOf(inOrder(rows('aa', 'bb', 'cc'), ['cc', 'aa', 'bb']))).toEqual(['cc', 'aa', 'bb'])
})

test('tasks that left leave no gap, and new ones stand at the end in their own order', () => {
  expect(keysOf(inOrder(rows('new1', 'bb', 'new2', 'aa'), ['gone', 'aa', 'bb']))).toEqual(['aa', 'bb', 'new1', 'new2'])
})

test('the first rows are shown, and the one to do now with them however far down it stands', () => {
  const rows = ['a', 'b', 'c', 'd'].map((key) => ({ key }))
  const keysShown = (most: number, nowKey?: string) => firstRows(rows, most, nowKey).map(({ key }) => key)
  expect(keysShown(2)).toEqual(['a', 'b'])
  expect(keysShown(2, 'c')).toEqual(['a', 'b', 'c'])
  expect(keysShown(3, 'a')).toEqual(['a', 'b', 'c'])
  expect(keysShown(9)).toEqual(['a', 'b', 'c', 'd'])
})
