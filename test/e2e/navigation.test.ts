import { hostTest, Phone } from './driver'

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open()
})

afterEach(() => phone.close())

test('back from an account leads to the list it was opened from', async () => {
  await phone.begin()
  await phone.openTab('checklist')
  await phone.tap('#open-wechat')
  await phone.onPage('packages/guide/account/index')
  await phone.back()
  await phone.onPage('pages/checklist/index')
})

test('after an account is done, the next one takes its place and back still leads to the list', async () => {
  await phone.begin()
  await phone.openTab('checklist')
  await phone.tap('#open-wechat')
  await phone.tap('#done')
  await phone.tap('#next')
  await phone.see('#done')
  await phone.back()
  await phone.onPage('pages/checklist/index')
})

test.each([
  ['no parameter', ''],
  ['an empty one', '?t='],
  ['no id at all', '?t=%E5%BE%AE%E4%BF%A1'],
  ['half an escape', '?t=%E5%BE'],
  ['a lone percent sign', '?t=%'],
  ['a prototype', '?t=__proto__'],
  ['a name that JavaScript has taken', '?t=constructor'],
  ['something long', `?t=${'a'.repeat(3000)}`],
])('a link with %s leads home and says so', async (_what, query) => {
  await phone.openLink(`/packages/guide/account/index${query}`)
  await phone.onPage('pages/home/index')
  await phone.reads('#notice', '这个链接不完整')
})

test('a well-formed id that nobody has leads home and says so', async () => {
  await phone.openLink('/packages/guide/account/index?t=no-such-platform')
  await phone.onPage('pages/home/index')
  await phone.reads('#notice', '没有找到这个平台')
})

hostTest('a word that asks nothing goes by itself', async () => {
  await phone.close()
  phone = await Phone.open({ now: new Date('2026-11-22T09:41:00+08:00') })
  await phone.openLink('/packages/guide/account/index?t=no-such-platform')
  await phone.reads('#notice', '没有找到这个平台')
  await phone.later(0.01)
  await phone.isGone('#notice')
})

test('a link to a platform can be read before there is a checklist', async () => {
  await phone.openLink('/packages/guide/account/index?t=wechat')
  await phone.reads('#step-open', '打开更换手机号')
  await phone.isGone('#done')
  await phone.tap('#to-home')
  await phone.onPage('pages/home/index')
})
