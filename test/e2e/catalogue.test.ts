import { Phone } from './driver'

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open()
  await phone.begin()
})

afterEach(() => phone.close())

const openPlatforms = async () => {
  await phone.openTab('checklist')
  await phone.tap('#add-accounts')
  await phone.onPage('pages/platforms/index')
}

test('a bank is found by its initials, added, and is on the list after a relaunch', async () => {
  await openPlatforms()
  await phone.type('#search', 'zsyh')
  await phone.tap('#add-cmb')
  await phone.reads('#notice', '招商银行 加进清单了')
  await phone.relaunch()
  await phone.openTab('checklist')
  await phone.reads('#row-cmb', '招商银行')
})

test('one taken off the list comes back with undo', async () => {
  await openPlatforms()
  await phone.tap('#category-shopping')
  await phone.hasClass('#add-taobao .check-mark', 'check-mark-checked')
  await phone.tap('#add-taobao')
  await phone.isGone('#add-taobao .check-mark-checked')
  await phone.tap('#undo')
  await phone.hasClass('#add-taobao .check-mark', 'check-mark-checked')
})

test('a search without an answer says so', async () => {
  await openPlatforms()
  await phone.type('#search', '不存在的平台')
  await phone.reads('#none', '没有找到')
})

test('a platform without steps of its own shows general guidance, plainly marked', async () => {
  await phone.openLink('/packages/guide/account/index?t=boss')
  await phone.reads('.steps-general', '没有查到它自己的步骤')
  await phone.reads('.steps-foot', '未核实')
  await phone.tap('#add')
  await phone.see('#done')
})

test('a wrong step is reported by a text to copy, with nothing about the user in it', async () => {
  await phone.openLink('/packages/guide/account/index?t=wechat')
  await phone.see('#wrong')
  const copied = await phone.watchClipboard()
  await phone.answerSheets(2)
  await phone.tap('#wrong')
  await phone.until('the report to be copied', async () => (await copied()) !== '')
  expect(await copied()).toMatch(/id: wechat\nroute: oldWorks\nstep: code\nversion: \d+\.\d+\.\d+/)
})

test('where sources differ, the safer choice stands first', async () => {
  await phone.openLink('/packages/guide/account/index?t=wechat')
  await phone.reads('#conflict-old-code', /^说法不一：要不要旧号验证码 按更稳妥的办：当作要旧号短信。 佛山/)
})

test('the sources are counted by kind, with their age', async () => {
  await phone.openTab('me')
  await phone.tap('#sources')
  await phone.onPage('packages/guide/sources/index')
  await phone.reads('.sources-what', /\d{3} 个平台.*查于 \d{4}-\d\d-\d\d/)
  await phone.tap('#kind-official')
  await phone.see('.sources-all .kind-official')
})

test('traditional Chinese for whoever reads it, menu labels as the app shows them', async () => {
  await phone.wechatIs({ language: 'zh_TW' })
  await phone.openTab('me')
  await phone.openTab('checklist')
  await phone.reads('#row-wechat-pay', '微信支付')
  await phone.reads('#filter-waiting', '等待中')
  await phone.tap('#open-taobao')
  await phone.reads('.screen', '淘寶')
})
