import { autorun } from 'mobx'

import { AppClock } from '../../src/stores/app-clock'

const beforeMidnight = Date.parse('2026-11-22T23:59:00+08:00')
const MINUTE_MS = 60_000

test('the day stands still while the app is shown, and is read again when it is shown anew', () => {
  let instant = beforeMidnight
  const appClock = new AppClock(() => instant)
  const days: string[] = []
  const stop = autorun(() => days.push(appClock.today))
  instant += 2 * MINUTE_MS
  expect([appClock.today, appClock.shownAt]).toEqual(['2026-11-22', beforeMidnight])
  appClock.refresh()
  stop()
  expect(days).toEqual(['2026-11-22', '2026-11-23'])
  expect(appClock.shownAt).toBe(instant)
})

test('the instant itself moves on, for what is noted down', () => {
  let instant = beforeMidnight
  const appClock = new AppClock(() => instant)
  instant += MINUTE_MS
  expect(appClock.now()).toBe(instant)
})

test.each([
  ['the last minute of a mainland day', '2026-11-22T15:59:59Z', '2026-11-22'],
  ['the first minute of the next', '2026-11-22T16:00:00Z', '2026-11-23'],
])('the day is the mainland’s wherever the phone is: %s', (_when, instant, day) => {
  expect(new AppClock(() => Date.parse(instant)).today).toBe(day)
})
