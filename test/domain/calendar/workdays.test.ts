import { freeWeekdays, legalHolidays } from '../../../config/content/legal-holidays'
import { workdays } from '../../../src/content/baked/workdays'
import { addDays } from '../../../src/domain/calendar/day'
import { addWorkingDays } from '../../../src/domain/calendar/workdays'

test('beyond the announced year the legal holidays are free: five working days after 2026-12-28 is 2027-01-05', () => {
  expect(addWorkingDays('2026-12-28', 5, workdays)).toEqual({ day: '2027-01-05', sure: false })
})

test.each([
  ['the Spring Festival, with its eve', '2027-02-04', 1, '2027-02-09'],
  ['Labour Day', '2028-04-28', 1, '2028-05-03'],
  ['the National Day', '2027-09-30', 1, '2027-10-04'],
  ['the Dragon Boat Festival', '2027-06-08', 1, '2027-06-10'],
])(
  '%s is free in a year that nobody has announced, and what is exchanged for it is said to be unknown',
  (_what, from, count, day) => {
    expect(addWorkingDays(from, count, workdays)).toEqual({ day, sure: false })
  },
)

/** The first of the first month, the fifth of the fifth and the fifteenth of the eighth, as printed almanacs have them. */
const lunarDays: Readonly<Record<number, readonly [newYear: string, dragonBoat: string, midAutumn: string]>> = {
  2027: ['2027-02-06', '2027-06-09', '2027-09-15'],
  2028: ['2028-01-26', '2028-05-28', '2028-10-03'],
  2029: ['2029-02-13', '2029-06-16', '2029-09-22'],
  2030: ['2030-02-03', '2030-06-05', '2030-09-12'],
  2031: ['2031-01-23', '2031-06-24', '2031-10-01'],
  2032: ['2032-02-11', '2032-06-12', '2032-09-19'],
  2033: ['2033-01-31', '2033-06-01', '2033-09-08'],
  2034: ['2034-02-19', '2034-06-20', '2034-09-27'],
  2035: ['2035-02-08', '2035-06-10', '2035-09-16'],
  2036: ['2036-01-28', '2036-05-30', '2036-10-04'],
}

test.each(Object.entries(lunarDays))('the thirteen days that the law gives in %s', (year, [newYear, dragonBoat, midAutumn]) => {
  const days = legalHolidays(Number(year))
  const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`)
  const [qingming, ...others] = days.filter((day) => /-04-0[456]$/.test(day))
  const spring = [-1, 0, 1, 2].map((offset) => addDays(newYear, offset))
  expect(others).toEqual([])
  expect([...days].sort()).toEqual([...fixed, ...spring, qingming, dragonBoat, midAutumn].sort())
})

test('a holiday that is a weekend anyway changes nothing', () => {
  expect(freeWeekdays([2028])).not.toContain('2028-01-01')
  expect(freeWeekdays([2028]).every((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))).toBe(true)
})
