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

const calendar = { terms, workdays }

beforeEach(() => {
  jest.useFakeTimers()
})

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

const open = (storage: MemoryStorage, clock = () => noon) => openStores({ storage, clock, systemInfo }, catalogue, calendar)

/** Long after a change is saved by itself; what was started by then has ended. */
const later = () => jest.advanceTimersByTimeAsync(60_000)

/** A store with one number, everything written. */
const begun = async (storage: MemoryStorage) => {
  const store = open(storage)
  const number = store.numbers.create(changing)
  await store.autoSave.flush()
  return { store, number }
}

test('opening, and what was just read, is never written back', async () => {
  const storage = new MemoryStorage()
  open(storage)
  await later()
  expect(storage.writes).toBe(0)
  const { store } = await begun(storage)
  const written = storage.writes
  expect(store.numbers.numbers).toHaveLength(1)
  open(storage)
  await later()
  expect(storage.writes).toBe(written)
})

test('a change is saved by itself, once for several in a row', async () => {
  const storage = new MemoryStorage()
  const { number } = await begun(storage)
  const written = storage.writes
  number.toggleStep('wechat', 'open')
  number.toggleStep('wechat', 'code')
  await later()
  expect(storage.writes).toBe(written + 1)
})

test('going to the background with nothing changed writes nothing', async () => {
  const storage = new MemoryStorage()
  await open(storage).autoSave.flush()
  expect(storage.writes).toBe(0)
  const { store } = await begun(storage)
  const written = storage.writes
  await store.autoSave.flush()
  expect(storage.writes).toBe(written)
})

test('what was done is there after a relaunch', async () => {
  const storage = new MemoryStorage()
  const { store, number } = await begun(storage)
  number.mark('wechat', { mark: 'done' })
  number.mark('jd', { mark: 'waiting', until: '2026-11-24' })
  number.toggleStep('cancel', 'open')
  store.settings.setLanguage('en')
  await store.autoSave.flush()
  const again = open(storage)
  expect(again.numbers.current?.progressOf('wechat')).toEqual({ mark: 'done', on: '2026-11-22', ticked: [] })
  expect(again.numbers.current?.progressOf('jd')).toEqual({ mark: 'waiting', until: '2026-11-24', ticked: [] })
  expect(again.numbers.current?.progressOf('cancel').ticked).toEqual(['open'])
  expect(again.settings.language).toBe('en')
})

test('a new number starts with what most people have', async () => {
  const { number } = await begun(new MemoryStorage())
  expect(number.accounts).toEqual(['wechat', 'jd'])
})

test('platforms that this version does not know survive', async () => {
  const storage = new MemoryStorage()
  const { store } = await begun(storage)
  const record = JSON.parse(newest(storage))
  record.numbers[0].accounts.push('from-the-future')
  record.numbers[0].progress['from-the-future'] = { mark: 'done', on: '2026-11-01', ticked: ['new-step'] }
  storage.kept.set('huanhao.b', writeSlot({ v: 2, gen: 100, body: JSON.stringify(record) }))
  const again = open(storage)
  expect(again.numbers.current?.plan.total).toBe(store.numbers.current?.plan.total)
  again.numbers.current?.mark('jd', { mark: 'done' })
  await again.autoSave.flush()
  expect(JSON.parse(newest(storage)).numbers[0].progress['from-the-future'].ticked).toEqual(['new-step'])
})

test('every mark can be undone', async () => {
  const { number } = await begun(new MemoryStorage())
  number.toggleStep('wechat', 'open')
  const before = number.progressOf('wechat')
  for (const undo of [
    number.mark('wechat', { mark: 'done' }),
    number.mark('jd', { mark: 'notMine' }),
    number.mark('cancel', { mark: 'waiting', until: '2026-12-01' }),
  ])
    undo()
  expect(number.progressOf('wechat')).toEqual(before)
  expect(number.plan.done + number.plan.waiting).toBe(0)
})

test('a removed number comes back in its place, with what was done', async () => {
  const { store, number } = await begun(new MemoryStorage())
  number.mark('wechat', { mark: 'done' })
  const mother = store.numbers.create({ ...changing, holder: 'mother' })
  store.numbers.select(number)
  const undo = store.numbers.remove(number)
  expect(store.numbers.current).toBe(mother)
  undo()
  expect(store.numbers.numbers).toEqual([number, mother])
  expect(store.numbers.current).toBe(number)
  expect(number.plan.done).toBe(1)
})

test('a new number never takes the id of a removed one that may come back', async () => {
  const { store, number } = await begun(new MemoryStorage())
  const second = store.numbers.create(changing)
  store.numbers.remove(number)
  const third = store.numbers.create(changing)
  expect(new Set([number.id, second.id, third.id]).size).toBe(3)
  const undo = store.numbers.remove(third)
  const fourth = store.numbers.create(changing)
  undo()
  expect(new Set(store.numbers.numbers.map(({ id }) => id)).size).toBe(store.numbers.numbers.length)
  expect(fourth.id).not.toBe(third.id)
})

test('a backup whose ids stand at the bounds of the format makes nothing unreadable, whatever is added afterwards', async () => {
  const storage = new MemoryStorage()
  const { store } = await begun(storage)
  const theirs = aNumber({
    id: 'n999999999',
    uid: 'abcdefgh',
    customDays: [{ id: 'd999999', on: '2026-12-01', title: 'theirs' }],
    customPlatforms: [{ id: 'own-999999', name: 'theirs', stage: 'life' }],
    accounts: ['own-999999'],
  })
  const backup = readBackup(writeBackup(aSnapshot(theirs, { ...theirs, uid: 'hgfedcba' }), noon))
  if (backup.kind !== 'ok') throw new Error(backup.kind)
  store.autoSave.restore(mergeSnapshots(store.autoSave.snapshot, backup.snapshot).snapshot)
  const added = store.numbers.numbers.find(({ uid }) => uid === 'abcdefgh')
  if (!added) throw new Error('not added')
  added.addDay('2026-12-02', 'mine')
  added.createCustomPlatform({ name: 'mine', stage: 'life' })
  store.numbers.remove(store.numbers.create(changing))
  store.numbers.create(changing)
  await store.autoSave.flush()
  expect(store.autoSave.problem).toBeUndefined()
  const again = open(storage)
  expect(again.autoSave.problem).toBeUndefined()
  expect(again.autoSave.snapshot).toEqual(store.autoSave.snapshot)
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
  const store = open(storage)
  store.numbers.current?.addDay('2026-12-02', 'another')
  store.numbers.current?.createCustomPlatform({ name: 'another', stage: 'life' })
  store.numbers.create(changing)
  await store.autoSave.flush()
  expect(open(storage).autoSave.snapshot).toEqual(store.autoSave.snapshot)
  expect(open(storage).numbers.numbers).toHaveLength(2)
})

test('a failed save is told and kept in memory; the next good one clears it', async () => {
  const storage = new MemoryStorage()
  const { store, number } = await begun(storage)
  storage.refusesWrites = true
  number.mark('wechat', { mark: 'done' })
  await store.autoSave.flush()
  expect(store.autoSave.problem).toEqual({ kind: 'saveFailed' })
  expect(number.progressOf('wechat').mark).toBe('done')
  storage.refusesWrites = false
  await store.autoSave.flush()
  expect(store.autoSave.problem).toBeUndefined()
  expect(open(storage).numbers.current?.progressOf('wechat').mark).toBe('done')
})

test('a mark taken back after a save that was refused, and yet written, stays taken back', async () => {
  const storage = new MemoryStorage()
  const { store, number } = await begun(storage)
  storage.faults = ['refusedThoughDone']
  const undo = number.mark('wechat', { mark: 'done' })
  await store.autoSave.flush()
  expect(store.autoSave.problem).toEqual({ kind: 'saveFailed' })
  undo()
  await store.autoSave.flush()
  expect(store.autoSave.problem).toBeUndefined()
  expect(open(storage).numbers.current?.progressOf('wechat').mark).toBe('open')
})

test('a save that is never answered is told; the next ones are written, and a late answer makes all well', async () => {
  const storage = new MemoryStorage()
  const { store, number } = await begun(storage)
  jest.useFakeTimers()
  try {
    storage.faults = ['hangs']
    number.mark('wechat', { mark: 'done' })
    void store.autoSave.flush()
    number.mark('jd', { mark: 'done' })
    const later = store.autoSave.flush()
    await jest.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS)
    await later
    expect(store.autoSave.problem).toEqual({ kind: 'unconfirmed' })
    expect(open(storage).numbers.current?.plan.done).toBe(2)
    storage.answer()
    await jest.advanceTimersByTimeAsync(0)
    await store.autoSave.flush()
    expect(store.autoSave.problem).toBeUndefined()
    expect(open(storage).numbers.current?.plan.done).toBe(2)
  } finally {
    jest.useRealTimers()
  }
})

test('a newest save that can not be read is told once; what is here takes its place when the user has read it', async () => {
  const storage = new MemoryStorage()
  const { store, number } = await begun(storage)
  number.mark('wechat', { mark: 'done' })
  await store.autoSave.flush()
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

test('a record that comes near to what WeChat keeps is told before it is full; less history makes room', async () => {
  const storage = new MemoryStorage()
  storage.maxBytes = MAX_SLOT_BYTES
  const { store, number } = await begun(storage)
  /** Notes of 3,000 bytes each. */
  const noted = (notes: number) => {
    for (let place = 0; place < notes; place += 1) number.setDetails(`x${place}`, { note: '换'.repeat(1000) })
  }
  noted(Math.floor(NEARLY_FULL_BYTES / 3072))
  await store.autoSave.flush()
  expect(store.autoSave.problem).toBeUndefined()
  for (let count = 0; count < 200; count += 1) number.mark('wechat', { mark: 'done' })
  await store.autoSave.flush()
  expect(store.autoSave.problem).toEqual({ kind: 'nearlyFull' })
  expect(open(storage).autoSave.problem).toEqual({ kind: 'nearlyFull' })

  noted(Math.floor(MAX_SLOT_BYTES / 3072))
  await store.autoSave.flush()
  expect(store.autoSave.problem).toEqual({ kind: 'full' })
  const { removed, undo } = store.numbers.shortenHistory(20)
  expect(removed).toBe(180)
  await store.autoSave.flush()
  expect(store.autoSave.problem).toEqual({ kind: 'nearlyFull' })
  expect(open(storage).autoSave.snapshot).toEqual(store.autoSave.snapshot)
  undo()
  expect(number.history).toHaveLength(200)
})

test.each([
  ['corrupt', '{"v":1,'],
  ['newerVersion', writeSlot({ v: 99, gen: 7, body: 'from the future' })],
])('a %s record is told and not written over, whatever the user does', async (kind, raw) => {
  const storage = new MemoryStorage()
  storage.kept.set('huanhao.a', raw)
  const store = open(storage)
  expect(store.autoSave.problem).toEqual({ kind, raw })
  store.numbers.create(changing)
  await store.autoSave.flush()
  expect(storage.kept.get('huanhao.a')).toBe(raw)
})

test('discarding an unreadable record puts it in quarantine first', async () => {
  const storage = new MemoryStorage()
  storage.kept.set('huanhao.a', 'torn')
  const store = open(storage)
  store.numbers.create(changing)
  await store.autoSave.flush()
  await store.autoSave.discardUnreadable()
  expect(store.autoSave.problem).toBeUndefined()
  expect(storage.kept.get(`huanhao.a.aside.${noon}`)).toBe('torn')
  expect(open(storage).numbers.numbers).toHaveLength(1)
})

test('when it can not be put aside, nothing is written over', async () => {
  const storage = new MemoryStorage()
  storage.kept.set('huanhao.a', 'torn')
  const store = open(storage)
  storage.refusesWrites = true
  expect(await store.autoSave.discardUnreadable()).toBe(false)
  storage.refusesWrites = false
  store.numbers.create(changing)
  await store.autoSave.flush()
  expect(storage.kept.get('huanhao.a')).toBe('torn')
  expect(store.autoSave.problem?.kind).toBe('corrupt')
})

test('a storage that can not even be read opens empty, says so, and is not written to', async () => {
  const storage = new MemoryStorage()
  storage.refusesReads = true
  const store = open(storage)
  store.numbers.create(changing)
  await store.autoSave.flush()
  expect(store.autoSave.problem).toEqual({ kind: 'unreadable' })
  expect(storage.writes).toBe(0)
})

test('a wait is over when the app wakes on its day', async () => {
  let instant = noon
  const store = open(new MemoryStorage(), () => instant)
  const number = store.numbers.create(changing)
  number.mark('jd', { mark: 'waiting', until: '2026-11-24' })
  expect(number.plan.next?.key).toBe('wechat')
  instant += 2 * 86_400_000
  store.appClock.refresh()
  expect(number.plan.next?.key).toBe('jd')
})
