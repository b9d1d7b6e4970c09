import { terms } from '../../../src/content/baked/terms'
import { deadlineOf } from '../../../src/domain/timeline/deadline'

const today = '2026-12-01'

test('a stopped number can be paid up until the law lets it be ended, 60 days later', () => {
  const unpaid = { situation: 'lost', trouble: 'unpaid', dates: { unpaidSince: '2026-11-01' } } as const
  expect(deadlineOf(unpaid, terms, today)).toEqual({ kind: 'end', day: '2026-12-31' })
})

test('a cancelled number can be asked for until somebody else may have it, 90 days later', () => {
  const cancelled = { situation: 'lost', dates: { cancelledOn: '2026-11-01', unpaidSince: '2026-08-01' } } as const
  expect(deadlineOf(cancelled, terms, today)).toEqual({ kind: 'reissue', day: '2027-01-30' })
})

test('without a day to count from, or with another trouble, nothing is said', () => {
  expect(deadlineOf({ situation: 'lost', trouble: 'unpaid', dates: {} }, terms, today)).toBeUndefined()
  expect(deadlineOf({ situation: 'lost', trouble: 'sim', dates: { unpaidSince: '2026-11-01' } }, terms, today)).toBeUndefined()
  expect(deadlineOf({ situation: 'changing', dates: {} }, terms, today)).toBeUndefined()
})
