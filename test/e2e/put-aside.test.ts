/** Records that could not be read, and a record that gets too large: what the user can do about both. */
import { writeSlot } from '../../src/domain/record/slot'
import { writeSnapshot } from '../../src/domain/record/snapshot'
import { aNumber, aSnapshot } from '../builders/snapshot'
import { Phone } from './driver'

/** A Monday. */
const MONDAY = new Date('2026-11-16T09:41:00+08:00')

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open({ now: MONDAY })
})

afterEach(() => phone.close())

const openBackup = async () => {
  await phone.openTab('me')
  await phone.tap('#backup')
  await phone.onPage('packages/record/backup/index')
}

const aside = `huanhao.a.aside.${Date.parse('2026-11-14T20:00:00+08:00')}`

test('with nothing put aside there is no word of it', async () => {
  await openBackup()
  await phone.see('#restore-card')
  await phone.isGone('#asides')
  await phone.isGone('#room')
})

test('what was put aside by starting over can be seen, copied, and deleted after a question', async () => {
  await phone.store('huanhao.a', 'torn')
  await phone.relaunch()
  await phone.answerDialogs(true)
  await phone.tap('#start-over')
  await phone.isGone('#trouble')
  await openBackup()
  await phone.reads('#aside-0', /2026-11-16 存的，1 KB/)
  const copied = await phone.watchClipboard()
  await phone.tap('#aside-copy-0')
  expect(await copied()).toBe('torn')
  await phone.tap('#aside-look-0')
  await phone.reads('#aside-fault', '恢复不了')
  await phone.isGone('#preview')
  await phone.answerDialogs(false)
  await phone.tap('#aside-drop-0')
  await phone.see('#aside-0')
  await phone.answerDialogs(true)
  await phone.tap('#aside-drop-0')
  await phone.reads('#notice', '删掉了')
  await phone.isGone('#asides')
  expect((await phone.storedKeys()).filter((key) => key.includes('.aside.'))).toEqual([])
})

test('what was put aside and can be read now is restored like a backup', async () => {
  const record = aSnapshot(aNumber({ label: '老家的号', accounts: ['wechat', 'qq'] }))
  await phone.store(aside, writeSlot({ v: 2, gen: 7, body: writeSnapshot(record) }))
  await openBackup()
  await phone.reads('#aside-0', '2026-11-14 存的')
  await phone.tap('#aside-look-0')
  await phone.reads('#preview', /老家的号.*这台手机没有/)
  await phone.tap('#merge')
  await phone.reads('#notice', '恢复好了')
  await phone.relaunch()
  await phone.openTab('me')
  await phone.reads('#number-n1', '老家的号')
})

test('what storage will not let go is said to be there still', async () => {
  await phone.store(aside, 'torn')
  await openBackup()
  await phone.answerDialogs(true)
  await phone.refuse('removeStorage', 'fail system error')
  await phone.tap('#aside-drop-0')
  await phone.reads('#notice', '没删成')
  await phone.see('#aside-0')
})

test('a record that gets too large is told before it is full, and can be made smaller or backed up in parts', async () => {
  const about = Object.fromEntries(Array.from({ length: 306 }, (_, place) => [`x${place}`, { note: '换'.repeat(1000) }]))
  const previous = { mark: 'open' as const, ticked: [] }
  const history = Array.from({ length: 200 }, (_, place) => ({
    at: MONDAY.getTime() - 200 + place,
    key: 'wechat',
    previous,
    mark: 'done' as const,
  }))
  const numbers = [
    aNumber({ accounts: ['wechat'], details: about, history }),
    aNumber({ id: 'n2', uid: 'uid00002', holder: 'mother' }),
  ]
  await phone.store('huanhao.a', writeSlot({ v: 2, gen: 1, body: writeSnapshot(aSnapshot(...numbers)) }))
  await phone.relaunch()
  await phone.reads('#trouble', '快存满了')
  await phone.tap('#make-room')
  await phone.reads('#room', /9\d\d KB/)
  for (const id of ['n1', 'n2']) {
    await phone.tap(`#part-${id}`)
    await phone.reads('#notice', '已备份')
  }
  await phone.reads('#backup-card', '上次备份：2026-11-16')
  expect((await phone.fileNames()).sort()).toEqual(['huanhao-2026-11-16-n1.json', 'huanhao-2026-11-16-n2.json'])
  await phone.tap('#shorten')
  await phone.reads('#notice', '删了 180 条')
  await phone.relaunch()
  const newest = [await phone.stored('huanhao.a'), await phone.stored('huanhao.b')].map((text) => JSON.parse(text))
  const { body } = newest.sort((a, b) => b.gen - a.gen)[0]
  expect(JSON.parse(body).numbers[0].history).toHaveLength(20)
})
