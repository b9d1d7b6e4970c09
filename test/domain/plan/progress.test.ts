import fc from 'fast-check'

import {
  isDue,
  markDone,
  markNotMine,
  type Progress,
  reopen,
  stateOf,
  toggleStep,
  untouched,
  waitUntil,
} from '../../../src/domain/plan/progress'

const step = fc.constantFrom('open', 'code', 'check')
const ticked = fc.uniqueArray(step)
const anyProgress: fc.Arbitrary<Progress> = fc.oneof(
  ticked.map((ids): Progress => ({ mark: 'open', ticked: ids })),
  ticked.map((ids): Progress => ({ mark: 'waiting', until: '2026-11-24', ticked: ids })),
  ticked.map((ids): Progress => ({ mark: 'done', on: '2026-11-22', ticked: ids })),
  ticked.map((ids): Progress => ({ mark: 'notMine', ticked: ids })),
)

test('a task begins as 待办, is 进行中 once a step is ticked, and 待办 again when it is taken off', () => {
  expect(stateOf(untouched)).toBe('todo')
  const begun = toggleStep(untouched, 'open')
  expect(stateOf(begun)).toBe('doing')
  expect(stateOf(toggleStep(begun, 'open'))).toBe('todo')
})

test('no mark loses a ticked step', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      for (const next of [
        markDone(progress, '2026-11-22'),
        waitUntil(progress, '2026-12-01'),
        markNotMine(progress),
        reopen(progress),
      ]) {
        expect(next.ticked).toEqual(progress.ticked)
      }
    }),
  )
})

test('ticking the same step twice leaves the ticks as they were', () => {
  fc.assert(
    fc.property(anyProgress, step, (progress, id) => {
      expect([...toggleStep(toggleStep(progress, id), id).ticked].sort()).toEqual([...progress.ticked].sort())
    }),
  )
})

test('taking a step off a finished task opens it again; a waiting one goes on waiting', () => {
  expect(toggleStep({ mark: 'done', on: '2026-11-22', ticked: ['open'] }, 'open').mark).toBe('open')
  expect(toggleStep({ mark: 'waiting', until: '2026-11-24', ticked: ['open'] }, 'open').mark).toBe('waiting')
})

test('a wait is over on its day', () => {
  const waiting = waitUntil(untouched, '2026-11-24')
  expect(isDue(waiting, '2026-11-23')).toBe(false)
  expect(isDue(waiting, '2026-11-24')).toBe(true)
  expect(isDue(untouched, '2026-11-24')).toBe(false)
})
