import { startOf } from './catalogue'
import { freshApp, MONDAY, simulatorTest } from './fresh-app'
import { record, shared, words } from './words'

const app = freshApp({ now: MONDAY })

/** The name of a day of the week, 0 for Sunday. */
const weekday = (index: number): string => shared.weekday[index] ?? ''

const openTimeline = async () => {
  await app.openTab('home')
  await app.tap('#tool-timeline')
  await app.onPage('packages/record/timeline/index')
}

/** A number whose cancellation is planned for 1 December. */
const beginWithPlan = async () => {
  await app.tap('#situation-changing')
  await app.pickDay('#date-cancelPlanned', '2026-12-01')
  await app.tap('#save')
  await app.see('#now')
}

describe('一证通查', () => {
  simulatorTest('handed in on 查清, puts its 24 and 48 hours on the timeline, to the minute', async () => {
    await app.begin()
    await app.tap('#tool-find')
    await app.tap('#begin-query')
    await app.tap('#submitted')
    await app.reads('#notice', words.day(11, 18))
    await app.isGone('#submitted')
    await app.openTab('home')
    await app.reads('#next-date', words.home.month(11), '18', words.home.milestone.queryAnswer, words.home.inDays(2))
    await app.relaunch()
    await openTimeline()
    await app.reads('#milestone-querySubmitted', '11-16', record.timeline.today, record.timeline.querySubmitted)
    await app.reads('#milestone-queryRetry', '11-17', weekday(2), record.timeline.queryRetry, /9:4[12]/)
    await app.reads('#milestone-queryAnswer', '11-18', weekday(3), record.timeline.queryAnswer, /9:4[12]/)
  })

  simulatorTest('handed in by the step of its task, does the same, and can be undone', async () => {
    await app.begin()
    await app.tap('#now-go')
    await app.tap(`#check-${startOf('query').id}`)
    await app.reads('#notice', words.day(11, 18))
    await app.tap('#undo')
    await app.isNot(`#check-${startOf('query').id}`, 'checked')
    await openTimeline()
    await app.see('#no-days')
    await app.back()
    await app.tap('#now-go')
    await app.tap(`#check-${startOf('query').id}`)
    await openTimeline()
    await app.see('#milestone-queryAnswer')
  })

  simulatorTest('is what wants attention today, once its 48 hours are over', async () => {
    await app.begin()
    await app.tap('#tool-find')
    await app.tap('#begin-query')
    await app.tap('#submitted')
    await app.openTab('home')
    await app.isGone('#today')
    await app.later(48)
    await app.reads('#today', words.home.milestone.queryAnswer)
    await openTimeline()
    await app.tap('#open-queryAnswer')
    await app.onPage('packages/guide/account/index')
    await app.tap('#done')
    await app.openTab('home')
    await app.isGone('#today')
  })
})

describe('the phone’s own calendar', () => {
  simulatorTest('is asked for an event with its start in seconds, and the user told to look whether it is there', async () => {
    await beginWithPlan()
    await openTimeline()
    await app.tap('#calendar-reissue')
    // The permission first, then the event.
    await app.answer(true)
    await app.answer(true)
    await app.reads('#notice', record.timeline.calendarAsked)
    const [asked] = await app.requests('calendar')
    const start = Date.parse('2027-03-01T09:00:00+08:00') / 1000
    expect(asked?.event).toMatchObject({ startTime: start, alarm: true })
    expect(asked?.event).not.toHaveProperty('endTime')
    expect(asked?.event.title).toBe(record.timeline.reissue)
    await app.reads('#calendar-reissue', record.timeline.asked)
    await app.relaunch()
    await openTimeline()
    await app.reads('#calendar-reissue', record.timeline.asked)
    await app.reads('#calendar-cancelPlanned', record.timeline.addToCalendar)
  })

  simulatorTest('an event that was dismissed is not said to be handed over', async () => {
    await beginWithPlan()
    await openTimeline()
    await app.tap('#calendar-reissue')
    await app.answer(true)
    await app.answer(false)
    await app.reads('#calendar-reissue', record.timeline.addToCalendar)
    await app.isGone('#notice')
    expect(await app.requests('calendar')).toEqual([])
  })

  simulatorTest('a day that was moved is new to the calendar', async () => {
    await beginWithPlan()
    await openTimeline()
    await app.tap('#calendar-cancelPlanned')
    await app.answer(true)
    await app.answer(true)
    await app.reads('#calendar-cancelPlanned', record.timeline.asked)
    await app.openTab('me')
    await app.wechat.answerSheets(1)
    await app.tap('#number-n1')
    await app.pickDay('#date-cancelPlanned', '2026-12-02')
    await app.tap('#save')
    await app.onPage('pages/me/index')
    await openTimeline()
    await app.reads('#calendar-cancelPlanned', record.timeline.addToCalendar)
  })

  simulatorTest('a WeChat that has no calendar says so', async () => {
    await beginWithPlan()
    await openTimeline()
    await app.wechat.refuse('addPhoneCalendar', 'fail api not supported')
    await app.tap('#calendar-reissue')
    await app.reads('#notice', record.timeline.calendarRefused.unsupported)
    await app.reads('#calendar-reissue', record.timeline.addToCalendar)
  })
})

describe('a day of one’s own', () => {
  simulatorTest('stands between the others, is kept, and taken off with an undo', async () => {
    await beginWithPlan()
    await openTimeline()
    await app.tap('#add-day')
    await app.type('#day-what', '去建行网点')
    await app.pickDay('#day-on', '2026-11-20')
    await app.tap('#day-save')
    await app.reads('#milestone-own', '11-20', weekday(5), '去建行网点')
    await app.relaunch()
    await app.reads('#next-date', '去建行网点')
    await openTimeline()
    await app.tap('#remove-d1')
    await app.isGone('#milestone-own')
    await app.tap('#undo')
    await app.see('#milestone-own')
  })

  test('wants words, and no phone number among them', async () => {
    await app.begin()
    await openTimeline()
    await app.tap('#add-day')
    await app.tap('#day-save')
    await app.reads('#notice', record.timeline.addWhat)
    await app.type('#day-what', '打给 13812345678')
    await app.reads('#day-form', shared.refused.mobile)
    await app.tap('#day-save')
    await app.reads('#notice', shared.refused.mobile)
    await app.tap('#day-cancel')
    await app.see('#no-days')
  })
})

simulatorTest('a day that was planned and has passed asks what became of it, and counts from today', async () => {
  await beginWithPlan()
  await app.later(17 * 24)
  await app.reads('#today', words.home.milestone.cancelPlanned)
  await openTimeline()
  await app.reads('#milestone-cancelPlanned', record.timeline.cancelPlannedPast)
  await app.reads('#milestone-reissue', '03-03', record.timeline.year('2027'))
})

simulatorTest('a suspended number wants attention in the week before its end', async () => {
  await app.tap('#situation-lost')
  await app.pickDay('#date-suspendedUntil', '2026-12-10')
  await app.tap('#save')
  await app.reads('#next-date', words.home.milestone.suspendEnd)
  await app.isGone('#today')
  await app.later(18 * 24)
  await app.reads('#today', words.home.milestone.suspendEnd)
})

simulatorTest('a number cancelled on a known day has been and its new owner comes 90 days after it', async () => {
  await app.tap('#situation-lost')
  await app.pickDay('#date-cancelledOn', '2026-10-01')
  await app.tap('#save')
  await openTimeline()
  await app.reads('#milestone-cancelled', /^10-01 /)
  await app.reads('#milestone-reissue', '12-30', weekday(3), record.timeline.reissue)
})

simulatorTest('a day begins at midnight on the mainland, whatever the phone’s zone', async () => {
  await beginWithPlan()
  // 23:59 of 30 November on the mainland, and two minutes later.
  await app.later(14 * 24 + 14.3)
  await app.reads('#next-date', words.home.inDays(1))
  await app.later(0.05)
  await app.reads('#today', words.home.milestone.cancelPlanned)
})

simulatorTest('a loss report by phone is followed up: its day is on the timeline until the branch was visited', async () => {
  await app.begin({ situation: 'compromised' })
  await app.openTab('checklist')
  await app.tap('#tick-freeze-bank')
  await app.is('#tick-freeze-bank', 'checked')
  await app.openLink('/packages/record/timeline/index')
  await app.reads('#milestone-lossReport', record.timeline.lossReport)
  await app.relaunch()
  await app.openTab('checklist')
  await app.tap('#tick-loss-branch')
  await app.openLink('/packages/record/timeline/index')
  await app.isGone('#milestone-lossReport')
})
