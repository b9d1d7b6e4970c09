import fc from 'fast-check'

import { addDays, dayAt, daysBetween, isDay } from '../../../src/domain/calendar/day'

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => dayAt(date.getTime()))

test('the mainland day changes at midnight in UTC+8', () => {
  expect(dayAt(Date.parse('2026-11-22T15:59:59Z'))).toBe('2026-11-22')
  expect(dayAt(Date.parse('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
})

test('a day that does not exist is none', () => {
  expect(isDay('2028-02-29')).toBe(true)
  for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '2026-11-22 ', '', 'today', '2026-11-31'])
    expect([text, isDay(text)]).toEqual([text, false])
})

test('adding days and counting them are inverse', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      const to = addDays(from, days)
      expect(isDay(to)).toBe(true)
      expect(daysBetween(from, to)).toBe(days)
    }),
  )
})
