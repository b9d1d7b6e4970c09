import { unsettledBefore } from '../../../src/domain/plan/gate'
import { makePlan } from '../../../src/domain/plan/plan'
import type { Progress } from '../../../src/domain/plan/progress'
import { aCatalogue, aFixedTask, aPlatform } from '../../builders/catalogue'

const catalogue = aCatalogue(aPlatform('wechat'), aPlatform('jd'), aFixedTask('cancel', { endsSim: true }))

const planOf = (progress: Record<string, Progress> = {}, items = catalogue) =>
  makePlan(
    {
      profile: { situation: 'changing', document: 'residentId', dates: {} },
      accounts: ['wechat', 'jd'],
      progress: new Map(Object.entries(progress)),
      today: '2026-11-22',
    },
    items,
  )

const keysBefore = (keys: readonly string[], plan = planOf()) => unsettledBefore(plan, keys).map(({ key }) => key)

test('giving the number back is asked about while accounts before it are unsettled', () => {
  expect(keysBefore(['cancel']).sort()).toEqual(['jd', 'wechat'])
})

test('what is settled is not asked about, and with everything settled nothing is', () => {
  const done: Progress = { mark: 'done', on: '2026-11-20', ticked: [] }
  const waiting: Progress = { mark: 'waiting', until: '2026-11-30', ticked: [] }
  expect(keysBefore(['cancel'], planOf({ jd: done }))).toEqual(['wechat'])
  expect(keysBefore(['cancel'], planOf({ jd: done, wechat: waiting }))).toEqual(['wechat'])
  expect(keysBefore(['cancel'], planOf({ jd: done, wechat: { mark: 'closed', on: '2026-11-20', ticked: [] } }))).toEqual([])
})

test('what is marked along with giving back is not asked about', () => {
  expect(keysBefore(['cancel', 'jd'])).toEqual(['wechat'])
  expect(keysBefore(['wechat', 'cancel', 'jd'])).toEqual([])
})

test('any other task is done without a question', () => {
  expect(keysBefore(['wechat', 'jd'])).toEqual([])
})

test('a plan that does not give the number back asks nothing', () => {
  const plan = planOf({}, aCatalogue(aPlatform('wechat'), aPlatform('jd'), aFixedTask('cancel')))
  expect(plan.gate).toBeUndefined()
  expect(keysBefore(['cancel'], plan)).toEqual([])
})
