import { stepOf } from './catalogue'
import { freshApp, simulatorTest } from './fresh-app'
import { words } from './words'

const app = freshApp()

test('back from an account leads to the list it was opened from', async () => {
  await app.begin()
  await app.openTab('checklist')
  await app.tap('#open-wechat')
  await app.onPage('packages/guide/account/index')
  await app.back()
  await app.onPage('pages/checklist/index')
})

test('after an account is done, the next one takes its place and back still leads to the list', async () => {
  await app.begin()
  await app.openTab('checklist')
  await app.tap('#open-wechat')
  await app.tap('#done')
  await app.tap('#next')
  await app.see('#done')
  await app.back()
  await app.onPage('pages/checklist/index')
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
  await app.openLink(`/packages/guide/account/index${query}`)
  await app.onPage('pages/home/index')
  await app.reads('#notice', words.notice.badLink)
})

test('a well-formed id that nobody has leads home and says so', async () => {
  await app.openLink('/packages/guide/account/index?t=no-such-platform')
  await app.onPage('pages/home/index')
  await app.reads('#notice', words.notice.unknownPlatform)
})

simulatorTest('a word that asks nothing goes by itself', async () => {
  await app.reopen({ now: new Date('2026-11-22T09:41:00+08:00') })
  await app.openLink('/packages/guide/account/index?t=no-such-platform')
  await app.reads('#notice', words.notice.unknownPlatform)
  await app.later(0.01)
  await app.isGone('#notice')
})

test('a link to a platform can be read before there is a checklist', async () => {
  await app.openLink('/packages/guide/account/index?t=wechat')
  const step = stepOf('wechat', 0)
  await app.reads(`#step-${step.id}`, step.do.zh)
  await app.isGone('#done')
  await app.tap('#to-home')
  await app.onPage('pages/home/index')
})
