import { addDays, type Day } from '../calendar/day'
import { type NumberProfile, troubleOf } from '../number/profile'
import type { Terms } from './terms'

/** Until when a number that is out of service can be had back. */
interface Deadline {
  /** end: for arrears the law lets it be ended. reissue: somebody else may have it. */
  kind: 'end' | 'reissue'
  /** The earliest day of it. */
  day: Day
}

/** The earliest day on which a number in trouble may be gone for good; undefined when no day is known to count from. */
export const deadlineOf = (
  profile: Pick<NumberProfile, 'situation' | 'trouble' | 'dates'>,
  terms: Terms,
  today: Day,
): Deadline | undefined => {
  const { unpaidSince, cancelledOn } = profile.dates
  const trouble = troubleOf(profile, today)
  if (trouble === 'unpaid' && unpaidSince !== undefined)
    return { kind: 'end', day: addDays(unpaidSince, terms['arrears-end'].length) }
  if (trouble === 'cancelled' && cancelledOn !== undefined)
    return { kind: 'reissue', day: addDays(cancelledOn, terms.reissue.length) }
  return undefined
}
