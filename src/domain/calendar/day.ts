import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** A day of the mainland calendar, YYYY-MM-DD. */
export type Day = string

/**
 * The whole mainland lives in UTC+8 without summer time, so a fixed offset is right everywhere and always. Named time zones
 * need Intl, which WeChat on Android does not have (dayjs#2635).
 */
const HOURS_EAST = 8

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** True when `text` is a day that exists: 2026-02-30 is none. */
export const isDay = (text: string): text is Day => {
  const parts = DAY_PATTERN.exec(text)
  if (!parts) return false
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  const at = new Date(Date.UTC(year, month - 1, day))
  // What does not exist rolls over into another month.
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

/** The mainland day at an instant (epoch ms), whatever zone the phone is set to. */
export const dayAt = (instant: number): Day => dayjs(instant).utcOffset(HOURS_EAST).format('YYYY-MM-DD')

/** The day `days` after `day`; negative goes back. */
export const addDays = (day: Day, days: number): Day => dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD')

/** How many days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayjs.utc(to).diff(dayjs.utc(from), 'day')

/** 0 is Sunday, 6 Saturday. */
export const weekdayOf = (day: Day): number => dayjs.utc(day).day()

/** The instant (epoch ms) at which the mainland's clocks show this hour of a day. */
export const instantAt = (day: Day, hour: number): number => dayjs.utc(day).valueOf() + (hour - HOURS_EAST) * 3_600_000

/** What the mainland's clocks show at an instant: 8:05. */
export const clockAt = (instant: number): string => dayjs(instant).utcOffset(HOURS_EAST).format('H:mm')
