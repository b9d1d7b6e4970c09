import { nameOf, stepOf, stepsOf } from './catalogue'
import { freshApp, MONDAY, simulatorTest } from './fresh-app'
import { anyOf, around, aroundFigures, guide, record, shared, words } from './words'

const app = freshApp({ now: MONDAY })

beforeEach(() => app.begin())

const openAccount = async (task: string) => {
  await app.openTab('checklist')
  await app.tap(`#open-${task}`)
  await app.onPage('packages/guide/account/index')
}

describe('when to look again', () => {
  simulatorTest('working days are those of the mainland’s calendar, and the wait is kept', async () => {
    await openAccount('taobao')
    await app.tap('#wait')
    await app.reads('#wait-3w', words.day(11, 19))
    await app.reads('#wait-48h', words.day(11, 18))
    // From Monday: five working days skip a week-end, fifteen skip three.
    await app.reads('#wait-5w', words.day(11, 23))
    await app.reads('#wait-15w', words.day(12, 7))
    await app.tap('#wait-3w')
    await app.reads('#notice', words.notice.waiting(nameOf('taobao'), words.day(11, 19)))
    await app.reads('#wait', '11-19')
    await app.relaunch()
    await app.reads('#next-date', words.home.month(11), '19', words.home.wait(nameOf('taobao')))
    await app.openTab('checklist')
    await app.reads('#row-taobao', words.state.waiting('11-19'))
  })

  simulatorTest('a day of one’s own is as good, and on it the task is asked for again', async () => {
    await openAccount('taobao')
    await app.tap('#wait')
    await app.pickDay('#wait-pick', '2026-11-21')
    await app.isGone('#wait-panel')
    await app.openTab('home')
    await app.later(5 * 24)
    await app.reads('#today', words.home.wait(nameOf('taobao')))
    await app.openTab('checklist')
    await app.reads('#row-taobao', ...around(words.state.due))
  })

  test('leaving the panel changes nothing', async () => {
    await openAccount('taobao')
    await app.tap('#wait')
    await app.tap('#wait-cancel')
    await app.reads('#wait', guide.account.wait)
    await app.back()
    await app.isNot('#tick-taobao', 'checked')
  })

  test('a wait can be undone', async () => {
    await openAccount('taobao')
    await app.tap('#wait')
    await app.tap('#wait-1')
    await app.tap('#undo')
    await app.reads('#wait', guide.account.wait)
  })
})

describe('a note', () => {
  test('is saved, kept, and taken back by emptying it', async () => {
    await openAccount('my-bank')
    await app.isGone('#save-note')
    await app.type('#note', '去建行网点，带身份证')
    await app.tap('#save-note')
    await app.reads('#notice', guide.note.saved)
    await app.relaunch()
    await openAccount('my-bank')
    expect(await app.value('#note')).toBe('去建行网点，带身份证')
    await app.type('#note', '')
    await app.tap('#save-note')
    await app.relaunch()
    await openAccount('my-bank')
    expect(await app.value('#note')).toBe('')
  })

  test.each([
    ['a phone number', '客户经理 138-1234-5678', shared.refused.mobile],
    ['a resident ID', '证号 11010519491231002X', shared.refused.residentId],
    ['a bank card', '卡号 6222020200112233446', shared.refused.bankCard],
    ['a code', '验证码 482913', shared.refused.code],
  ])('with %s is refused with the reason, and nothing of it is stored', async (_what, note, reason) => {
    await openAccount('my-bank')
    await app.type('#note', note)
    await app.reads('#note-fault', reason)
    await app.tap('#save-note')
    await app.reads('#notice', reason)
    await app.relaunch()
    for (const key of await app.storedKeys()) expect(await app.stored(key)).not.toContain(note)
    await openAccount('my-bank')
    expect(await app.value('#note')).toBe('')
  })

  test('of 10,000 characters is refused with the count, and stays in the field to be cut', async () => {
    await openAccount('my-bank')
    await app.type('#note', '长'.repeat(10_000))
    await app.reads('#note-fault', guide.note.length(10_000, 1000))
    await app.tap('#save-note')
    await app.reads('#notice', guide.note.length(10_000, 1000))
    expect(await app.value('#note')).toHaveLength(10_000)
    await app.type('#note', '长'.repeat(1000))
    await app.isGone('#note-fault')
    await app.tap('#save-note')
    await app.reads('#notice', guide.note.saved)
    await app.relaunch()
    await openAccount('my-bank')
    expect(await app.value('#note')).toHaveLength(1000)
  })
})

test('what was marked is told, and taken back one by one, also after a relaunch', async () => {
  await openAccount('taobao')
  await app.tap(`#check-${stepOf('taobao', 0).id}`)
  await app.tap('#wait')
  await app.tap('#wait-7')
  await app.tap('#done')
  await app.reads('#closed', ...around(words.state.done))
  await app.relaunch()
  await openAccount('taobao')
  await app.reads('#history-0', guide.history.mark.done)
  await app.see('#history-1')
  await app.isGone('#history-2')
  await app.tap('#take-back')
  await app.reads('#notice', guide.history.reverted)
  await app.isGone('#closed')
  await app.reads('#history-0', guide.history.mark.waiting)
  await app.tap('#take-back')
  await app.reads('#wait', guide.account.wait)
  await app.isGone('#take-back')
  // The step's own tick is newer than neither, and stays.
  await app.is(`#check-${stepOf('taobao', 0).id}`, 'checked')
})

test('a second account on a platform has a name and progress of its own', async () => {
  await openAccount('wechat')
  await app.isGone('#account-name')
  await app.tap('#further')
  await app.reads('#notice', guide.more.anotherAdded(nameOf('wechat')))
  await app.reads('#account-title', words.further(nameOf('wechat'), 2))
  await app.type('#account-name', '工作号')
  await app.tap('#save-note')
  await app.tap('#done')
  await app.reads('#closed', ...around(words.state.done))
  await app.relaunch()
  await app.openTab('checklist')
  await app.type('#find-task', nameOf('wechat'))
  await app.reads('#row-wechat', nameOf('wechat'), words.state.todo)
  await app.isNot('#tick-wechat', 'checked')
  await app.type('#find-task', '工作号')
  await app.isGone('#row-wechat')
  await app.is('#tick-wechat\\.2', 'checked')
  await app.reads('#row-wechat\\.2', words.named(nameOf('wechat'), '工作号'))
})

test('a second account’s name holds no phone number', async () => {
  await openAccount('wechat')
  await app.tap('#further')
  await app.type('#account-name', '13812345678')
  await app.tap('#save-note')
  await app.reads('#notice', shared.refused.mobile)
  await app.reads('#account-title', words.further(nameOf('wechat'), 2))
})

test('an account no longer used is closed rather than moved', async () => {
  await openAccount('taobao')
  await app.tap('#unused')
  await app.reads('#unused', guide.more.used)
  await app.reads('#done', guide.more.closed)
  await app.tap('#done')
  await app.reads('#closed', ...around(words.state.closed))
  await app.relaunch()
  await app.openTab('checklist')
  await app.reads('#row-taobao', ...around(words.state.closed))
  await app.openTab('home')
  await app.tap('#tool-timeline')
  await app.reads('#milestone-moved', record.timeline.closed(nameOf('taobao')))
})

test('taken off its list it can be put back, with what was done', async () => {
  await openAccount('taobao')
  await app.tap(`#check-${stepOf('taobao', 0).id}`)
  await app.tap('#take-off')
  await app.onPage('pages/checklist/index')
  await app.isGone('#row-taobao')
  await app.tap('#undo')
  await app.reads('#row-taobao', words.state.doing(1, stepsOf('taobao').length))
})

test('each account says why it stands where it stands', async () => {
  await openAccount('wechat')
  const { before, after } = guide.orderReason
  await app.reads('#place', anyOf([before, after].flatMap(around)))
  await openAccount('look-back')
  await app.reads('#place', guide.orderReason.first)
  await openAccount('cancel')
  await app.reads('#place', ...aroundFigures(guide.orderReason.gate))
  await app.tap('#gate [role="link"]')
  await app.see('#done')
})

describe('a platform of one’s own', () => {
  const openForm = async () => {
    await app.openTab('checklist')
    await app.tap('#add-accounts')
    await app.tap('#add-own')
    await app.onPage('packages/record/own/index')
  }

  test('a loyalty card is made, stands in its stage with general guidance, and is kept', async () => {
    await openForm()
    await app.type('#own-name', '小区超市会员卡')
    await app.tap('#save')
    await app.onPage('pages/platforms/index')
    await app.reads('#notice', words.notice.added('小区超市会员卡'))
    await app.relaunch()
    await app.openTab('checklist')
    await app.reads('#stage-life #row-own-1', '小区超市会员卡')
    await app.tap('#open-own-1')
    await app.reads('#steps', guide.account.general)
    await app.tap('#done')
    await app.reads('#closed', ...around(words.state.done))
  })

  test('is begun with the words that a search did not find', async () => {
    await app.openTab('checklist')
    await app.tap('#add-accounts')
    await app.type('#search', '村口快递柜')
    await app.see('#none')
    await app.tap('#add-own')
    await app.onPage('packages/record/own/index')
    expect(await app.value('#own-name')).toBe('村口快递柜')
    await app.tap('#kind-money')
    await app.tap('#save')
    await app.openTab('checklist')
    await app.reads('#stage-money #row-own-1', '村口快递柜')
  })

  test.each([
    ['a phone number', '13812345678', shared.refused.mobile],
    ['a bank card', '6222020200112233446', shared.refused.bankCard],
    ['nothing', '  ', record.own.empty],
  ])('is not made of %s', async (_what, name, reason) => {
    await openForm()
    await app.type('#own-name', name)
    await app.tap('#save')
    await app.reads('#notice', reason)
    expect(await app.path()).toBe('packages/record/own/index')
    await app.openTab('checklist')
    await app.isGone('#row-own-1')
  })
})

describe('several at once', () => {
  const choose = async (...accounts: string[]) => {
    await app.openTab('checklist')
    await app.tap('#select')
    for (const account of accounts) {
      await app.tap(`#open-${account}`)
      await app.is(`#tick-${account}`, 'checked')
    }
  }

  test('are marked done together, and undone together', async () => {
    await choose('taobao', 'wechat', 'qq')
    await app.reads('#selected', words.checklist.selected(3))
    await app.tap('#several-done')
    await app.reads('#notice', words.notice.doneAll(3))
    await app.reads('#filter-done', `${words.checklist.done} 3`)
    await app.tap('#undo')
    await app.reads('#filter-done', `${words.checklist.done} 0`)
    await app.isNot('#tick-taobao', 'checked')
  })

  test('are not mine together', async () => {
    await choose('taobao', 'qq')
    await app.tap('#several-not-mine')
    await app.reads('#notice', words.notice.notMineAll(2))
    await app.reads('#row-taobao', words.state.notMine)
    await app.relaunch()
    await app.openTab('checklist')
    await app.reads('#row-qq', words.state.notMine)
  })

  test('are taken off together, and put back together', async () => {
    await choose('taobao', 'qq')
    await app.tap('#several-off')
    await app.reads('#notice', words.notice.takenOffAll(2))
    await app.isGone('#row-taobao')
    await app.tap('#undo')
    await app.see('#row-taobao')
    await app.see('#row-qq')
  })

  test('choosing is left again without a mark', async () => {
    await choose('taobao')
    await app.tap('#select-leave')
    await app.isGone('#several-done')
    await app.isNot('#tick-taobao', 'checked')
    await app.tap('#select')
    await app.tap('#select-end')
    await app.isNot('#tick-taobao', 'checked')
  })

  test('a search chooses among what it finds', async () => {
    await app.openTab('checklist')
    await app.type('#find-task', 'wx')
    await app.see('#row-wechat')
    await app.isGone('#row-taobao')
    await app.tap('#select')
    await app.tap('#select-all')
    await app.tap('#several-done')
    await app.type('#find-task', '')
    await app.isNot('#tick-taobao', 'checked')
    await app.is('#tick-wechat', 'checked')
  })

  test('a whole category is added at once, with an undo', async () => {
    await app.openTab('checklist')
    const before = await app.text('#filter-all')
    await app.tap('#add-accounts')
    await app.tap('#category-express')
    await app.tap('#add-all-express')
    await app.reads('#notice', ...aroundFigures(words.notice.addedAll))
    await app.isGone('#add-all-express')
    await app.tap('#undo')
    await app.see('#add-all-express')
    await app.openTab('checklist')
    await app.reads('#filter-all', before)
  })
})
