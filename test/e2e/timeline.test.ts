import { hostTest, Phone } from './driver'

/** A Monday. */
const MONDAY = new Date('2026-11-16T09:41:00+08:00')

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open(process.env.WECHAT_DEVTOOLS_CLI ? {} : { now: MONDAY })
})

afterEach(() => phone.close())

const openTimeline = async () => {
  await phone.openTab('home')
  await phone.tap('#tool-timeline')
  await phone.onPage('packages/record/timeline/index')
}

/** A number whose cancellation is planned for 1 December. */
const beginWithPlan = async () => {
  await phone.tap('#situation-changing')
  await phone.pickDay('#date-cancelPlanned', '2026-12-01')
  await phone.tap('#save')
  await phone.see('#now')
}

describe('一证通查', () => {
  hostTest('handed in on 查清, puts its 24 and 48 hours on the timeline, to the minute', async () => {
    await phone.begin()
    await phone.tap('#tool-find')
    await phone.tap('#begin-query')
    await phone.tap('#submitted')
    await phone.reads('#notice', '等到 11 月 18 日')
    await phone.isGone('#submitted')
    await phone.openTab('home')
    await phone.reads('#next-date', /^11 月 ?18 ?一证通查最晚回复 ?还有 2 天/)
    await phone.relaunch()
    await openTimeline()
    await phone.reads('#milestone-querySubmitted', /^11-16 今天 ?提交了一证通查/)
    await phone.reads('#milestone-queryRetry', /^11-17 周二 ?一证通查可以再查 ?9:4[12] 起/)
    await phone.reads('#milestone-queryAnswer', /^11-18 周三 ?一证通查最晚回复 ?9:4[12] 前/)
  })

  hostTest('handed in by the step of its task, does the same, and can be undone', async () => {
    await phone.begin()
    await phone.tap('#now-go')
    await phone.tap('#check-submit')
    await phone.reads('#notice', '等到 11 月 18 日')
    await phone.tap('#undo')
    await phone.isGone('#step-submit.step-ticked')
    await openTimeline()
    await phone.see('#no-days')
    await phone.back()
    await phone.tap('#now-go')
    await phone.tap('#check-submit')
    await openTimeline()
    await phone.see('#milestone-queryAnswer')
  })

  hostTest('is what wants attention today, once its 48 hours are over', async () => {
    await phone.begin()
    await phone.tap('#tool-find')
    await phone.tap('#begin-query')
    await phone.tap('#submitted')
    await phone.openTab('home')
    await phone.isGone('#today')
    await phone.later(48)
    await phone.reads('#today', '一证通查最晚回复')
    await openTimeline()
    await phone.tap('#open-queryAnswer')
    await phone.onPage('packages/guide/account/index')
    await phone.tap('#done')
    await phone.openTab('home')
    await phone.isGone('#today')
  })
})

describe('the phone’s own calendar', () => {
  hostTest('is asked for an event with its start in seconds, and the user told to look whether it is there', async () => {
    await beginWithPlan()
    await openTimeline()
    await phone.tap('#calendar-reissue')
    // The permission first, then the event.
    await phone.answer(true)
    await phone.answer(true)
    await phone.reads('#notice', '已交给系统日历，请到日历里看一眼有没有')
    const [asked] = await phone.asked('calendar')
    const start = Date.parse('2027-03-01T09:00:00+08:00') / 1000
    expect(asked?.event).toMatchObject({ startTime: start, alarm: true })
    expect(asked?.event).not.toHaveProperty('endTime')
    expect(asked?.event.title).toBe('最早可能给别人用')
    await phone.reads('#calendar-reissue', '已交给日历')
    await phone.relaunch()
    await openTimeline()
    await phone.reads('#calendar-reissue', '已交给日历')
    await phone.reads('#calendar-cancelPlanned', '加到日历')
  })

  hostTest('an event that was dismissed is not said to be handed over', async () => {
    await beginWithPlan()
    await openTimeline()
    await phone.tap('#calendar-reissue')
    await phone.answer(true)
    await phone.answer(false)
    await phone.reads('#calendar-reissue', '加到日历')
    await phone.isGone('#notice')
    expect(await phone.asked('calendar')).toEqual([])
  })

  hostTest('a day that was moved is new to the calendar', async () => {
    await beginWithPlan()
    await openTimeline()
    await phone.tap('#calendar-cancelPlanned')
    await phone.answer(true)
    await phone.answer(true)
    await phone.reads('#calendar-cancelPlanned', '已交给日历')
    await phone.openTab('me')
    await phone.answerSheets(1)
    await phone.tap('#number-n1')
    await phone.pickDay('#date-cancelPlanned', '2026-12-02')
    await phone.tap('#save')
    await phone.onPage('pages/me/index')
    await openTimeline()
    await phone.reads('#calendar-cancelPlanned', '加到日历')
  })

  hostTest('a WeChat that has no calendar says so', async () => {
    await beginWithPlan()
    await openTimeline()
    await phone.refuse('addPhoneCalendar', 'fail api not supported')
    await phone.tap('#calendar-reissue')
    await phone.reads('#notice', '这里的微信加不了日历，请自己记到日历里')
    await phone.reads('#calendar-reissue', '加到日历')
  })
})

describe('a day of one’s own', () => {
  hostTest('stands between the others, is kept, and taken off with an undo', async () => {
    await beginWithPlan()
    await openTimeline()
    await phone.tap('#add-day')
    await phone.type('#day-what', '去建行网点')
    await phone.pickDay('#day-on', '2026-11-20')
    await phone.tap('#day-save')
    await phone.reads('#milestone-own', /^11-20 周五 ?去建行网点/)
    await phone.relaunch()
    await phone.reads('#next-date', '去建行网点')
    await openTimeline()
    await phone.tap('#remove-d1')
    await phone.isGone('#milestone-own')
    await phone.tap('#undo')
    await phone.see('#milestone-own')
  })

  test('wants words, and no phone number among them', async () => {
    await phone.begin()
    await openTimeline()
    await phone.tap('#add-day')
    await phone.tap('#day-save')
    await phone.reads('#notice', '记什么')
    await phone.type('#day-what', '打给 13812345678')
    await phone.reads('.day-form', '里面像有手机号')
    await phone.tap('#day-save')
    await phone.reads('#notice', '里面像有手机号')
    await phone.tap('#day-cancel')
    await phone.see('#no-days')
  })
})

hostTest('a day that was planned and has passed asks what became of it, and counts from today', async () => {
  await beginWithPlan()
  await phone.later(17 * 24)
  await phone.reads('#today', '你定的注销日')
  await openTimeline()
  await phone.reads('#milestone-cancelPlanned', '这天过了')
  await phone.reads('#milestone-reissue', /^03-03 .*2027 年/)
})

hostTest('a suspended number wants attention in the week before its end', async () => {
  await phone.tap('#situation-lost')
  await phone.pickDay('#date-suspendedUntil', '2026-12-10')
  await phone.tap('#save')
  await phone.reads('#next-date', '停机保号到期')
  await phone.isGone('#today')
  await phone.later(18 * 24)
  await phone.reads('#today', '停机保号到期')
})

hostTest('a number cancelled on a known day has been and its new owner comes 90 days after it', async () => {
  await phone.tap('#situation-lost')
  await phone.pickDay('#date-cancelledOn', '2026-10-01')
  await phone.tap('#save')
  await openTimeline()
  await phone.reads('#milestone-cancelled', /^10-01 /)
  await phone.reads('#milestone-reissue', /^12-30 周三 ?最早可能给别人用/)
})

hostTest('a day begins at midnight on the mainland, whatever the phone’s zone', async () => {
  await beginWithPlan()
  // 23:59 of 30 November on the mainland, and two minutes later.
  await phone.later(14 * 24 + 14.3)
  await phone.reads('#next-date', /明天/)
  await phone.later(0.05)
  await phone.reads('#today', '你定的注销日')
})
