import { freshApp, MONDAY, simulatorTest } from './fresh-app'
import { aroundFigures, record, shared, words } from './words'

const app = freshApp({ now: MONDAY })

const SETUP = 'packages/record/setup/index'

const openSetup = async (situation: 'changing' | 'lost' | 'received') => {
  await app.tap(`#situation-${situation}`)
  await app.onPage(SETUP)
}

/** From 我的, as somebody who wants to change what was said at first. */
const openEdit = async (number = 'n1') => {
  await app.openTab('me')
  await app.wechat.answerSheets(1)
  await app.tap(`#number-${number}`)
  await app.onPage(SETUP)
}

describe('a number is set up', () => {
  test('with what was tapped on the first screen, and everything else left blank', async () => {
    await openSetup('lost')
    await app.is('#situation-lost', 'checked')
    await app.is('#holder-me', 'checked')
    await app.tap('#save')
    await app.onPage('pages/home/index')
    await app.reads('#switch', words.holder.me, words.situation.short.lost)
  })

  test('with all that can be said of it, and is still so after a relaunch', async () => {
    await openSetup('changing')
    await app.tap('#document-hmtPermit')
    await app.tap('#carrier-cucc')
    await app.type('#label', '老家的号')
    await app.type('#last-two', '07')
    await app.tap('#save')
    await app.reads('#switch', '老家的号', words.tail('07'))
    await app.relaunch()
    await app.reads('#switch', '老家的号', words.tail('07'))
    await openEdit()
    await app.is('#document-hmtPermit', 'checked')
    await app.is('#carrier-cucc', 'checked')
  })

  test('with a carrier that can be taken back', async () => {
    await openSetup('changing')
    await app.tap('#carrier-cucc')
    await app.is('#carrier-cucc', 'checked')
    await app.tap('#carrier-cucc')
    await app.isNot('#carrier-cucc', 'checked')
  })
})

describe('no number of anybody gets in', () => {
  test.each([
    ['a mobile number', '13812345678', shared.refused.mobile],
    ['one with spaces', '妈 138 1234 5678', shared.refused.mobile],
    ['one in full-width digits', '１３８１２３４５６７８', shared.refused.mobile],
    ['one in Chinese numerals', '一三八一二三四五六七八', shared.refused.mobile],
    ['a resident ID', '11010519491231002X', shared.refused.residentId],
  ])('%s as a label is refused with the reason, and nothing is made', async (_what, label, reason) => {
    await openSetup('changing')
    await app.type('#label', label)
    await app.reads('#label-note', reason)
    await app.tap('#save')
    await app.reads('#notice', reason)
    expect(await app.path()).toBe(SETUP)
    await app.relaunch()
    await app.see('#situation-changing')
    for (const key of await app.storedKeys()) expect(await app.stored(key)).not.toContain(label)
  })

  test('of its digits the last two are taken, and no single one', async () => {
    await openSetup('changing')
    await app.type('#last-two', '7')
    await app.tap('#save')
    await app.reads('#notice', record.setup.lastTwoFault)
    await app.type('#last-two', '13812345678')
    await app.tap('#save')
    await app.reads('#switch', words.holder.me, words.tail('13'))
  })
})

describe('the days that matter to a number', () => {
  simulatorTest(
    'a planned cancellation stands on Home and on the timeline, with the day of a new owner 90 days later',
    async () => {
      await openSetup('changing')
      await app.pickDay('#date-cancelPlanned', '2026-12-01')
      await app.reads('#date-cancelPlanned', '2026-12-01')
      await app.tap('#save')
      await app.reads('#next-date', words.home.month(12), '1', words.home.milestone.cancelPlanned, words.home.inDays(15))
      await app.tap('#next-date')
      await app.reads('#milestone-cancelPlanned', '12-01', record.timeline.cancelPlanned)
      await app.reads('#milestone-reissue', '03-01', record.timeline.year('2027'), record.timeline.reissue)
      await app.reads('#frozen', record.timeline.frozen, '90', record.timeline.frozenUnit)
    },
  )

  simulatorTest('can be moved and cleared later', async () => {
    await openSetup('changing')
    await app.pickDay('#date-cancelPlanned', '2026-12-01')
    await app.tap('#save')
    await openEdit()
    await app.pickDay('#date-cancelPlanned', '2027-01-04')
    await app.tap('#save')
    await app.onPage('pages/me/index')
    await app.openTab('home')
    await app.reads('#next-date', words.home.month(1), '4')
    await app.relaunch()
    await openEdit()
    await app.reads('#date-cancelPlanned', '2027-01-04')
    await app.tap('#date-cancelPlanned-clear')
    await app.tap('#save')
    await app.openTab('home')
    await app.isGone('#next-date')
    await app.tap('#tool-timeline')
    await app.see('#no-days')
  })

  simulatorTest.each([
    ['#date-cancelledOn', '2026-11-17', record.setup.dateFault.future],
    ['#date-unpaidSince', '1989-12-31', record.setup.dateFault.tooEarly],
    ['#date-suspendedUntil', '2046-01-01', record.setup.dateFault.tooFar],
  ])('%s on %s is refused with the reason', async (field, day, reason) => {
    await openSetup('lost')
    await app.setDay(field, day)
    await app.reads(`${field}-fault`, reason)
    await app.tap('#save')
    await app.reads('#notice', reason)
    expect(await app.path()).toBe(SETUP)
  })

  test('30 February is no day, and leaves the field empty', async () => {
    await openSetup('lost')
    await app.setDay('#date-cancelledOn', '2026-02-30')
    await app.reads('#date-cancelledOn', record.setup.pick)
  })

  simulatorTest('a day of a situation that was changed no longer counts', async () => {
    await openSetup('lost')
    await app.pickDay('#date-cancelledOn', '2026-11-01')
    await app.tap('#situation-changing')
    await app.tap('#save')
    await app.see('#now')
    await app.isGone('#next-date')
    await app.tap('#tool-timeline')
    await app.see('#no-days')
  })

  simulatorTest('a number left unpaid is counted by its carrier, worded with care', async () => {
    await openSetup('lost')
    await app.tap('#carrier-cmcc')
    await app.pickDay('#date-unpaidSince', '2026-10-16')
    await app.tap('#save')
    await app.tap('#tool-timeline')
    await app.reads('#milestone-unpaid', /^10-16 /)
    await app.reads('#milestone-arrearsCancel', record.timeline.arrearsCancel)
    await app.reads('#milestone-reissue', record.timeline.reissue)
  })
})

describe('a number in use', () => {
  test('can be renamed, and keeps what was done', async () => {
    await app.begin()
    await app.openTab('checklist')
    await app.tap('#tick-taobao')
    await openEdit()
    await app.type('#label', '工作号')
    await app.type('#last-two', '42')
    await app.tap('#save')
    await app.reads('#number-n1', '工作号', words.tail('42'))
    await app.openTab('checklist')
    await app.is('#tick-taobao', 'checked')
    await app.relaunch()
    await app.reads('#switch', '工作号', words.tail('42'))
  })

  test('is not renamed to a phone number', async () => {
    await app.begin()
    await openEdit()
    await app.type('#label', '13812345678')
    await app.tap('#save')
    await app.reads('#notice', shared.refused.mobile)
    await app.back()
    await app.reads('#number-n1', words.holder.me)
  })

  test('takes the ways of a dead SIM once it is said to be gone', async () => {
    await app.begin()
    await openEdit()
    await app.tap('#situation-lost')
    await app.tap('#save')
    await app.openTab('checklist')
    await app.tap('#open-wechat')
    await app.is('#route-oldGone', 'selected')
  })
})

describe('a relative’s number beside one’s own', () => {
  test('is begun from the first screen', async () => {
    await app.tap('#family')
    await app.is('#holder-mother', 'checked')
    await app.tap('#holder-father')
    await app.tap('#save')
    await app.reads('#switch', words.holder.father)
  })

  test('has its own list and progress, and one switches between them on Home', async () => {
    await app.begin()
    await app.openTab('checklist')
    await app.tap('#tick-taobao')
    await app.openTab('home')
    await app.wechat.answerSheets(1)
    await app.tap('#switch')
    await app.onPage(SETUP)
    await app.tap('#holder-mother')
    await app.tap('#document-passport')
    await app.tap('#save')
    await app.reads('#switch', words.holder.mother)
    await app.reads('#ring-done', '0')
    await app.openTab('checklist')
    await app.isGone('#row-query')
    await app.isNot('#tick-taobao', 'checked')
    await app.tap('#tick-wechat')
    await app.tap('#tick-qq')
    await app.relaunch()
    await app.reads('#switch', words.holder.mother)
    await app.reads('#ring-done', '2')
    await app.wechat.answerSheets(0)
    await app.tap('#switch')
    await app.reads('#switch', words.holder.me)
    await app.reads('#ring-done', '1')
    await app.openTab('checklist')
    await app.see('#row-query')
    await app.is('#tick-taobao', 'checked')
    await app.isNot('#tick-wechat', 'checked')
    await app.openTab('me')
    await app.reads('#number-n1', words.me.viewing)
    await app.reads('#number-n2', ...aroundFigures((total) => words.me.progress(2, total)))
  })
})
