import { writeSlot } from '../../src/domain/record/slot'
import { freshApp } from './fresh-app'
import { words } from './words'

const app = freshApp()

test('opening writes nothing', async () => {
  await app.openTab('me')
  await app.openTab('home')
  expect(await app.storedKeys()).not.toContain('huanhao.a')
})

test('a storage that fails is told, keeps the change on screen, and can be tried again', async () => {
  await app.begin()
  await app.openTab('checklist')
  await app.wechat.breakStorage()
  await app.tap('#tick-taobao')
  await app.reads('#trouble', words.storageProblem.saveFailed)
  await app.is('#tick-taobao', 'checked')
  await app.tap('#retry')
  await app.reads('#trouble', words.storageProblem.saveFailed)
  await app.wechat.mendStorage()
  await app.tap('#retry')
  await app.isGone('#trouble')
  await app.relaunch()
  await app.openTab('checklist')
  await app.is('#tick-taobao', 'checked')
})

test('a record that can not be read is told and never written over', async () => {
  const torn = '{"v":1,"language":"auto","current":"n1","numbers":[{"id":"n1","hol'
  await app.store('huanhao.a', torn)
  await app.relaunch()
  await app.reads('#trouble', words.storageProblem.corrupt)
  await app.begin()
  await app.relaunch()
  expect(await app.stored('huanhao.a')).toBe(torn)
  const copied = await app.wechat.watchClipboard()
  await app.tap('#copy-raw')
  expect(await copied()).toBe(torn)
})

test('a save cut off in its middle costs that save alone', async () => {
  await app.begin()
  // What is changed within 200 ms is one save: the second slot needs a second one.
  await app.until('the first save', async () => (await app.stored('huanhao.a')) !== '')
  await app.openTab('checklist')
  await app.tap('#tick-taobao')
  await app.relaunch()
  const [a, b] = [await app.stored('huanhao.a'), await app.stored('huanhao.b')]
  const older = JSON.parse(a).gen < JSON.parse(b).gen ? 'huanhao.a' : 'huanhao.b'
  await app.store(older, a.slice(0, 40))
  await app.relaunch()
  await app.reads('#trouble', words.storageProblem.older)
  await app.tap('#accept-older')
  await app.isGone('#trouble')
  await app.openTab('checklist')
  await app.is('#tick-taobao', 'checked')
  await app.relaunch()
  await app.isGone('#trouble')
})

test('starting over puts the unread record aside before anything is written', async () => {
  await app.store('huanhao.a', 'torn')
  await app.relaunch()
  await app.wechat.answerDialogs(false)
  await app.tap('#start-over')
  await app.see('#trouble')
  await app.wechat.answerDialogs(true)
  await app.tap('#start-over')
  await app.isGone('#trouble')
  await app.begin()
  await app.relaunch()
  await app.see('#now')
  const aside = (await app.storedKeys()).find((key) => key.startsWith('huanhao.a.aside.'))
  expect(await app.stored(aside ?? '')).toBe('torn')
})

test('a record of a newer version is told and left alone', async () => {
  const newer = writeSlot({ v: 99, gen: 1, body: '{}' })
  await app.store('huanhao.a', newer)
  await app.relaunch()
  await app.reads('#trouble', words.storageProblem.newerVersion)
  await app.begin()
  await app.relaunch()
  expect(await app.stored('huanhao.a')).toBe(newer)
})

test('deleting a number asks first, and can be undone', async () => {
  await app.begin()
  await app.openTab('me')
  await app.wechat.answerSheets(2)
  await app.wechat.answerDialogs(false)
  await app.tap('#number-n1')
  await app.see('#number-n1')
  await app.wechat.answerDialogs(true)
  await app.tap('#number-n1')
  await app.isGone('#number-n1')
  await app.tap('#undo')
  await app.see('#number-n1')
})
