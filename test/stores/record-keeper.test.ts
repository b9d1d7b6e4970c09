import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

import { readSlot, writeSlot } from '../../src/domain/slot'
import { emptySnapshot, type LanguageChoice, type Snapshot } from '../../src/domain/snapshot'
import { RecordKeeper, SLOTS } from '../../src/stores/record-keeper'
import { type Death, MemoryStorage, MortalStorage } from './memory-storage'

const noon = Date.parse('2026-11-22T12:00:00+08:00')

/** A snapshot that can be told from the one before it. */
const numbered = (count: number): Snapshot => ({
  ...emptySnapshot,
  language: (['auto', 'zh', 'hant', 'en'] satisfies LanguageChoice[])[count % 4] ?? 'auto',
  current: `n${count}`,
})

const wholeSlots = (storage: MortalStorage) => SLOTS.filter((key) => readSlot(storage.kept.get(key)).kind === 'whole').length

const deaths = fc.constantFrom<Death>('before', 'during', 'after')

test('after a crash at any write, in any way, what is read is the last confirmed record or the one being written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 12 }), deaths, async (lastWrite, death) => {
      const storage = new MortalStorage(lastWrite, death)
      const keeper = new RecordKeeper(storage, () => noon)
      keeper.open()
      let confirmed = emptySnapshot
      let writing = emptySnapshot
      for (let count = 1; !storage.dead; count += 1) {
        writing = numbered(count)
        const before = wholeSlots(storage)
        try {
          await keeper.save(writing)
          confirmed = writing
        } catch {
          // The crash.
        }
        // The only whole slot is never written over.
        if (before > 0) expect(wholeSlots(storage)).toBeGreaterThan(0)
      }
      const opened = new RecordKeeper(storage, () => noon).open()
      if (opened.kind === 'damaged') {
        // The very first write was torn: nothing was confirmed yet, and the text is shown rather than dropped.
        expect([lastWrite, death, confirmed]).toEqual([1, 'during', emptySnapshot])
        return
      }
      expect(opened.kind).toBe('ready')
      if (opened.kind === 'ready') expect([confirmed, writing]).toContainEqual(opened.snapshot)
    }),
  )
})

test('after a crash the next session goes on, and puts the torn text aside', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 3, max: 9 }), async (lastWrite) => {
      const storage = new MortalStorage(lastWrite, 'during')
      const first = new RecordKeeper(storage, () => noon)
      first.open()
      for (let count = 1; !storage.dead; count += 1) await first.save(numbered(count)).catch(() => undefined)
      const torn = SLOTS.map((key) => storage.kept.get(key)).find((text) => readSlot(text).kind === 'damaged')
      const healed = new MortalStorage(Number.POSITIVE_INFINITY, 'before')
      for (const [key, text] of storage.kept) healed.kept.set(key, text)
      const second = new RecordKeeper(healed, () => noon)
      expect(second.open().kind).toBe('ready')
      await second.save(numbered(100))
      await second.save(numbered(101))
      const third = new RecordKeeper(healed, () => noon).open()
      expect(third).toEqual({ kind: 'ready', snapshot: numbered(101) })
      const asides = [...healed.kept].filter(([key]) => key.includes('.aside.')).map(([, text]) => text)
      expect(asides).toContain(torn)
    }),
  )
})

test('a failed save is tried again in the same slot, and the other one stays as it is', async () => {
  const storage = new MemoryStorage()
  const keeper = new RecordKeeper(storage, () => noon)
  keeper.open()
  await keeper.save(numbered(1))
  const first = storage.kept.get('huanhao.a')
  storage.refusesWrites = true
  await expect(keeper.save(numbered(2))).rejects.toThrow('setStorage:fail')
  storage.refusesWrites = false
  await keeper.save(numbered(2))
  expect([...storage.kept.keys()]).toEqual(['huanhao.a', 'huanhao.b'])
  expect(storage.kept.get('huanhao.a')).toBe(first)
  expect(new RecordKeeper(storage, () => noon).open()).toEqual({ kind: 'ready', snapshot: numbered(2) })
})

test('erasing leaves nothing of ours, not even what was put aside, and a new record can begin', async () => {
  const storage = new MemoryStorage()
  storage.kept.set('huanhao.a', 'torn')
  storage.kept.set('huanhao.b.aside.1', 'torn long ago')
  storage.kept.set('of-another', 'stays')
  const keeper = new RecordKeeper(storage, () => noon)
  expect(keeper.open().kind).toBe('damaged')
  await keeper.erase()
  expect([...storage.kept.keys()]).toEqual(['of-another'])
  await keeper.save(numbered(1))
  expect(new RecordKeeper(storage, () => noon).open()).toEqual({ kind: 'ready', snapshot: numbered(1) })
})

test('when erasing fails in its middle, the newest record is still read', async () => {
  const storage = new MemoryStorage()
  const keeper = new RecordKeeper(storage, () => noon)
  keeper.open()
  await keeper.save(numbered(1))
  await keeper.save(numbered(2))
  storage.removesMost = 1
  await expect(keeper.erase()).rejects.toThrow('removeStorage:fail')
  expect(new RecordKeeper(storage, () => noon).open()).toEqual({ kind: 'ready', snapshot: numbered(2) })
})

test('a record of version 1 is opened, and its slot stays until the new one is confirmed', async () => {
  const body = readFileSync(join(__dirname, '../domain/released/v1.json'), 'utf8')
  const storage = new MemoryStorage()
  const old = writeSlot({ v: 1, gen: 5, body })
  storage.kept.set('huanhao.a', old)
  const keeper = new RecordKeeper(storage, () => noon)
  const opened = keeper.open()
  if (opened.kind !== 'ready') throw new Error(opened.kind)
  await keeper.save(opened.snapshot)
  expect(storage.kept.get('huanhao.a')).toBe(old)
  expect(new RecordKeeper(storage, () => noon).open()).toEqual(opened)
})
