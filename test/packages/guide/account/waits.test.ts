import { guideMessagesIn } from '../../../../src/i18n/guide'
import { waitsFrom } from '../../../../src/packages/guide/account/waits'

const { waitPanel } = guideMessagesIn('zh')

/** A Friday before a holiday that ends on Wednesday, with the Sunday after it worked. */
const workdays = { to: '2026-12-31', off: ['2026-09-28', '2026-09-29', '2026-09-30'], on: ['2026-10-04'] }
const waits = waitsFrom('2026-09-25', workdays, waitPanel)
const dayOf = (id: string) => waits.find((wait) => wait.id === id)?.day

test('a wait of days and hours is counted on the calendar', () => {
  expect(dayOf('1')).toBe('2026-09-26')
  expect(dayOf('48h')).toBe('2026-09-27')
  expect(dayOf('7')).toBe('2026-10-02')
  expect(dayOf('30')).toBe('2026-10-25')
})

test('a wait of working days leaves out holidays and counts a weekend day that is worked', () => {
  expect(dayOf('3w')).toBe('2026-10-04')
  expect(dayOf('5w')).toBe('2026-10-06')
})

test('only what lies beyond the announced working days is unsure', () => {
  const unsure = (to: string) =>
    waitsFrom('2026-12-21', { to, off: [], on: [] }, waitPanel)
      .filter(({ sure }) => !sure)
      .map(({ id }) => id)
  expect(unsure('2027-12-31')).toEqual([])
  expect(unsure('2026-12-25')).toEqual(['5w', '15w'])
})

test('each wait is called by its length', () => {
  expect(waits.map(({ name }) => name)).toEqual([
    waitPanel.tomorrow,
    waitPanel.hours(48),
    waitPanel.workingDays(3),
    waitPanel.workingDays(5),
    waitPanel.days(7),
    waitPanel.workingDays(15),
    waitPanel.days(30),
  ])
})
