/** Records that could not be read, and a record that gets too large: what the user can do about both. */
import { writeSlot } from '../../src/domain/record/slot'
import { writeSnapshot } from '../../src/domain/record/snapshot'
import { aNumber, aSnapshot } from '../builders/snapshot'
import { freshApp, MONDAY } from './fresh-app'
import { aroundFigures, record, words } from './words'

const app = freshApp({ now: MONDAY })

const openBackup = async () => {
  await app.openTab('me')
  await app.tap('#backup')
  await app.onPage('packages/record/backup/index')
}

const aside = `huanhao.a.aside.${Date.parse('2026-11-14T20:00:00+08:00')}`

test('with nothing put aside there is no word of it', async () => {
  await openBackup()
  await app.see('#restore-card')
  await app.isGone('#asides')
  await app.isGone('#room')
})

test('what was put aside by starting over can be seen, copied, and deleted after a question', async () => {
  await app.store('huanhao.a', 'torn')
  await app.relaunch()
  await app.wechat.answerDialogs(true)
  await app.tap('#start-over')
  await app.isGone('#trouble')
  await openBackup()
  await app.reads('#aside-0', record.backup.quarantine.entry('2026-11-16', 1))
  const copied = await app.wechat.watchClipboard()
  await app.tap('#aside-copy-0')
  expect(await copied()).toBe('torn')
  await app.tap('#aside-look-0')
  await app.reads('#aside-fault', record.backup.quarantine.fault)
  await app.isGone('#preview')
  await app.wechat.answerDialogs(false)
  await app.tap('#aside-drop-0')
  await app.see('#aside-0')
  await app.wechat.answerDialogs(true)
  await app.tap('#aside-drop-0')
  await app.reads('#notice', record.backup.quarantine.dropped)
  await app.isGone('#asides')
  expect((await app.storedKeys()).filter((key) => key.includes('aside'))).toEqual([])
})

test('what was put aside and can be read now is restored like a backup', async () => {
  const snapshot = aSnapshot(aNumber({ label: '老家的号', accounts: ['wechat', 'qq'] }))
  await app.store(aside, writeSlot({ v: 2, gen: 7, body: writeSnapshot(snapshot) }))
  await openBackup()
  await app.reads('#aside-0', ...aroundFigures((kilobytes) => record.backup.quarantine.entry('2026-11-14', kilobytes)))
  await app.tap('#aside-look-0')
  await app.reads('#preview', '老家的号', record.backup.change.new)
  await app.tap('#merge')
  await app.reads('#notice', record.backup.restored)
  await app.relaunch()
  await app.openTab('me')
  await app.reads('#number-n1', '老家的号')
})

test('what storage will not let go is said to be there still', async () => {
  await app.store(aside, 'torn')
  await openBackup()
  await app.wechat.answerDialogs(true)
  await app.wechat.refuse('removeStorage', 'fail system error')
  await app.tap('#aside-drop-0')
  await app.reads('#notice', record.backup.quarantine.kept)
  await app.see('#aside-0')
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
  await app.store('huanhao.a', writeSlot({ v: 2, gen: 1, body: writeSnapshot(aSnapshot(...numbers)) }))
  await app.relaunch()
  await app.reads('#trouble', words.storageProblem.nearlyFull)
  await app.tap('#make-room')
  await app.reads('#room', /9\d\d KB/)
  for (const id of ['n1', 'n2']) {
    await app.tap(`#part-${id}`)
    await app.reads('#notice', record.backup.outcome.done)
  }
  await app.reads('#backup-card', record.backup.last('2026-11-16'))
  expect((await app.fileNames()).sort()).toEqual(['huanhao-2026-11-16-n1.json', 'huanhao-2026-11-16-n2.json'])
  await app.tap('#shorten')
  await app.reads('#notice', record.backup.room.historyDone(180))
  await app.relaunch()
  const newest = [await app.stored('huanhao.a'), await app.stored('huanhao.b')].map((text) => JSON.parse(text))
  const { body } = newest.sort((a, b) => b.gen - a.gen)[0]
  expect(JSON.parse(body).numbers[0].history).toHaveLength(20)
})
