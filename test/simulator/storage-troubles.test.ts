/** A storage that is as unreliable as a phone's: what a spec can make go wrong, and that nothing else does. */
import { eventually, type FixturePhone, openFixture } from './fixture/open-fixture'
import type { StorageFault } from './protocol'

let fixture: FixturePhone
beforeAll(async () => {
  fixture = await openFixture()
})
afterAll(() => fixture.close())
beforeEach(async () => {
  await fixture.phone.change({ storage: [] })
  await fixture.phone.relaunch()
  await fixture.miniProgram.callWxMethod('clearStorageSync')
})

const trouble = (...storage: StorageFault[]) => fixture.phone.change({ storage })
/** Starts a write and notes in `answers` of the app when it is answered. */
const write = (key: string, data: string) =>
  fixture.miniProgram.evaluate(
    `function (key, data) {
      const answers = getApp().answers = getApp().answers || []
      wx.setStorage({ key, data, success: () => answers.push(key + ' ok'), fail: (error) => answers.push(key + ' ' + error.errMsg) })
    }`,
    key,
    data,
  )
const answers = () => fixture.miniProgram.evaluate('function () { return getApp().answers }')
const read = (key: string) =>
  fixture.miniProgram.evaluate(
    'function (key) { try { return wx.getStorageSync(key) } catch (error) { return error.message } }',
    key,
  )

test('writes can be held, and complete late or out of order', async () => {
  await trouble({ on: 'write', how: 'held' })
  await write('a', '1')
  await write('b', '2')
  expect(await read('a')).toBe('')
  expect(await fixture.phone.heldWrites()).toEqual(['a', 'b'])
  await fixture.phone.releaseWrites({ reversed: true })
  await eventually(async () => expect(await answers()).toEqual(['b ok', 'a ok']))
  expect([await read('a'), await read('b')]).toEqual(['1', '2'])
  // The older of two writes to one key may be the one that stays.
  await write('a', 'old')
  await write('a', 'new')
  await fixture.phone.releaseWrites({ reversed: true })
  expect(await read('a')).toBe('old')
})

test('a held write is gone after a relaunch', async () => {
  await trouble({ on: 'write', how: 'held' })
  await write('a', '1')
  await fixture.phone.relaunch()
  expect(await read('a')).toBe('')
})

test('a write can be refused, be done and still refused, be cut off, or never be answered', async () => {
  await trouble(
    { on: 'write', how: 'refused', key: 'a' },
    { on: 'write', how: 'refusedThoughDone', key: 'b' },
    { on: 'write', how: 'torn', key: 'c', times: 1 },
    { on: 'write', how: 'unanswered', key: 'd' },
    { on: 'write', how: 'lost', key: 'e' },
  )
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) await write(key, '12345678')
  await eventually(async () =>
    expect(await answers()).toEqual(['a setStorage:fail system error', 'b setStorage:fail system error', 'c ok', 'f ok']),
  )
  expect(await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(read))).toEqual([
    '',
    '12345678',
    '1234',
    '12345678',
    '',
    '12345678',
  ])
  await write('c', '12345678')
  expect(await read('c')).toBe('12345678')
})

test('a removal can fail in the same ways', async () => {
  await write('a', '1')
  await write('b', '2')
  await trouble({ on: 'remove', how: 'refused', key: 'a' }, { on: 'remove', how: 'held', key: 'b' })
  await expect(fixture.miniProgram.callWxMethod('removeStorage', { key: 'a' })).rejects.toThrow('removeStorage:fail system error')
  await fixture.miniProgram.evaluate('function () { wx.removeStorage({ key: "b" }) }')
  expect([await read('a'), await read('b')]).toEqual(['1', '2'])
  await fixture.phone.releaseWrites()
  expect(await read('b')).toBe('')
})

test('a read can throw or find nothing, once or always, from the launch on', async () => {
  await write('a', '1')
  await trouble({ on: 'read', how: 'throws', key: 'a', times: 1 }, { on: 'read', how: 'empty', key: 'a', times: 1 })
  await fixture.phone.relaunch()
  expect(await read('a')).toBe('getStorageSync:fail system error')
  expect(await read('a')).toBe('')
  expect(await read('a')).toBe('1')
})

test('calls that end in Sync are refused or torn', async () => {
  await trouble({ on: 'write', how: 'refused', times: 1 }, { on: 'write', how: 'torn', times: 1 })
  await expect(fixture.miniProgram.callWxMethod('setStorageSync', 'a', '1234')).rejects.toThrow(
    'setStorageSync:fail system error',
  )
  await fixture.miniProgram.callWxMethod('setStorageSync', 'a', '1234')
  expect(await read('a')).toBe('12')
})

test.each(['', 'odd', 'even', '换号𠮷', '\ud800', '\u0000\uffff'])('what is written is read: %j', async (text) => {
  await fixture.miniProgram.callWxMethod('setStorageSync', 'a', text)
  await fixture.phone.relaunch()
  expect(await read('a')).toBe(text)
})
