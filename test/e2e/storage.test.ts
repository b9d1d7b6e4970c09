import { writeSlot } from '../../src/domain/record/slot'
import { Phone } from './driver'

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open()
})

afterEach(() => phone.close())

test('opening writes nothing', async () => {
  await phone.openTab('me')
  await phone.openTab('home')
  expect(await phone.storedKeys()).not.toContain('huanhao.a')
})

test('a storage that fails is told, keeps the change on screen, and can be tried again', async () => {
  await phone.begin()
  await phone.openTab('checklist')
  await phone.breakStorage()
  await phone.tap('#tick-taobao')
  await phone.reads('#trouble', '没存上')
  await phone.hasClass('#row-taobao', 'row-done')
  await phone.tap('#retry')
  await phone.reads('#trouble', '没存上')
  await phone.mendStorage()
  await phone.tap('#retry')
  await phone.isGone('#trouble')
  await phone.relaunch()
  await phone.openTab('checklist')
  await phone.hasClass('#row-taobao', 'row-done')
})

test('a record that can not be read is told and never written over', async () => {
  const torn = '{"v":1,"language":"auto","current":"n1","numbers":[{"id":"n1","hol'
  await phone.store('huanhao.a', torn)
  await phone.relaunch()
  await phone.reads('#trouble', '上次的记录读不出来')
  await phone.begin()
  await phone.relaunch()
  expect(await phone.stored('huanhao.a')).toBe(torn)
  const copied = await phone.watchClipboard()
  await phone.tap('#copy-raw')
  expect(await copied()).toBe(torn)
})

test('a save cut off in its middle costs that save alone', async () => {
  await phone.begin()
  // What is changed within 200 ms is one save: the second slot needs a second one.
  await phone.until('the first save', async () => (await phone.stored('huanhao.a')) !== '')
  await phone.openTab('checklist')
  await phone.tap('#tick-taobao')
  await phone.relaunch()
  const [a, b] = [await phone.stored('huanhao.a'), await phone.stored('huanhao.b')]
  const older = JSON.parse(a).gen < JSON.parse(b).gen ? 'huanhao.a' : 'huanhao.b'
  await phone.store(older, a.slice(0, 40))
  await phone.relaunch()
  await phone.reads('#trouble', '最近一次保存的读不出来')
  await phone.tap('#accept-older')
  await phone.isGone('#trouble')
  await phone.openTab('checklist')
  await phone.hasClass('#row-taobao', 'row-done')
  await phone.relaunch()
  await phone.isGone('#trouble')
})

test('starting over puts the unread record aside before anything is written', async () => {
  await phone.store('huanhao.a', 'torn')
  await phone.relaunch()
  await phone.answerDialogs(false)
  await phone.tap('#start-over')
  await phone.see('#trouble')
  await phone.answerDialogs(true)
  await phone.tap('#start-over')
  await phone.isGone('#trouble')
  await phone.begin()
  await phone.relaunch()
  await phone.see('#now')
  const aside = (await phone.storedKeys()).find((key) => key.startsWith('huanhao.a.aside.'))
  expect(await phone.stored(aside ?? '')).toBe('torn')
})

test('a record of a newer version is told and left alone', async () => {
  const newer = writeSlot({ v: 99, gen: 1, body: '{}' })
  await phone.store('huanhao.a', newer)
  await phone.relaunch()
  await phone.reads('#trouble', '更新的版本')
  await phone.begin()
  await phone.relaunch()
  expect(await phone.stored('huanhao.a')).toBe(newer)
})

test('deleting a number asks first, and can be undone', async () => {
  await phone.begin()
  await phone.openTab('me')
  await phone.answerSheets(2)
  await phone.answerDialogs(false)
  await phone.tap('#number-n1')
  await phone.see('#number-n1')
  await phone.answerDialogs(true)
  await phone.tap('#number-n1')
  await phone.isGone('#number-n1')
  await phone.tap('#undo')
  await phone.see('#number-n1')
})
