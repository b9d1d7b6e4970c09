import { terms } from '../../src/content/baked/terms'
import { workdays } from '../../src/content/baked/workdays'
import type { NumberProfile } from '../../src/domain/number/profile'
import { readBackup, writeBackup } from '../../src/domain/record/backup'
import { mergeSnapshots } from '../../src/domain/record/merge'
import { readSlot, writeSlot } from '../../src/domain/record/slot'
import { writeSnapshot } from '../../src/domain/record/snapshot'
import { openStores } from '../../src/stores'
import { ANSWER_TIMEOUT_MS, MAX_SLOT_BYTES, NEARLY_FULL_BYTES } from '../../src/stores/snapshot-repository'
import { aCatalogue, aFixedTask, aPlatform } from '../builders/catalogue'
import { MemoryStorage } from '../builders/crashing-storage'
import { aNumber, aSnapshot } from '../builders/snapshot'

const noon = Date.parse('2026-11-22T12:00:00+08:00')
const changing: NumberProfile = { holder: 'me', situation: 'changing', document: 'residentId', dates: {} }
const catalogue = aCatalogue(aPlatform('wechat'), aPlatform('jd'), aPlatform('rare', { common: false }), aFixedTask('cancel'))

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

/** The record that a relaunch would read. */
const newest = (storage: MemoryStorage): string => {
  const slots = ['huanhao.a', 'huanhao.b'].flatMap((key) => {
    const read = readSlot(storage.kept.get(key))
    return read.kind === 'whole' ? [read.slot] : []
  })
  return slots.sort((a, b) => b.gen - a.gen)[0]?.body ?? ''
}

const systemInfo = () => ({ language: 'zh_CN', fontScale: 1, singlePage: false, computer: false })

const open = (storage: MemoryStorage) => openStores({ storage, clock: () => noon, systemInfo }, catalogue, { terms, workdays })

/** Lets so much time pass that a change is saved by itself, and the save has ended. */
const letSave = () => jest.advanceTimersByTimeAsync(60_000)

/** Stores with one number, everything saved. */
const openSaved = async (storage: MemoryStorage) => {
  const stores = open(storage)
  const number = stores.numbers.create(changing)
  await stores.autoSave.flush()
  return { stores, number }
}

test('opening, and what was just read, is never written back', async () => {
  const storage = new MemoryStorage()
  open(storage)
  await letSave()
  expect(storage.writes).toBe(0)
  const { stores } = await openSaved(storage)
  const written = storage.writes
  expect(stores.numbers.numbers).toHaveLength(1)
  open(storage)
  await letSave()
  expect(storage.writes).toBe(written)
})

test('a change is saved by itself, once for several in a row', async () => {
  const storage = new MemoryStorage()
  const { number } = await openSaved(storage)
  const written = storage.writes
  number.toggleStep('wechat', 'open')
  number.toggleStep('wechat', 'code')
  await letSave()
  expect(storage.writes).toBe(written + 1)
})

test('going to the background with nothing changed writes nothing', async () => {
  const storage = new MemoryStorage()
  await open(storage).autoSave.flush()
  expect(storage.writes).toBe(0)
  const { stores } = await openSaved(storage)
  const written = storage.writes
  await stores.autoSave.flush()
  expect(storage.writes).toBe(written)
})

test('what was done is there after a relaunch', async () => {
  const storage = new MemoryStorage()
  const { stores, number } = await openSaved(storage)
  number.mark('wechat', { mark: 'done' })
  number.mark('jd', { mark: 'waiting', until: '2026-11-24' })
  number.toggleStep('cancel', 'open')
  stores.settings.setLanguage('en')
  await stores.autoSave.flush()
  const again = open(storage)
  expect(again.numbers.current?.progressOf('wechat')).toEqual({ mark: 'done', on: '2026-11-22', ticked: [] })
  expect(again.numbers.current?.progressOf('jd')).toEqual({ mark: 'waiting', until: '2026-11-24', ticked: [] })
  expect(again.numbers.current?.progressOf('cancel').ticked).toEqual(['open'])
  expect(again.settings.language).toBe('en')
})

test('platforms that this version does not know survive', async () => {
  const storage = new MemoryStorage()
  const { stores } = await openSaved(storage)
  const record = JSON.parse(newest(storage))
  record.numbers[0].accounts.push('from-the-future')
  record.numbers[0].progress['from-the-future'] = { mark: 'done', on: '2026-11-01', ticked: ['new-step'] }
  storage.kept.set('huanhao.b', writeSlot({ v: 2, gen: 100, body: JSON.stringify(record) }))
  const again = open(storage)
  expect(again.numbers.current?.plan.total).toBe(stores.numbers.current?.plan.total)
  again.numbers.current?.mark('jd', { mark: 'done' })
  await again.autoSave.flush()
  expect(JSON.parse(newest(storage)).numbers[0].progress['from-the-future'].ticked).toEqual(['new-step'])
})

test('a backup whose ids stand at the bounds of the format makes nothing unreadable, whatever is added afterwards', async () => {
  const storage = new MemoryStorage()
  const { stores } = await openSaved(storage)
  const theirs = aNumber({
    id: 'n999999999',
    uid: 'abcdefgh',
    customDays: [{ id: 'd999999', on: '2026-12-01', title: 'theirs' }],
    customPlatforms: [{ id: 'own-999999', name: 'theirs', stage: 'life' }],
    accounts: ['own-999999'],
  })
  const backup = readBackup(writeBackup(aSnapshot(theirs, { ...theirs, uid: 'hgfedcba' }), noon))
  if (backup.kind !== 'ok') throw new Error(backup.kind)
  stores.autoSave.restore(mergeSnapshots(stores.autoSave.snapshot, backup.snapshot).snapshot)
  const added = stores.numbers.numbers.find(({ uid }) => uid === 'abcdefgh')
  if (!added) throw new Error('not added')
  added.addDay('2026-12-02', 'mine')
  added.createCustomPlatform({ name: 'mine', stage: 'life' })
  stores.numbers.remove(stores.numbers.create(changing))
  stores.numbers.create(changing)
  await stores.autoSave.flush()
  expect(stores.autoSave.problem).toBeUndefined()
  const again = open(storage)
  expect(again.autoSave.problem).toBeUndefined()
  expect(again.autoSave.snapshot).toEqual(stores.autoSave.snapshot)
  expect(again.numbers.numbers).toHaveLength(4)
})

test('ids at the bounds that are kept already leave room for more', async () => {
  const storage = new MemoryStorage()
  const stored = aNumber({
    id: 'n999999999',
    customDays: [{ id: 'd999999', on: '2026-12-01', title: 'a day' }],
    customPlatforms: [{ id: 'own-999999', name: 'a card', stage: 'life' }],
  })
  storage.kept.set('huanhao.a', writeSlot({ v: 2, gen: 1, body: writeSnapshot(aSnapshot(stored)) }))
  const stores = open(storage)
  stores.numbers.current?.addDay('2026-12-02', 'another')
  stores.numbers.current?.createCustomPlatform({ name: 'another', stage: 'life' })
  stores.numbers.create(changing)
  await stores.autoSave.flush()
  expect(open(storage).autoSave.snapshot).toEqual(stores.autoSave.snapshot)
  expect(open(storage).numbers.numbers).toHaveLength(2)
})

test('a failed save is a problem, and its changes stay in memory; the next good save ends it', async () => {
  const storage = new MemoryStorage()
  const { stores, number } = await openSaved(storage)
  storage.refusesWrites = true
  number.mark('wechat', { mark: 'done' })
  await stores.autoSave.flush()
  expect(stores.autoSave.problem).toEqual({ kind: 'saveFailed' })
  expect(number.progressOf('wechat').mark).toBe('done')
  storage.refusesWrites = false
  await stores.autoSave.flush()
  expect(stores.autoSave.problem).toBeUndefined()
  expect(open(storage).numbers.current?.progressOf('wechat').mark).toBe('done')
})

test('a mark taken back after a save that was refused, and yet written, stays taken back', async () => {
  const storage = new MemoryStorage()
  const { stores, number } = await openSaved(storage)
  storage.faults = ['refusedThoughDone']
  const undo = number.mark('wechat', { mark: 'done' })
  await stores.autoSave.flush()
  expect(stores.autoSave.problem).toEqual({ kind: 'saveFailed' })
  undo()
  await stores.autoSave.flush()
  expect(stores.autoSave.problem).toBeUndefined()
  expect(open(storage).numbers.current?.progressOf('wechat').mark).toBe('open')
})

test('a save that is never answered is a problem; the next ones are written, and a late answer ends it', async () => {
  const storage = new MemoryStorage()
  const { stores, number } = await openSaved(storage)
  storage.faults = ['hangs']
  number.mark('wechat', { mark: 'done' })
  void stores.autoSave.flush()
  number.mark('jd', { mark: 'done' })
  const secondSave = stores.autoSave.flush()
  await jest.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS)
  await secondSave
  expect(stores.autoSave.problem).toEqual({ kind: 'unconfirmed' })
  expect(open(storage).numbers.current?.plan.done).toBe(2)
  storage.answer()
  await jest.advanceTimersByTimeAsync(0)
  await stores.autoSave.flush()
  expect(stores.autoSave.problem).toBeUndefined()
  expect(open(storage).numbers.current?.plan.done).toBe(2)
})

test('a newest save that can not be read is a problem until the user has read it; what is shown then takes its place', async () => {
  const storage = new MemoryStorage()
  const { stores, number } = await openSaved(storage)
  number.mark('wechat', { mark: 'done' })
  await stores.autoSave.flush()
  const torn = storage.kept.get('huanhao.b')?.slice(0, 99) ?? ''
  storage.kept.set('huanhao.b', torn)
  const again = open(storage)
  expect(again.autoSave.problem).toEqual({ kind: 'older' })
  expect(again.numbers.current?.progressOf('wechat').mark).toBe('open')
  await again.autoSave.acceptOlder()
  expect(again.autoSave.problem).toBeUndefined()
  expect([...storage.kept.values()]).toContain(torn)
  expect(open(storage).autoSave.problem).toBeUndefined()
})

test('a record that comes near to what WeChat keeps is a problem before it is full; less history makes room', async () => {
  const storage = new MemoryStorage()
  storage.maxBytes = MAX_SLOT_BYTES
  const { stores, number } = await openSaved(storage)
  /** Notes of 3,000 bytes each. */
  const addNotes = (notes: number) => {
    for (let index = 0; index < notes; index += 1) number.setDetails(`x${index}`, { note: '换'.repeat(1000) })
  }
  addNotes(Math.floor(NEARLY_FULL_BYTES / 3072))
  await stores.autoSave.flush()
  expect(stores.autoSave.problem).toBeUndefined()
  for (let count = 0; count < 200; count += 1) number.mark('wechat', { mark: 'done' })
  await stores.autoSave.flush()
  expect(stores.autoSave.problem).toEqual({ kind: 'nearlyFull' })
  expect(open(storage).autoSave.problem).toEqual({ kind: 'nearlyFull' })

  addNotes(Math.floor(MAX_SLOT_BYTES / 3072))
  await stores.autoSave.flush()
  expect(stores.autoSave.problem).toEqual({ kind: 'full' })
  const { removed, undo } = stores.numbers.shortenHistory(20)
  expect(removed).toBe(180)
  await stores.autoSave.flush()
  expect(stores.autoSave.problem).toEqual({ kind: 'nearlyFull' })
  expect(open(storage).autoSave.snapshot).toEqual(stores.autoSave.snapshot)
  undo()
  expect(number.history).toHaveLength(200)
})

test.each([
  ['corrupt', '{"v":1,'],
  ['newerVersion', writeSlot({ v: 99, gen: 7, body: 'from the future' })],
])('a %s record is a problem, and is not written over whatever the user does', async (kind, raw) => {
  const storage = new MemoryStorage()
  storage.kept.set('huanhao.a', raw)
  const stores = open(storage)
  expect(stores.autoSave.problem).toEqual({ kind, raw })
  stores.numbers.create(changing)
  await stores.autoSave.flush()
  expect(storage.kept.get('huanhao.a')).toBe(raw)
})

test('discarding an unreadable record puts it in quarantine first', async () => {
  const storage = new MemoryStorage()
  storage.kept.set('huanhao.a', 'torn')
  const stores = open(storage)
  stores.numbers.create(changing)
  await stores.autoSave.flush()
  await stores.autoSave.discardUnreadable()
  expect(stores.autoSave.problem).toBeUndefined()
  expect(storage.kept.get(`huanhao.a.aside.${noon}`)).toBe('torn')
  expect(open(storage).numbers.numbers).toHaveLength(1)
})

test('when it can not be put into quarantine, nothing is written over', async () => {
  const storage = new MemoryStorage()
  storage.kept.set('huanhao.a', 'torn')
  const stores = open(storage)
  storage.refusesWrites = true
  expect(await stores.autoSave.discardUnreadable()).toBe(false)
  storage.refusesWrites = false
  stores.numbers.create(changing)
  await stores.autoSave.flush()
  expect(storage.kept.get('huanhao.a')).toBe('torn')
  expect(stores.autoSave.problem?.kind).toBe('corrupt')
})

test('a storage that can not even be read opens empty, as a problem, and is not written to', async () => {
  const storage = new MemoryStorage()
  storage.refusesReads = true
  const stores = open(storage)
  stores.numbers.create(changing)
  await stores.autoSave.flush()
  expect(stores.autoSave.problem).toEqual({ kind: 'unreadable' })
  expect(storage.writes).toBe(0)
})

test('erasing leaves nothing in storage; undo brings the record back, and it is saved again', async () => {
  const storage = new MemoryStorage()
  const { stores } = await openSaved(storage)
  stores.settings.setLanguage('en')
  stores.autoSave.markBackedUp()
  const before = stores.autoSave.snapshot
  const undo = await stores.autoSave.erase()
  await letSave()
  expect([...storage.kept]).toEqual([])
  expect([stores.numbers.numbers, stores.settings.language, stores.autoSave.backedUpAt]).toEqual([[], 'auto', undefined])
  if (!undo) throw new Error('refused')
  undo()
  expect(stores.autoSave.snapshot).toEqual(before)
  await letSave()
  expect(open(storage).autoSave.snapshot).toEqual(before)
})

test('an erasure that storage refuses takes nothing away, and what was removed of it is written again', async () => {
  const storage = new MemoryStorage()
  const { stores, number } = await openSaved(storage)
  number.mark('wechat', { mark: 'done' })
  await letSave()
  storage.removalsLeft = 1
  expect(await stores.autoSave.erase()).toBe(false)
  expect(stores.numbers.current?.progressOf('wechat').mark).toBe('done')
  await letSave()
  expect(stores.autoSave.problem).toBeUndefined()
  expect(open(storage).numbers.current?.progressOf('wechat').mark).toBe('done')
})

test('the record is turned into text once a change, however often it is saved', async () => {
  const storage = new MemoryStorage()
  const { stores, number } = await openSaved(storage)
  const stringify = jest.spyOn(JSON, 'stringify')
  /** How often a whole record was turned into text since it was last asked. */
  const recordsWritten = () => {
    const records = stringify.mock.calls.filter(([value]) => typeof value === 'object' && value !== null && 'numbers' in value)
    stringify.mockClear()
    return records.length
  }
  try {
    number.mark('wechat', { mark: 'done' })
    await letSave()
    expect(recordsWritten()).toBe(1)
    storage.faults = ['refused']
    number.mark('jd', { mark: 'done' })
    await letSave()
    await stores.autoSave.flush()
    await stores.autoSave.flush()
    expect(recordsWritten()).toBe(1)
  } finally {
    stringify.mockRestore()
  }
  expect(open(storage).numbers.current?.plan.done).toBe(2)
})
