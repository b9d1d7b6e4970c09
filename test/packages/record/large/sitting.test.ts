import { sittingOf } from '../../../../src/packages/record/large/sitting'
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

test('what waits stands at the end of what comes later, and is never for today', () => {
  const { now, later } = sittingOf([waiting('ww'), aTask('aa'), aTask('bb'), aTask('cc'), aTask('dd')])
  expect([keysOf(now), keysOf(later)]).toEqual([
    ['aa', 'bb', 'cc'],
    ['dd', 'ww'],
  ])
  expect(sittingOf([waiting('ww')])).toEqual({ now: [], later: [waiting('ww')] })
})

test('what is settled is in neither', () => {
  expect(sittingOf([done('aa'), done('bb')])).toEqual({ now: [], later: [] })
})
