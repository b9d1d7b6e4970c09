import { addDays, type Day, weekdayOf } from './day'

/**
 * What the State Council's yearly notice changes of the plain week: weekdays off, and weekend days worked in exchange. After `to`
 * nothing is announced: `off` then has the legal holidays alone, and which days are exchanged for them is unknown.
 */
export interface WorkdayCalendar {
  to: Day
  off: readonly Day[]
  on: readonly Day[]
}

const isWorkday = (day: Day, { off, on }: WorkdayCalendar): boolean => {
  const weekday = weekdayOf(day)
  return weekday === 0 || weekday === 6 ? on.includes(day) : !off.includes(day)
}

/**
 * The day on which the `count`-th working day after `day` falls; the day itself does not count.
 * `sure` is false when it lies beyond the calendar: then weekends and legal holidays are all that is known of it.
 */
export const addWorkingDays = (day: Day, count: number, calendar: WorkdayCalendar): { day: Day; sure: boolean } => {
  let reached = day
  for (let left = Math.max(0, Math.floor(count)); left > 0; ) {
    reached = addDays(reached, 1)
    if (isWorkday(reached, calendar)) left -= 1
  }
  return { day: reached, sure: reached <= calendar.to }
}
