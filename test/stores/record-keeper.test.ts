import fc from 'fast-check'
import { readSlot } from '../../src/domain/slot'
import { emptySnapshot, type LanguageChoice, type Snapshot } from '../../src/domain/snapshot'
import type { Storage } from '../../src/stores/ports'
import { RecordKeeper, SLOTS } from '../../src/stores/record-keeper'

const noon = Date.parse('2026-11-22T12:00:00+08:00')

type Death = 'before' | 'during' | 'after'

/** A storage that dies at its k-th write: before it, in its middle (the value is torn), or right after it, unconfirmed. */
class MortalStorage implements Storage {
  readonly kept = new Map<string, string>()
  dead = false
  private writes = 0

  constructor(
    private readonly lastWrite: number,
    private readonly death: Death,
  ) {}

  read(key: string): string | undefined {
    return this.kept.get(key)
  }

  async write(key: string, text: string): Promise<void> {
    if (this.dead) throw new Error('dead')
    this.writes += 1
    if (this.writes < this.lastWrite) {
      this.kept.set(key, text)
      return
    }
    this.dead = true
    if (this.death === 'during') this.kept.set(key, text.slice(0, Math.floor(text.length / 2)))
    if (this.death === 'after') this.kept.set(key, text)
    throw new Error('dead')
  }
}

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
  let refuse = false
  const kept = new Map<string, string>()
  const written: string[] = []
  const storage: Storage = {
    read: (key) => kept.get(key),
    async write(key, text) {
      written.push(key)
      if (refuse) throw new Error('full')
      kept.set(key, text)
    },
  }
  const keeper = new RecordKeeper(storage, () => noon)
  keeper.open()
  await keeper.save(numbered(1))
  refuse = true
  await expect(keeper.save(numbered(2))).rejects.toThrow('full')
  refuse = false
  await keeper.save(numbered(2))
  expect(written).toEqual(['huanhao.a', 'huanhao.b', 'huanhao.b'])
  expect(new RecordKeeper(storage, () => noon).open()).toEqual({ kind: 'ready', snapshot: numbered(2) })
})
