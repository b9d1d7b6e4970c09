import { hostTest, Phone } from './driver'

/** A Monday. */
const MONDAY = new Date('2026-11-16T09:41:00+08:00')

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open(process.env.WECHAT_DEVTOOLS_CLI ? {} : { now: MONDAY })
})

afterEach(() => phone.close())

const SETUP = 'packages/record/setup/index'

const openSetup = async (situation: 'changing' | 'lost' | 'received') => {
  await phone.tap(`#situation-${situation}`)
  await phone.onPage(SETUP)
}

/** From 我的, as somebody who wants to change what was said at first. */
const openEdit = async (number = 'n1') => {
  await phone.openTab('me')
  await phone.answerSheets(1)
  await phone.tap(`#number-${number}`)
  await phone.onPage(SETUP)
}

describe('a number is set up', () => {
  test('with what was tapped on the first screen, and everything else left blank', async () => {
    await openSetup('lost')
    await phone.hasClass('#situation-lost', 'choice-chosen')
    await phone.hasClass('#holder-me', 'choice-chosen')
    await phone.tap('#save')
    await phone.onPage('pages/home/index')
    await phone.reads('#switch', /^ ?我的旧号 ?旧号已停用/)
  })

  test('with all that can be said of it, and is still so after a relaunch', async () => {
    await openSetup('changing')
    await phone.tap('#document-hmtPermit')
    await phone.tap('#carrier-cucc')
    await phone.type('#label', '老家的号')
    await phone.type('#last-two', '07')
    await phone.tap('#save')
    await phone.reads('#switch', '老家的号 ··07')
    await phone.relaunch()
    await phone.reads('#switch', '老家的号 ··07')
    await openEdit()
    await phone.hasClass('#document-hmtPermit', 'choice-chosen')
    await phone.hasClass('#carrier-cucc', 'choice-chosen')
  })

  test('with a carrier that can be taken back', async () => {
    await openSetup('changing')
    await phone.tap('#carrier-cucc')
    await phone.hasClass('#carrier-cucc', 'choice-chosen')
    await phone.tap('#carrier-cucc')
    await phone.isGone('#carrier-cucc.choice-chosen')
  })
})

describe('no number of anybody gets in', () => {
  test.each([
    ['a mobile number', '13812345678', '里面像有手机号，没有存'],
    ['one with spaces', '妈 138 1234 5678', '里面像有手机号，没有存'],
    ['one in full-width digits', '１３８１２３４５６７８', '里面像有手机号，没有存'],
    ['one in Chinese numerals', '一三八一二三四五六七八', '里面像有手机号，没有存'],
    ['a resident ID', '11010519491231002X', '里面像有身份证号，没有存'],
  ])('%s as a label is refused with the reason, and nothing is made', async (_what, label, reason) => {
    await openSetup('changing')
    await phone.type('#label', label)
    await phone.reads('#label-note', reason)
    await phone.tap('#save')
    await phone.reads('#notice', reason)
    expect(await phone.path()).toBe(SETUP)
    await phone.relaunch()
    await phone.see('#situation-changing')
    for (const key of await phone.storedKeys()) expect(await phone.stored(key)).not.toContain(label)
  })

  test('of its digits the last two are taken, and no single one', async () => {
    await openSetup('changing')
    await phone.type('#last-two', '7')
    await phone.tap('#save')
    await phone.reads('#notice', '只要两位数字')
    await phone.type('#last-two', '13812345678')
    await phone.tap('#save')
    await phone.reads('#switch', '我的旧号 ··13')
  })
})

describe('the days that matter to a number', () => {
  hostTest('a planned cancellation stands on Home and on the timeline, with the day of a new owner 90 days later', async () => {
    await openSetup('changing')
    await phone.pickDay('#date-cancelPlanned', '2026-12-01')
    await phone.reads('#date-cancelPlanned', '2026-12-01')
    await phone.tap('#save')
    await phone.reads('#next-date', /^12 月 ?1 ?你定的注销日 ?还有 15 天/)
    await phone.tap('#next-date')
    await phone.reads('#milestone-cancelPlanned', /^12-01 .*去营业厅注销/)
    await phone.reads('#milestone-reissue', /^03-01 .*2027 年.*最早可能给别人用/)
    await phone.reads('.milestone-row-frozen', /至少冻结 ?90 ?天/)
  })

  hostTest('can be moved and cleared later', async () => {
    await openSetup('changing')
    await phone.pickDay('#date-cancelPlanned', '2026-12-01')
    await phone.tap('#save')
    await openEdit()
    await phone.pickDay('#date-cancelPlanned', '2027-01-04')
    await phone.tap('#save')
    await phone.onPage('pages/me/index')
    await phone.openTab('home')
    await phone.reads('#next-date', /^1 月 ?4 /)
    await phone.relaunch()
    await openEdit()
    await phone.reads('#date-cancelPlanned', '2027-01-04')
    await phone.tap('#date-cancelPlanned-clear')
    await phone.tap('#save')
    await phone.openTab('home')
    await phone.isGone('#next-date')
    await phone.tap('#tool-timeline')
    await phone.see('#no-days')
  })

  hostTest.each([
    ['#date-cancelledOn', '2026-11-17', '这天还没到'],
    ['#date-unpaidSince', '1989-12-31', '太早了'],
    ['#date-suspendedUntil', '2046-01-01', '太远了'],
  ])('%s on %s is refused with the reason', async (field, day, reason) => {
    await openSetup('lost')
    await phone.giveDay(field, day)
    await phone.reads(`${field}-fault`, reason)
    await phone.tap('#save')
    await phone.reads('#notice', reason)
    expect(await phone.path()).toBe(SETUP)
  })

  test('30 February is no day, and leaves the field empty', async () => {
    await openSetup('lost')
    await phone.giveDay('#date-cancelledOn', '2026-02-30')
    await phone.reads('#date-cancelledOn', '选一天')
  })

  hostTest('a day of a situation that was changed no longer counts', async () => {
    await openSetup('lost')
    await phone.pickDay('#date-cancelledOn', '2026-11-01')
    await phone.tap('#situation-changing')
    await phone.tap('#save')
    await phone.see('#now')
    await phone.isGone('#next-date')
    await phone.tap('#tool-timeline')
    await phone.see('#no-days')
  })

  hostTest('a number left unpaid is counted by its carrier, worded with care', async () => {
    await openSetup('lost')
    await phone.tap('#carrier-cmcc')
    await phone.pickDay('#date-unpaidSince', '2026-10-16')
    await phone.tap('#save')
    await phone.tap('#tool-timeline')
    await phone.reads('#milestone-unpaid', /^10-16 /)
    await phone.reads('#milestone-arrearsCancel', '最早')
    await phone.reads('#milestone-reissue', '最早')
  })
})

describe('a number in use', () => {
  test('can be renamed, and keeps what was done', async () => {
    await phone.begin()
    await phone.openTab('checklist')
    await phone.tap('#tick-taobao')
    await openEdit()
    await phone.type('#label', '工作号')
    await phone.type('#last-two', '42')
    await phone.tap('#save')
    await phone.reads('#number-n1', '工作号 ··42')
    await phone.openTab('checklist')
    await phone.hasClass('#row-taobao', 'row-done')
    await phone.relaunch()
    await phone.reads('#switch', '工作号 ··42')
  })

  test('is not renamed to a phone number', async () => {
    await phone.begin()
    await openEdit()
    await phone.type('#label', '13812345678')
    await phone.tap('#save')
    await phone.reads('#notice', '里面像有手机号')
    await phone.back()
    await phone.reads('#number-n1', '我的旧号')
  })

  test('takes the ways of a dead SIM once it is said to be gone', async () => {
    await phone.begin()
    await openEdit()
    await phone.tap('#situation-lost')
    await phone.tap('#save')
    await phone.openTab('checklist')
    await phone.tap('#open-wechat')
    await phone.hasClass('#route-oldGone', 'tab-chosen')
  })
})

describe('a relative’s number beside one’s own', () => {
  test('is begun from the first screen', async () => {
    await phone.tap('#family')
    await phone.hasClass('#holder-mother', 'choice-chosen')
    await phone.tap('#holder-father')
    await phone.tap('#save')
    await phone.reads('#switch', '爸爸的号')
  })

  test('has its own list and progress, and one switches between them on Home', async () => {
    await phone.begin()
    await phone.openTab('checklist')
    await phone.tap('#tick-taobao')
    await phone.openTab('home')
    await phone.answerSheets(1)
    await phone.tap('#switch')
    await phone.onPage(SETUP)
    await phone.tap('#holder-mother')
    await phone.tap('#document-passport')
    await phone.tap('#save')
    await phone.reads('#switch', '妈妈的号')
    await phone.reads('.ring-done', '0')
    await phone.openTab('checklist')
    await phone.isGone('#row-query')
    await phone.hasClass('#row-taobao', 'row-todo')
    await phone.tap('#tick-wechat')
    await phone.tap('#tick-qq')
    await phone.relaunch()
    await phone.reads('#switch', '妈妈的号')
    await phone.reads('.ring-done', '2')
    await phone.answerSheets(0)
    await phone.tap('#switch')
    await phone.reads('#switch', '我的旧号')
    await phone.reads('.ring-done', '1')
    await phone.openTab('checklist')
    await phone.see('#row-query')
    await phone.hasClass('#row-taobao', 'row-done')
    await phone.hasClass('#row-wechat', 'row-todo')
    await phone.openTab('me')
    await phone.reads('#number-n1', '正在看')
    await phone.reads('#number-n2', '2 /')
  })
})
