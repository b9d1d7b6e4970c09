import fc from 'fast-check'

import type { Storage } from '../../src/ports'
import { runs } from '../helpers/runs'
import { emptyStats, openOn, runSequence, type Strategy } from './crash-model'

beforeEach(() => jest.useFakeTimers({ doNotFake: everythingElse }))
afterEach(() => jest.useRealTimers())

/** Only the clock of the app itself is held. */
const everythingElse = [
  ...(['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval'] as const),
]

/** A seed is a sequence: there is nothing to be made smaller. */
const seeds = fc.noShrink(fc.integer())

describe.each<Strategy>(['chance', 'adversary'])('drawn by %s', (strategy) => {
  const RUNS = runs(2_500, { soak: 60_000 })

  test(`over ${RUNS} sequences of acts, faults of storage and crashes: the last state that was given out as saved, or a later one`, async () => {
    const stats = emptyStats()
    await fc.assert(
      fc.asyncProperty(seeds, (seed) => runSequence(seed, strategy, stats)),
      { numRuns: RUNS },
    )
    // No idle model: it kills, has several writes in flight, and meets every fault often.
    expect(stats.kills).toBeGreaterThan(RUNS * 1.5)
    expect(stats.mostInFlight).toBeGreaterThan(1)
    expect(stats.outcomes.size).toBe(8)
    expect(Math.min(...stats.outcomes.values())).toBeGreaterThan(RUNS / 50)
  })

  test('writing over the newest slot instead of the older one is caught, and the seed is told', async () => {
    /** Both slots in one place: each save then writes over the only whole record. */
    const oneSlot = (storage: Storage): Storage => {
      const same = (key: string) => key.replace('huanhao.b', 'huanhao.a')
      return {
        read: (key) => (key === 'huanhao.b' ? undefined : storage.read(key)),
        write: (key, text) => storage.write(same(key), text),
        keys: () => storage.keys(),
        remove: (key) => storage.remove(same(key)),
      }
    }
    const result = await fc.check(
      fc.asyncProperty(seeds, (seed) => runSequence(seed, strategy, emptyStats(), (storage) => openOn(oneSlot(storage)))),
      { numRuns: runs(2_000) },
    )
    expect(result.failed).toBe(true)
    expect(fc.defaultReportMessage(result)).toMatch(/seed: -?\d+/)
  })
})
