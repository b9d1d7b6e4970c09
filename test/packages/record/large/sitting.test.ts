import type { Task } from '../../../../src/domain/plan/task'
import { sittingOf } from '../../../../src/packages/record/large/sitting'
import { aFixedTask } from '../../../builders/catalogue'
import { aTask } from '../../../builders/task'

const waiting = (key: string) => aTask(key, { progress: { mark: 'waiting', until: '2026-12-01', ticked: [] }, state: 'waiting' })
const done = (key: string) => aTask(key, { progress: { mark: 'done', on: '2026-11-20', ticked: [] }, state: 'done' })

const keysOf = (tasks: readonly { key: string }[]) => tasks.map(({ key }) => key)

test('three things are for today, and the rest is for later', () => {
  const { now, later } = sittingOf(['aa', 'bb', 'cc', 'dd', 'ee'].map((key) => aTask(key)))
  expect([keysOf(now), keysOf(later)]).toEqual([
    ['aa', 'bb', 'cc'],
    ['dd', 'ee'],
  ])
})

test('what waits keeps its place and is for later; once its day has come it is for today', () => {
  const { now, later } = sittingOf([waiting('ww'), aTask('aa'), aTask('bb'), aTask('cc'), aTask('dd')])
  expect([keysOf(now), keysOf(later)]).toEqual([
    ['aa', 'bb', 'cc'],
    ['ww', 'dd'],
  ])
  expect(sittingOf([waiting('ww')])).toEqual({ now: [], later: [waiting('ww')] })
  expect(keysOf(sittingOf([aTask('aa'), { ...waiting('ww'), due: true }]).now)).toEqual(['aa', 'ww'])
})

test('nobody reads that the number goes and the SIM is cut while anything before it is open', () => {
  const cancel = aTask('cancel', { item: aFixedTask('cancel', { endsSim: true }) })
  const sim = aTask('sim', { item: aFixedTask('sim', { order: 20 }) })
  const all = (tasks: readonly Task[]) => {
    const { now, later } = sittingOf(tasks)
    return keysOf([...now, ...later])
  }
  expect(all([done('aa'), waiting('ww'), cancel, sim])).toEqual(['ww'])
  expect(all([aTask('aa'), cancel, sim])).toEqual(['aa'])
  expect(all([done('aa'), done('ww'), cancel, sim])).toEqual(['cancel', 'sim'])
})

test('what is settled is in neither', () => {
  expect(sittingOf([done('aa'), done('bb')])).toEqual({ now: [], later: [] })
})
