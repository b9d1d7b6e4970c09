import { getSolarDateFromLunar, getSolarTermDate } from 'chinese-days'
import { addDays, type Day, weekdayOf } from '../../src/domain/calendar/day'

/**
 * The days that are free for everybody in a year, as 全国年节及纪念日放假办法 (State Council, in force since 2025-01-01, art. 2) has
 * them: New Year, Spring Festival with its eve (4), Qingming, Labour Day (2), Dragon Boat, Mid-Autumn, National Day (3). Which other
 * days are exchanged with weekends is told anew each autumn, and unknown before.
 */
export const legalHolidays = (year: number): Day[] => {
  const newYear = lunar(year, 1, 1)
  return [
    `${year}-01-01`,
    ...[-1, 0, 1, 2].map((days) => addDays(newYear, days)),
    getSolarTermDate(year, 4, 'pure_brightness'),
    `${year}-05-01`,
    `${year}-05-02`,
    lunar(year, 5, 5),
    lunar(year, 8, 15),
    `${year}-10-01`,
    `${year}-10-02`,
    `${year}-10-03`,
  ]
}

/** The day of a lunar date; of a month that comes twice, in the first. */
const lunar = (year: number, month: number, day: number): Day =>
  getSolarDateFromLunar(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`).date

/** The legal holidays of some years that are no weekend anyway, in order. */
export const freeWeekdays = (years: readonly number[]): Day[] =>
  [...new Set(years.flatMap(legalHolidays))].filter((day) => ![0, 6].includes(weekdayOf(day))).sort()
