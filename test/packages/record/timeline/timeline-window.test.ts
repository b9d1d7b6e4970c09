import fc from 'fast-check'
import type { Milestone } from '../../../../src/domain/timeline/timeline'
import { currentMilestone, MAX_ROWS, windowOf } from '../../../../src/packages/record/timeline/timeline-window'

const rows = (past: number, ahead: number): Pick<Milestone, 'state'>[] => [
  ...Array.from({ length: past }, () => ({ state: 'done' as const })),
  ...Array.from({ length: ahead }, () => ({ state: 'plan' as const })),
]

const untouched = { earlier: 0, later: 0 }

test('a timeline of ordinary length is shown whole', () => {
  expect(windowOf(rows(12, 20), untouched)).toEqual({ from: 0, to: 32 })
  expect(windowOf([], untouched)).toEqual({ from: 0, to: 0 })
})

test('of a long past the last fifteen rows stand before what lies ahead', () => {
  expect(windowOf(rows(100, 60), untouched)).toEqual({ from: 85, to: 125 })
})

test('when nothing lies ahead the latest rows are shown', () => {
  expect(windowOf(rows(100, 0), untouched)).toEqual({ from: 60, to: 100 })
})

test('however long a timeline is, as many rows are shown as there may be, and the first that lies ahead is among them', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (past, ahead) => {
      const { from, to } = windowOf(rows(past, ahead), untouched)
      expect(to - from).toBe(Math.min(MAX_ROWS, past + ahead))
      if (ahead > 0) expect(from <= past && past < to).toBe(true)
    }),
  )
})

test('who asks for earlier and later rows often enough sees all of them, and never beyond', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), fc.nat(8), (past, ahead, taps) => {
      const { from, to } = windowOf(rows(past, ahead), { earlier: taps * MAX_ROWS, later: taps * MAX_ROWS })
      expect(from >= 0 && to <= past + ahead).toBe(true)
      if (taps === 8) expect([from, to]).toEqual([0, past + ahead])
    }),
  )
})

test('what wants its owner is current, before what only waits; what can’t come earlier never is', () => {
  const [done, waits, due, earliest] = (['done', 'waits', 'due', 'earliest'] as const).map((state) => ({ state }))
  expect(currentMilestone([done, waits, due, earliest].flatMap((one) => one ?? []))).toBe(due)
  expect(currentMilestone([done, waits, earliest].flatMap((one) => one ?? []))).toBe(waits)
  expect(currentMilestone([done, earliest].flatMap((one) => one ?? []))).toBeUndefined()
})
