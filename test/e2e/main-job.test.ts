import { Phone } from './driver'

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open()
})

afterEach(() => phone.close())

test('a checklist is made, an account followed to its end, and it is still marked after everything was closed', async () => {
  await phone.begin()
  await phone.openTab('checklist')
  await phone.tap('#open-alipay')
  await phone.onPage('packages/guide/account/index')
  for (const step of ['open', 'old-code', 'new-code', 'auto-pay']) {
    await phone.tap(`#check-${step}`)
    await phone.hasClass(`#step-${step}`, 'step-ticked')
  }
  await phone.tap('#done')
  await phone.reads('#closed', '已完成')
  await phone.back()
  await phone.hasClass('#row-alipay', 'row-done')
  await phone.reads('#filter-done', '已完成 1')

  await phone.relaunch()
  await phone.openTab('checklist')
  await phone.hasClass('#row-alipay', 'row-done')
  await phone.reads('#filter-done', '已完成 1')
  await phone.tap('#open-alipay')
  await phone.hasClass('#step-old-code', 'step-ticked')
})

test('a step ticked is still ticked after a relaunch, and the task is under way', async () => {
  await phone.begin()
  await phone.openTab('checklist')
  await phone.tap('#open-taobao')
  await phone.tap('#check-open')
  await phone.hasClass('#step-code', 'step-now')
  await phone.relaunch()
  await phone.openTab('checklist')
  await phone.reads('#row-taobao', /进行中 · 1\/\d 步/)
})

test('marking done in the list can be undone', async () => {
  await phone.begin()
  await phone.openTab('checklist')
  await phone.tap('#tick-wechat')
  await phone.hasClass('#row-wechat', 'row-done')
  await phone.tap('#undo')
  await phone.hasClass('#row-wechat', 'row-todo')
  await phone.isGone('#notice')
})

test('a task can wait until a day, and be not mine', async () => {
  await phone.begin()
  await phone.openTab('checklist')
  await phone.tap('#open-my-bank')
  await phone.tap('#wait')
  await phone.tap('#wait-7')
  await phone.reads('#notice', '银行卡 等到')
  await phone.back()
  await phone.hasClass('#row-my-bank', 'row-waiting')
  await phone.tap('#open-qq')
  await phone.tap('#not-mine')
  await phone.reads('#closed', '不是我的')
  await phone.back()
  await phone.reads('#filter-waiting', '等待中 1')
})

test('the old number gone shows the way without its SMS', async () => {
  await phone.begin({ situation: 'lost' })
  await phone.openTab('checklist')
  await phone.tap('#open-wechat')
  await phone.hasClass('#route-oldGone', 'tab-chosen')
  await phone.see('#step-friends')
})

test('a passport holder is not sent to the look-up that takes a resident ID only', async () => {
  await phone.begin({ document: 'passport' })
  await phone.openTab('checklist')
  await phone.isGone('#row-query')
  await phone.openTab('home')
  await phone.tap('#tool-find')
  await phone.reads('#obstacle', '你的证件查不了')
})

test('someone who got a used number is led to the renewal, carrier by carrier', async () => {
  await phone.begin({ situation: 'received' })
  await phone.reads('#now', '二次号码焕新')
  const copied = await phone.watchClipboard()
  await phone.tap('#tool-renewal')
  await phone.onPage('packages/guide/renewal/index')
  await phone.tap('#copy-search')
  expect(await copied()).toBe('二次号码焕新')
  await phone.tap('#carrier-ctcc')
  await phone.reads('.now-card', '号码焕新')
  await phone.tap('#carrier-cbn')
  await phone.reads('#no-way', '10099')
})

test('in an emergency nothing is asked before freezing comes first', async () => {
  await phone.begin({ situation: 'compromised' })
  await phone.reads('#now', '冻结微信')
  await phone.tap('#now-go')
  await phone.reads('#step-call', '95017')
})

test('一证通查 is shown in four steps with the source and its day', async () => {
  await phone.begin()
  const copied = await phone.watchClipboard()
  await phone.tap('#tool-find')
  await phone.tap('#begin-query')
  await phone.onPage('packages/guide/query/index')
  await phone.tap('#step-open .button')
  expect(await copied()).toBe('工信微报')
  expect(await phone.count('.step')).toBe(4)
  await phone.reads('.steps-foot', '2024-04-10')
})

test('a set-up that is left again makes no number', async () => {
  await phone.tap('#situation-changing')
  await phone.see('#save')
  await phone.back()
  await phone.see('#situation-changing')
  await phone.isGone('#now')
})
