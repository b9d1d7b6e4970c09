import { hostTest, Phone } from './driver'

/** A Monday. */
const MONDAY = new Date('2026-11-16T09:41:00+08:00')

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open(process.env.WECHAT_DEVTOOLS_CLI ? {} : { now: MONDAY })
  await phone.begin()
})

afterEach(() => phone.close())

const openAccount = async (task: string) => {
  await phone.openTab('checklist')
  await phone.tap(`#open-${task}`)
  await phone.onPage('packages/guide/account/index')
}

describe('when to look again', () => {
  hostTest('working days are those of the mainland’s calendar, and the wait is kept', async () => {
    await openAccount('taobao')
    await phone.tap('#wait')
    await phone.reads('#wait-3w', '11 月 19 日')
    await phone.reads('#wait-48h', '11 月 18 日')
    // From Monday: five working days skip a week-end, fifteen skip three.
    await phone.reads('#wait-5w', '11 月 23 日')
    await phone.reads('#wait-15w', '12 月 7 日')
    await phone.tap('#wait-3w')
    await phone.reads('#notice', '淘宝 等到 11 月 19 日')
    await phone.reads('#wait', '11-19')
    await phone.relaunch()
    await phone.reads('#next-date', /^11 月 ?19 ?淘宝：再看看/)
    await phone.openTab('checklist')
    await phone.reads('#row-taobao', '等待到 11-19')
  })

  hostTest('a day of one’s own is as good, and on it the task is asked for again', async () => {
    await openAccount('taobao')
    await phone.tap('#wait')
    await phone.pickDay('#wait-pick', '2026-11-21')
    await phone.isGone('#wait-panel')
    await phone.openTab('home')
    await phone.later(5 * 24)
    await phone.reads('#today', '淘宝：再看看')
    await phone.openTab('checklist')
    await phone.reads('#row-taobao', '到时候了')
  })

  test('leaving the panel changes nothing', async () => {
    await openAccount('taobao')
    await phone.tap('#wait')
    await phone.tap('#wait-cancel')
    await phone.reads('#wait', '等到…')
    await phone.back()
    await phone.hasClass('#row-taobao', 'row-todo')
  })

  test('a wait can be undone', async () => {
    await openAccount('taobao')
    await phone.tap('#wait')
    await phone.tap('#wait-1')
    await phone.tap('#undo')
    await phone.reads('#wait', '等到…')
  })
})

describe('a note', () => {
  test('is saved, kept, and taken back by emptying it', async () => {
    await openAccount('my-bank')
    await phone.isGone('#save-note')
    await phone.type('#note', '去建行网点，带身份证')
    await phone.tap('#save-note')
    await phone.reads('#notice', '备注存好了')
    await phone.relaunch()
    await openAccount('my-bank')
    expect(await phone.value('#note')).toBe('去建行网点，带身份证')
    await phone.type('#note', '')
    await phone.tap('#save-note')
    await phone.relaunch()
    await openAccount('my-bank')
    expect(await phone.value('#note')).toBe('')
  })

  test.each([
    ['a phone number', '客户经理 138-1234-5678', '里面像有手机号'],
    ['a resident ID', '证号 11010519491231002X', '里面像有身份证号'],
    ['a bank card', '卡号 6222020200112233446', '里面像有银行卡号'],
    ['a code', '验证码 482913', '里面像有验证码'],
  ])('with %s is refused with the reason, and nothing of it is stored', async (_what, note, reason) => {
    await openAccount('my-bank')
    await phone.type('#note', note)
    await phone.reads('#note-fault', reason)
    await phone.tap('#save-note')
    await phone.reads('#notice', reason)
    await phone.relaunch()
    for (const key of await phone.storedKeys()) expect(await phone.stored(key)).not.toContain(note)
    await openAccount('my-bank')
    expect(await phone.value('#note')).toBe('')
  })

  test('of 10,000 characters is refused with the count, and stays in the field to be cut', async () => {
    await openAccount('my-bank')
    await phone.type('#note', '长'.repeat(10_000))
    await phone.reads('#note-fault', '10000 字，最多 1000 字')
    await phone.tap('#save-note')
    await phone.reads('#notice', '10000 字')
    expect(await phone.value('#note')).toHaveLength(10_000)
    await phone.type('#note', '长'.repeat(1000))
    await phone.isGone('#note-fault')
    await phone.tap('#save-note')
    await phone.reads('#notice', '备注存好了')
    await phone.relaunch()
    await openAccount('my-bank')
    expect(await phone.value('#note')).toHaveLength(1000)
  })
})

test('what was marked is told, and taken back one by one, also after a relaunch', async () => {
  await openAccount('taobao')
  await phone.tap('#check-open')
  await phone.tap('#wait')
  await phone.tap('#wait-7')
  await phone.tap('#done')
  await phone.reads('#closed', '已完成')
  await phone.relaunch()
  await openAccount('taobao')
  await phone.reads('.deed', '标记完成')
  expect(await phone.count('.deed')).toBe(2)
  await phone.tap('#take-back')
  await phone.reads('#notice', '退回了一步')
  await phone.isGone('#closed')
  await phone.reads('.deed', '改成等待')
  await phone.tap('#take-back')
  await phone.reads('#wait', '等到…')
  await phone.isGone('#take-back')
  // The step's own tick is newer than neither, and stays.
  await phone.hasClass('#step-open', 'step-ticked')
})

test('a second account on a platform has a name and progress of its own', async () => {
  await openAccount('wechat')
  await phone.isGone('#account-name')
  await phone.tap('#further')
  await phone.reads('#notice', '微信又加了一个账号')
  await phone.reads('.account-name', '微信（2）')
  await phone.type('#account-name', '工作号')
  await phone.tap('#save-note')
  await phone.tap('#done')
  await phone.reads('#closed', '已完成')
  await phone.relaunch()
  await phone.openTab('checklist')
  await phone.type('#find-task', '微信')
  await phone.reads('#row-wechat', /^\S* ?微信 待办/)
  await phone.hasClass('#row-wechat', 'row-todo')
  await phone.type('#find-task', '工作号')
  await phone.isGone('#row-wechat')
  expect(await phone.count('.state-done')).toBe(1)
  await phone.reads('.state-done', '微信 · 工作号')
})

test('a second account’s name holds no phone number', async () => {
  await openAccount('wechat')
  await phone.tap('#further')
  await phone.type('#account-name', '13812345678')
  await phone.tap('#save-note')
  await phone.reads('#notice', '里面像有手机号')
  await phone.reads('.account-name', '微信（2）')
})

test('an account no longer used is closed rather than moved', async () => {
  await openAccount('taobao')
  await phone.tap('#unused')
  await phone.reads('#unused', '还要用')
  await phone.reads('#done', '标记已注销')
  await phone.tap('#done')
  await phone.reads('#closed', '已注销')
  await phone.relaunch()
  await phone.openTab('checklist')
  await phone.reads('#row-taobao', '已注销')
  await phone.openTab('home')
  await phone.tap('#tool-timeline')
  await phone.reads('#milestone-moved', '淘宝注销了')
})

test('taken off its list it can be put back, with what was done', async () => {
  await openAccount('taobao')
  await phone.tap('#check-open')
  await phone.tap('#take-off')
  await phone.onPage('pages/checklist/index')
  await phone.isGone('#row-taobao')
  await phone.tap('#undo')
  await phone.reads('#row-taobao', '进行中 · 1/')
})

test('each account says why it stands where it stands', async () => {
  await openAccount('wechat')
  await phone.reads('#place', /先办它|排在/)
  await openAccount('look-back')
  await phone.reads('#place', '排在最前')
  await openAccount('cancel')
  await phone.reads('#place', '先别注销')
  await phone.tap('#gate .gate-row')
  await phone.see('#done')
})

describe('a platform of one’s own', () => {
  const openForm = async () => {
    await phone.openTab('checklist')
    await phone.tap('#add-accounts')
    await phone.tap('#add-own')
    await phone.onPage('packages/record/own/index')
  }

  test('a loyalty card is made, stands in its stage with general guidance, and is kept', async () => {
    await openForm()
    await phone.type('#own-name', '小区超市会员卡')
    await phone.tap('#save')
    await phone.onPage('pages/platforms/index')
    await phone.reads('#notice', '小区超市会员卡 加进清单了')
    await phone.relaunch()
    await phone.openTab('checklist')
    await phone.reads('#stage-life #row-own-1', '小区超市会员卡')
    await phone.tap('#open-own-1')
    await phone.reads('.steps-general', '没有查到它自己的步骤')
    await phone.tap('#done')
    await phone.reads('#closed', '已完成')
  })

  test('is begun with the words that a search did not find', async () => {
    await phone.openTab('checklist')
    await phone.tap('#add-accounts')
    await phone.type('#search', '村口快递柜')
    await phone.see('#none')
    await phone.tap('#add-own')
    await phone.onPage('packages/record/own/index')
    expect(await phone.value('#own-name')).toBe('村口快递柜')
    await phone.tap('#kind-money')
    await phone.tap('#save')
    await phone.openTab('checklist')
    await phone.reads('#stage-money #row-own-1', '村口快递柜')
  })

  test.each([
    ['a phone number', '13812345678', '里面像有手机号'],
    ['a bank card', '6222020200112233446', '里面像有银行卡号'],
    ['nothing', '  ', '先写个名称'],
  ])('is not made of %s', async (_what, name, reason) => {
    await openForm()
    await phone.type('#own-name', name)
    await phone.tap('#save')
    await phone.reads('#notice', reason)
    expect(await phone.path()).toBe('packages/record/own/index')
    await phone.openTab('checklist')
    await phone.isGone('#row-own-1')
  })
})

describe('several at once', () => {
  const choose = async (...accounts: string[]) => {
    await phone.openTab('checklist')
    await phone.tap('#select')
    for (const account of accounts) {
      await phone.tap(`#open-${account}`)
      await phone.hasClass(`#row-${account} .check-mark`, 'check-mark-checked')
    }
  }

  test('are marked done together, and undone together', async () => {
    await choose('taobao', 'wechat', 'qq')
    await phone.reads('.selecting', '已选 3 个')
    await phone.tap('#several-done')
    await phone.reads('#notice', '3 个已完成')
    await phone.reads('#filter-done', '已完成 3')
    await phone.tap('#undo')
    await phone.reads('#filter-done', '已完成 0')
    await phone.hasClass('#row-taobao', 'row-todo')
  })

  test('are not mine together', async () => {
    await choose('taobao', 'qq')
    await phone.tap('#several-not-mine')
    await phone.reads('#notice', '2 个不是我的')
    await phone.hasClass('#row-taobao', 'row-notMine')
    await phone.relaunch()
    await phone.openTab('checklist')
    await phone.hasClass('#row-qq', 'row-notMine')
  })

  test('are taken off together, and put back together', async () => {
    await choose('taobao', 'qq')
    await phone.tap('#several-off')
    await phone.reads('#notice', '2 个移出清单')
    await phone.isGone('#row-taobao')
    await phone.tap('#undo')
    await phone.see('#row-taobao')
    await phone.see('#row-qq')
  })

  test('choosing is left again without a mark', async () => {
    await choose('taobao')
    await phone.tap('#select-leave')
    await phone.isGone('#several-done')
    await phone.hasClass('#row-taobao', 'row-todo')
    await phone.tap('#select')
    await phone.tap('#select-end')
    await phone.hasClass('#row-taobao', 'row-todo')
  })

  test('a search chooses among what it finds', async () => {
    await phone.openTab('checklist')
    await phone.type('#find-task', 'wx')
    await phone.see('#row-wechat')
    await phone.isGone('#row-taobao')
    await phone.tap('#select')
    await phone.tap('#select-all')
    await phone.tap('#several-done')
    await phone.type('#find-task', '')
    await phone.hasClass('#row-taobao', 'row-todo')
    await phone.hasClass('#row-wechat', 'row-done')
  })

  test('a whole category is added at once, with an undo', async () => {
    await phone.openTab('checklist')
    const before = await phone.text('#filter-all')
    await phone.tap('#add-accounts')
    await phone.tap('#category-express')
    await phone.tap('#add-all-express')
    await phone.reads('#notice', /\d 个加进清单了/)
    await phone.isGone('#add-all-express')
    await phone.tap('#undo')
    await phone.see('#add-all-express')
    await phone.openTab('checklist')
    await phone.reads('#filter-all', before)
  })
})
