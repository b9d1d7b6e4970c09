import { earliestWait } from '../../../src/domain/plan/task'
import { aTask } from '../../builders/task'

const waiting = (until: string) => aTask(until, { progress: { mark: 'waiting', until, ticked: [] } })

test('of several waits the one that ends first counts, and what does not wait counts for nothing', () => {
  expect(earliestWait([waiting('2026-12-02'), aTask('qq'), waiting('2026-11-30')])).toBe('2026-11-30')
  expect(earliestWait([aTask('qq')])).toBeUndefined()
})
