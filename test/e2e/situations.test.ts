import { hostTest, Phone } from './driver'

/** A Monday. */
const MONDAY = new Date('2026-11-16T09:41:00+08:00')

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open(process.env.WECHAT_DEVTOOLS_CLI ? {} : { now: MONDAY })
})

afterEach(() => phone.close())

/** Marks every account on the list done, by choosing them all at once. */
const doAllAccounts = async () => {
  await phone.openTab('checklist')
  await phone.tap('#select')
  await phone.tap('#select-all')
  await phone.tap('#several-done')
  await phone.isGone('#several-done')
}

const countOf = async (filter: 'all' | 'done') => Number((await phone.text(`#filter-${filter}`)).replace(/\D/g, ''))

/** Marks tasks done in the list. A stage folds with its last one, so the count tells. */
const tick = async (...tasks: string[]) => {
  await phone.openTab('checklist')
  for (const task of tasks) {
    const before = await countOf('done')
    await phone.tap(`#tick-${task}`)
    await phone.reads('#filter-done', new RegExp(`\\D${before + 1}$`))
  }
}

/** WeChat ends the mini-program; opened again, Home tells how far it is. */
const reopened = async (done: number | string, now?: string) => {
  await phone.relaunch()
  await phone.reads('.ring-done', String(done))
  if (now) await phone.reads('#now', now)
}

const nothingIsNext = async () => {
  await phone.openTab('home')
  await phone.reads('#rest', '全办完了')
  await phone.isGone('#now')
}

/** How many accounts the list has beside what everybody in this situation is asked to do. */
const accountsBeside = async (fixed: number) => {
  await phone.openTab('checklist')
  const accounts = (await countOf('all')) - fixed
  expect(accounts).toBeGreaterThan(10)
  return accounts
}

hostTest('a number is changed from the first question to the cut SIM, through a restart after every step', async () => {
  await phone.begin()
  await reopened(0, '用一证通查数账号')
  const accounts = await accountsBeside(5)

  await phone.relaunch()
  await phone.tap('#tool-find')
  await phone.tap('#begin-query')
  await phone.tap('#submitted')
  await phone.reads('#notice', '等到 11 月 18 日')
  await reopened(0, '翻短信、App 和卡包')
  await phone.reads('#next-date', '一证通查最晚回复')

  await tick('look-back')
  await reopened(1)

  // The answer is there, and was compared with the list.
  await phone.later(48)
  await phone.reads('#today', '一证通查最晚回复')
  await tick('query')
  await reopened(2)
  await phone.isGone('#today')

  // Nothing else is done: to give the number back now is asked twice.
  await phone.openTab('checklist')
  await phone.tap('#tick-cancel')
  await phone.answer(false)
  const [asked] = await phone.asked('modal')
  expect(asked?.title).toBe('还没办完，先别注销')
  expect(asked?.content).toContain(`还有 ${accounts + 1} 件连着旧号：`)
  await phone.hasClass('#row-cancel', 'row-todo')
  await reopened(2)

  await doAllAccounts()
  await reopened(accounts + 2, '备份并通知联系人')
  await tick('contacts')
  await reopened(accounts + 3, '去营业厅注销旧号')

  // Everything is settled: nothing stands in the way.
  await tick('cancel')
  expect(await phone.asked('modal')).toEqual([])
  await reopened(accounts + 4, '剪旧卡')
  await phone.reads('#next-date', '旧号最早可能给别人用')
  await phone.tap('#tool-timeline')
  await phone.reads('#milestone-cancelled', '旧号注销了')
  await phone.reads('#milestone-reissue', /^02-16 .*最早可能给别人用/)

  await tick('sim')
  await nothingIsNext()
  await reopened(accounts + 5)
  await nothingIsNext()
})

hostTest('who gives the number back too early is warned by name, and what is left takes the ways of a dead SIM', async () => {
  await phone.begin()
  await phone.openTab('checklist')
  await phone.tap('#open-alipay')
  await phone.hasClass('#route-oldWorks', 'tab-chosen')
  await phone.openTab('checklist')
  await phone.tap('#open-cancel')
  await phone.reads('#place', '先别注销')
  await phone.see('#gate')
  await phone.tap('#done')
  await phone.answer(true)
  await phone.reads('#closed', '已完成 11-16')
  const [asked] = await phone.asked('modal')
  expect(asked?.content).toContain('收不到它们的验证码了')
  await phone.relaunch()
  await phone.openTab('checklist')
  await phone.tap('#open-alipay')
  await phone.hasClass('#route-oldGone', 'tab-chosen')
  await phone.openTab('checklist')
  await phone.isGone('#row-query')
  // Taken back, the SIM is alive again.
  await phone.tap('#tick-cancel')
  await phone.hasClass('#row-cancel', 'row-todo')
  await phone.see('#row-query')
})

hostTest('a number that is gone is moved off without a single code on it', async () => {
  await phone.begin({ situation: 'lost' })
  await reopened(0, '翻短信、App 和卡包')
  const accounts = await accountsBeside(3)
  await phone.isGone('#row-query')
  await phone.isGone('#row-cancel')
  await tick('look-back')
  await reopened(1)
  await doAllAccounts()
  await reopened(accounts + 1, '备份并通知联系人')
  await phone.tap('#now-go')
  // The SIM is dead: nothing can be read from it any more.
  await phone.see('#step-tell')
  await phone.isGone('#step-backup')
  await phone.tap('#done')
  await reopened(accounts + 2, '剪旧卡')
  await tick('sim')
  await nothingIsNext()
  await reopened(accounts + 3)
  await nothingIsNext()
})

hostTest('a used number is renewed, its five working days counted, and one’s own accounts opened', async () => {
  await phone.begin({ situation: 'received' })
  await reopened(0, '二次号码焕新')
  const accounts = await accountsBeside(1)
  await phone.relaunch()
  await phone.tap('#now-go')
  await phone.tap('#check-apply')
  await phone.reads('#notice', '等到 11 月 23 日')
  await phone.relaunch()
  await phone.reads('#next-date', '号码焕新应办完')
  await phone.tap('#tool-timeline')
  await phone.reads('#milestone-renewalDue', /^11-23 /)
  await phone.openTab('checklist')
  await phone.reads('#filter-waiting', '等待中 1')
  await doAllAccounts()
  await phone.openTab('home')
  await phone.reads('#rest', '都在等')
  await reopened(accounts)
  await phone.reads('#rest', '11 月 23 日')
  await phone.later(7 * 24)
  await phone.reads('#today', '号码焕新应办完')
  await phone.reads('#now', '二次号码焕新')
  await tick('renewal')
  await nothingIsNext()
  await reopened(accounts + 1)
  await nothingIsNext()
})

hostTest('in an emergency: freeze, report, then every account, through a restart after every step', async () => {
  await phone.begin({ situation: 'compromised' })
  await reopened(0, '冻结微信')
  const accounts = await accountsBeside(4)
  const first = ['freeze-wechat', 'freeze-alipay', 'freeze-bank', 'report']
  for (const [place, task] of first.entries()) {
    await tick(task)
    await reopened(place + 1)
  }
  await doAllAccounts()
  await nothingIsNext()
  await reopened(accounts + first.length)
  await nothingIsNext()
})

test('a passport holder comes to the end too, without the look-up that is not theirs', async () => {
  await phone.begin({ document: 'passport' })
  await phone.reads('#now', '翻短信、App 和卡包')
  await tick('look-back')
  await doAllAccounts()
  await tick('contacts', 'cancel', 'sim')
  await nothingIsNext()
  await phone.relaunch()
  await nothingIsNext()
})
