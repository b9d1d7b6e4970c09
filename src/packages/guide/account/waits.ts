import { addDays, type Day } from '../../../domain/calendar/day'
import { addWorkingDays, type WorkdayCalendar } from '../../../domain/calendar/workdays'
import type { GuideMessages } from '../../../i18n/guide'

/** A wait that platforms name, and the day on which it ends. */
interface Wait {
  id: string
  name: string
  day: Day
  /** False when it lies beyond the working days that are announced. */
  sure: boolean
}

/** The waits to choose from on `today`. Working days follow the mainland calendar. */
export const waitsFrom = (today: Day, workdays: WorkdayCalendar, words: GuideMessages['waitPanel']): readonly Wait[] => {
  const days = (count: number) => ({ day: addDays(today, count), sure: true })
  const workingDays = (count: number) => ({
    id: `${count}w`,
    name: words.workingDays(count),
    ...addWorkingDays(today, count, workdays),
  })
  return [
    { id: '1', name: words.tomorrow, ...days(1) },
    { id: '48h', name: words.hours(48), ...days(2) },
    workingDays(3),
    workingDays(5),
    { id: '7', name: words.days(7), ...days(7) },
    workingDays(15),
    { id: '30', name: words.days(30), ...days(30) },
  ]
}
