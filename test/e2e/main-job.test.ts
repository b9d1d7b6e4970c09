import { callOf, firstStepOf, hotlineOf, nameOf, renewalSearchOf, sourceOf, stepOf, stepsOf } from './catalogue'
import { freshApp } from './fresh-app'
import { around, guide, words } from './words'

const app = freshApp()

test('a checklist is made, an account followed to its end, and it is still marked after everything was closed', async () => {
  await app.begin()
  await app.openTab('checklist')
  await app.tap('#open-alipay')
  await app.onPage('packages/guide/account/index')
  for (const { id } of stepsOf('alipay')) {
    await app.tap(`#check-${id}`)
    await app.is(`#check-${id}`, 'checked')
  }
  await app.tap('#done')
  await app.reads('#closed', ...around(words.state.done))
  await app.back()
  await app.is('#tick-alipay', 'checked')
  await app.reads('#filter-done', `${words.checklist.done} 1`)

  await app.relaunch()
  await app.openTab('checklist')
  await app.is('#tick-alipay', 'checked')
  await app.reads('#filter-done', `${words.checklist.done} 1`)
  await app.tap('#open-alipay')
  await app.is(`#check-${stepOf('alipay', 1).id}`, 'checked')
})

test('a step ticked is still ticked after a relaunch, and the task is under way', async () => {
  await app.begin()
  await app.openTab('checklist')
  await app.tap('#open-taobao')
  await app.tap(`#check-${stepOf('taobao', 0).id}`)
  await app.is(`#check-${stepOf('taobao', 0).id}`, 'checked')
  await app.relaunch()
  await app.openTab('checklist')
  await app.reads('#row-taobao', words.state.doing(1, stepsOf('taobao').length))
})

test('marking done in the list can be undone', async () => {
  await app.begin()
  await app.openTab('checklist')
  await app.tap('#tick-wechat')
  await app.is('#tick-wechat', 'checked')
  await app.tap('#undo')
  await app.isNot('#tick-wechat', 'checked')
  await app.isGone('#notice')
})

test('a task can wait until a day, and be not mine', async () => {
  await app.begin()
  await app.openTab('checklist')
  await app.tap('#open-my-bank')
  await app.tap('#wait')
  await app.tap('#wait-7')
  await app.reads('#notice', ...around((day) => words.notice.waiting(nameOf('my-bank'), day)))
  await app.back()
  await app.reads('#row-my-bank', ...around(words.state.waiting))
  await app.tap('#open-qq')
  await app.tap('#not-mine')
  await app.reads('#closed', words.state.notMine)
  await app.back()
  await app.reads('#filter-waiting', `${words.checklist.waiting} 1`)
})

test('the old number gone shows the way without its SMS', async () => {
  await app.begin({ situation: 'lost' })
  await app.openTab('checklist')
  await app.tap('#open-wechat')
  await app.is('#route-oldGone', 'selected')
  await app.see(`#step-${stepOf('wechat', -1, 'oldGone').id}`)
})

test('a passport holder is not sent to the look-up that takes a resident ID only', async () => {
  await app.begin({ document: 'passport' })
  await app.openTab('checklist')
  await app.isGone('#row-query')
  await app.openTab('home')
  await app.tap('#tool-find')
  await app.reads('#obstacle', guide.find.obstacle.document.title)
})

test('someone who got a used number is led to the renewal, carrier by carrier', async () => {
  await app.begin({ situation: 'received' })
  await app.reads('#now', nameOf('renewal'))
  const copied = await app.wechat.watchClipboard()
  await app.tap('#tool-renewal')
  await app.onPage('packages/guide/renewal/index')
  await app.tap('#copy-search')
  expect(await copied()).toBe(renewalSearchOf('cmcc'))
  await app.tap('#carrier-ctcc')
  await app.reads('#way-in', guide.renewal.now(renewalSearchOf('ctcc')))
  await app.tap('#carrier-cbn')
  await app.reads('#no-way', guide.renewal.noneHint(hotlineOf('cbn').number))
})

test('in an emergency nothing is asked before freezing comes first', async () => {
  await app.begin({ situation: 'compromised' })
  await app.reads('#now', nameOf('freeze-wechat'))
  await app.tap('#now-go')
  const { id, call } = callOf('freeze-wechat')
  await app.reads(`#step-${id}`, call)
})

test('一证通查 is shown in four steps with the source and its day', async () => {
  await app.begin()
  const copied = await app.wechat.watchClipboard()
  await app.tap('#tool-find')
  await app.tap('#begin-query')
  await app.onPage('packages/guide/query/index')
  const first = firstStepOf('query')
  expect(await app.count('[id^="step-"]')).toBe(4)
  await app.tap(`#step-${first.id} button`)
  expect(await copied()).toBe(first.copy)
  await app.reads('#steps', sourceOf('query').date ?? '')
})

test('a set-up that is left again makes no number', async () => {
  await app.tap('#situation-changing')
  await app.see('#save')
  await app.back()
  await app.see('#situation-changing')
  await app.isGone('#now')
})
