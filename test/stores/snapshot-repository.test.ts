import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

import { readSlot, writeSlot } from '../../src/domain/record/slot'
import { emptySnapshot, type LanguageChoice, type Snapshot, writeSnapshot } from '../../src/domain/record/snapshot'
import { ANSWER_TIMEOUT_MS, SLOTS, SnapshotRepository } from '../../src/stores/snapshot-repository'
import { CrashingStorage, type CrashMoment, MemoryStorage } from '../builders/crashing-storage'
import { aNumber } from '../builders/snapshot'

const noon = Date.parse('2026-11-22T12:00:00+08:00')

/** A snapshot that can be told from the one before it. */
const numbered = (count: number): Snapshot => ({
  ...emptySnapshot,
  language: (['auto', 'zh', 'hant', 'en'] satisfies LanguageChoice[])[count % 4] ?? 'auto',
  current: `n${count}`,
})

const textsInQuarantine = ({ kept }: { kept: ReadonlyMap<string, string> }) =>
  [...kept].filter(([key]) => key.includes('.aside.')).map(([, text]) => text)

const wholeSlots = (storage: CrashingStorage) => SLOTS.filter((key) => readSlot(storage.kept.get(key)).kind === 'whole').length

const moments = fc.constantFrom<CrashMoment>('before', 'during', 'after')

test('after a crash at any write, in any way, what is read is the last confirmed record or the one being written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 12 }), moments, async (lastWrite, moment) => {
      const storage = new CrashingStorage(lastWrite, moment)
      const repository = new SnapshotRepository(storage, () => noon)
      repository.open()
      let confirmed = emptySnapshot
      let writing = emptySnapshot
      for (let count = 1; !storage.hasCrashed; count += 1) {
        writing = numbered(count)
        const before = wholeSlots(storage)
        if ((await repository.save(writeSnapshot(writing))) === 'saved') confirmed = writing
        // The only whole slot is never written over.
        if (before > 0) expect(wholeSlots(storage)).toBeGreaterThan(0)
      }
      const opened = new SnapshotRepository(storage, () => noon).open()
      if (opened.kind === 'corrupt') {
        // The very first write was torn: nothing was confirmed yet, and the text is shown rather than dropped.
        expect([lastWrite, moment, confirmed]).toEqual([1, 'during', emptySnapshot])
        return
      }
      expect(opened.kind).toBe('ready')
      if (opened.kind === 'ready') expect([confirmed, writing]).toContainEqual(opened.snapshot)
    }),
  )
})

test('after a crash the next session goes on, and puts the torn text into quarantine', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 3, max: 9 }), async (lastWrite) => {
      const storage = new CrashingStorage(lastWrite, 'during')
      const first = new SnapshotRepository(storage, () => noon)
      first.open()
      for (let count = 1; !storage.hasCrashed; count += 1) await first.save(writeSnapshot(numbered(count)))
      const torn = SLOTS.map((key) => storage.kept.get(key)).find((text) => readSlot(text).kind === 'corrupt')
      const healed = new CrashingStorage(Number.POSITIVE_INFINITY, 'before')
      for (const [key, text] of storage.kept) healed.kept.set(key, text)
      const second = new SnapshotRepository(healed, () => noon)
      expect(second.open().kind).toBe('ready')
      await second.save(writeSnapshot(numbered(100)))
      await second.save(writeSnapshot(numbered(101)))
      const third = new SnapshotRepository(healed, () => noon).open()
      expect(third).toEqual({ kind: 'ready', snapshot: numbered(101), older: false })
      expect(textsInQuarantine(healed)).toContain(torn)
    }),
  )
})

test('a failed save is tried again in the same slot, and the other one stays as it is', async () => {
  const storage = new MemoryStorage()
  const repository = new SnapshotRepository(storage, () => noon)
  repository.open()
  await repository.save(writeSnapshot(numbered(1)))
  const first = storage.kept.get('huanhao.a')
  storage.refusesWrites = true
  expect(await repository.save(writeSnapshot(numbered(2)))).toBe('refused')
  storage.refusesWrites = false
  await repository.save(writeSnapshot(numbered(2)))
  expect([...storage.kept.keys()]).toEqual(['huanhao.a', 'huanhao.b'])
  expect(storage.kept.get('huanhao.a')).toBe(first)
  expect(new SnapshotRepository(storage, () => noon).open()).toEqual({ kind: 'ready', snapshot: numbered(2), older: false })
})

test('erasing leaves nothing of ours, not even what was in quarantine, and a new record can begin', async () => {
  const storage = new MemoryStorage()
  storage.kept.set('huanhao.a', 'torn')
  storage.kept.set('huanhao.b.aside.1', 'torn long ago')
  storage.kept.set('of-another', 'stays')
  const repository = new SnapshotRepository(storage, () => noon)
  expect(repository.open().kind).toBe('corrupt')
  await repository.erase()
  expect([...storage.kept.keys()]).toEqual(['of-another'])
  await repository.save(writeSnapshot(numbered(1)))
  expect(new SnapshotRepository(storage, () => noon).open()).toEqual({ kind: 'ready', snapshot: numbered(1), older: false })
})

test('when erasing fails in its middle, the newest record is still read', async () => {
  const storage = new MemoryStorage()
  const repository = new SnapshotRepository(storage, () => noon)
  repository.open()
  await repository.save(writeSnapshot(numbered(1)))
  await repository.save(writeSnapshot(numbered(2)))
  storage.removalsLeft = 1
  await expect(repository.erase()).rejects.toThrow('removeStorage:fail')
  expect(new SnapshotRepository(storage, () => noon).open()).toEqual({ kind: 'ready', snapshot: numbered(2), older: false })
})

test('a record of version 1 is opened, and its slot stays until the new one is confirmed', async () => {
  const body = readFileSync(join(__dirname, '../domain/record/released/v1.json'), 'utf8')
  const storage = new MemoryStorage()
  const old = writeSlot({ v: 1, gen: 5, body })
  storage.kept.set('huanhao.a', old)
  const repository = new SnapshotRepository(storage, () => noon)
  const opened = repository.open()
  if (opened.kind !== 'ready') throw new Error(opened.kind)
  await repository.save(writeSnapshot(opened.snapshot))
  expect(storage.kept.get('huanhao.a')).toBe(old)
  expect(new SnapshotRepository(storage, () => noon).open()).toEqual(opened)
})

/** Storage after as many saves, the newest of which is numbered so. */
const storageAfter = async (saves: number): Promise<MemoryStorage> => {
  const storage = new MemoryStorage()
  const repository = new SnapshotRepository(storage, () => noon)
  repository.open()
  for (let count = 1; count <= saves; count += 1) expect(await repository.save(writeSnapshot(numbered(count)))).toBe('saved')
  return storage
}

test('a newest slot that is whole and yet no record goes into quarantine, and the one saved before it is opened as an older one', async () => {
  const storage = await storageAfter(2)
  const strange = writeSlot({ v: 2, gen: 3, body: '{"v":2,"numbers":[{"id":"n1000000000"}]}' })
  storage.kept.set('huanhao.a', strange)
  const repository = new SnapshotRepository(storage, () => noon)
  expect(repository.open()).toEqual({ kind: 'ready', snapshot: numbered(2), older: true })
  expect(await repository.save(writeSnapshot(numbered(3)))).toBe('saved')
  expect(textsInQuarantine(storage)).toEqual([strange])
  expect(new SnapshotRepository(storage, () => noon).open()).toEqual({ kind: 'ready', snapshot: numbered(3), older: false })
})

test('whichever bit of the newest slot turned, the record before it is opened as an older one', async () => {
  const storage = await storageAfter(4)
  const whole = storage.kept.get('huanhao.b') ?? ''
  for (let place = 0; place < whole.length; place += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const turned = String.fromCharCode(whole.charCodeAt(place) ^ (1 << bit))
      storage.kept.set('huanhao.b', whole.slice(0, place) + turned + whole.slice(place + 1))
      const opened = new SnapshotRepository(storage, () => noon).open()
      if (opened.kind !== 'ready' || !opened.older || opened.snapshot.current !== 'n3') throw new Error(`bit ${bit} of ${place}`)
    }
  }
})

test('discarding a record of a newer version puts it into quarantine', async () => {
  const storage = await storageAfter(2)
  const newer = writeSlot({ v: 99, gen: 3, body: 'from the future' })
  storage.kept.set('huanhao.a', newer)
  const repository = new SnapshotRepository(storage, () => noon)
  expect(repository.open().kind).toBe('newerVersion')
  expect(await repository.save(writeSnapshot(numbered(3)))).toBe('closed')
  await repository.discardUnreadable()
  expect(await repository.save(writeSnapshot(numbered(3)))).toBe('saved')
  expect(textsInQuarantine(storage)).toContain(newer)
  expect(new SnapshotRepository(storage, () => noon).open()).toEqual({ kind: 'ready', snapshot: numbered(3), older: false })
})

test('what is in quarantine is listed, the newest first, and deleted one by one', async () => {
  const storage = new MemoryStorage([
    ['huanhao.a.aside.100', 'torn'],
    ['huanhao.b.aside.300', '撕'],
    ['huanhao.a.aside.200', 'strange'],
    ['huanhao.a', 'not in quarantine'],
    ['of-another.aside.400', 'not ours'],
  ])
  const repository = new SnapshotRepository(storage, () => noon)
  expect(await repository.quarantined()).toEqual([
    { key: 'huanhao.b.aside.300', at: 300, text: '撕', bytes: 3 },
    { key: 'huanhao.a.aside.200', at: 200, text: 'strange', bytes: 7 },
    { key: 'huanhao.a.aside.100', at: 100, text: 'torn', bytes: 4 },
  ])
  await repository.deleteQuarantined('huanhao.a.aside.200')
  for (const key of ['huanhao.a', 'of-another.aside.400']) await repository.deleteQuarantined(key)
  expect([...storage.kept.keys()]).toEqual(['huanhao.a.aside.100', 'huanhao.b.aside.300', 'huanhao.a', 'of-another.aside.400'])
  storage.refusesReads = true
  await expect(repository.quarantined()).rejects.toThrow('getStorageSync')
})

test('what could not even be read is never discarded', async () => {
  const storage = await storageAfter(2)
  storage.refusesReads = true
  const repository = new SnapshotRepository(storage, () => noon)
  expect(repository.open().kind).toBe('unreadable')
  storage.refusesReads = false
  await expect(repository.discardUnreadable()).rejects.toThrow('not read')
  expect(await repository.save(writeSnapshot(numbered(9)))).toBe('closed')
})

test('a record that this version could not read again is not written', async () => {
  const storage = await storageAfter(1)
  const repository = new SnapshotRepository(storage, () => noon)
  repository.open()
  const { writes } = storage
  expect(await repository.save(writeSnapshot({ ...numbered(2), numbers: [{ ...aNumber(), id: 'n1000000000' }] }))).toBe('invalid')
  expect(storage.writes).toBe(writes)
})

test('a save that storage says it kept and did not is not taken for kept', async () => {
  const storage = await storageAfter(2)
  const repository = new SnapshotRepository(storage, () => noon)
  repository.open()
  storage.faults = ['tornThoughConfirmed', 'tornThoughConfirmed']
  expect(await repository.save(writeSnapshot(numbered(3)))).toBe('refused')
  expect(await repository.save(writeSnapshot(numbered(3)))).toBe('refused')
  expect(new SnapshotRepository(storage, () => noon).open()).toEqual({ kind: 'ready', snapshot: numbered(2), older: true })
})

test.each([
  ['both slots', [undefined, undefined]],
  ['the newest slot', [undefined]],
  ['the newest slot, as a torn text,', ['{"v":2']],
])('%s misread once at opening: nothing is written over', async (_what, misreads) => {
  const storage = await storageAfter(3)
  const before = [...storage.kept]
  storage.misreads = [...misreads]
  const repository = new SnapshotRepository(storage, () => noon)
  repository.open()
  expect(await repository.save(writeSnapshot(numbered(9)))).toBe('changed')
  expect(await repository.save(writeSnapshot(numbered(9)))).toBe('closed')
  expect([...storage.kept]).toEqual(before)
})

test('the only record, in the second slot, misread once as nothing: nothing is written beside it', async () => {
  const [, newest = ['', '']] = [...(await storageAfter(2)).kept]
  const storage = new MemoryStorage([newest])
  storage.misreads = [undefined, undefined]
  const repository = new SnapshotRepository(storage, () => noon)
  repository.open()
  expect(await repository.save(writeSnapshot(numbered(9)))).toBe('changed')
  expect([...storage.kept]).toEqual([newest])
})

describe('a write that is never answered', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('is given up after a time; later saves go on, never over the last one that was kept', async () => {
    const storage = await storageAfter(2)
    const repository = new SnapshotRepository(storage, () => noon)
    repository.open()
    storage.faults = ['lost']
    const saved = repository.save(writeSnapshot(numbered(3)))
    await jest.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS)
    expect(await saved).toBe('unconfirmed')
    const kept = storage.kept.get('huanhao.b')
    for (const count of [4, 5]) expect(await repository.save(writeSnapshot(numbered(count)))).toBe('unconfirmed')
    expect(storage.kept.get('huanhao.b')).toBe(kept)
    expect(new SnapshotRepository(storage, () => noon).open()).toEqual({ kind: 'ready', snapshot: numbered(5), older: false })
    await expect(repository.erase()).rejects.toThrow('owes an answer')
  })

  test('and is answered after all lets saving be sure again', async () => {
    const storage = await storageAfter(2)
    const repository = new SnapshotRepository(storage, () => noon)
    repository.open()
    repository.onLateAnswer = jest.fn()
    storage.faults = ['hangs']
    const saved = repository.save(writeSnapshot(numbered(3)))
    await jest.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS)
    expect(await saved).toBe('unconfirmed')
    storage.answer()
    await jest.advanceTimersByTimeAsync(0)
    expect(repository.onLateAnswer).toHaveBeenCalledTimes(1)
    expect(await repository.save(writeSnapshot(numbered(4)))).toBe('saved')
  })
})
