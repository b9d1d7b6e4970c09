import { readSlot, type SlotRead, writeSlot } from '../domain/slot'
import { emptySnapshot, readSnapshot, SNAPSHOT_VERSION, type Snapshot, writeSnapshot } from '../domain/snapshot'
import type { Clock, Storage } from './ports'

/** Two slots, written in turn: a crash in the middle of a write costs that write, never what was confirmed before. */
export const SLOTS = ['huanhao.a', 'huanhao.b'] as const
type SlotKey = (typeof SLOTS)[number]

/** Where a text that can't be read is put aside before its slot is written again. */
const asideKey = (slot: SlotKey, instant: number) => `${slot}.aside.${instant}`

/** What opening found. `raw` is the text that could not be understood, for the user to copy. */
export type Opened = { kind: 'ready'; snapshot: Snapshot } | { kind: 'damaged' | 'newer'; raw: string } | { kind: 'unreadable' }

/**
 * Keeps the user's record in storage. It refuses to write until `open` has understood what is there, so that a record which
 * this version can't read is never replaced; only `startOver` puts it aside. The only whole slot is never written over.
 */
export class RecordKeeper {
  private mayWrite = false
  private gen = 0
  /** The slot to write next: the older, the empty or the damaged one. */
  private target: SlotKey = SLOTS[0]
  /** Texts to be put aside before their slots are written. */
  private readonly damaged = new Map<SlotKey, string>()

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  open(): Opened {
    const slots: { key: SlotKey; read: SlotRead }[] = []
    try {
      for (const key of SLOTS) slots.push({ key, read: readSlot(this.storage.read(key)) })
    } catch {
      return { kind: 'unreadable' }
    }
    for (const { key, read } of slots) if (read.kind === 'damaged') this.damaged.set(key, read.raw)
    const whole = slots.flatMap(({ key, read }) => (read.kind === 'whole' ? [{ key, slot: read.slot }] : []))
    const newest = whole.sort((a, b) => b.slot.gen - a.slot.gen)[0]
    if (!newest) return this.damaged.size > 0 ? { kind: 'damaged', raw: [...this.damaged.values()].join('\n') } : this.begin()
    this.gen = newest.slot.gen
    if (newest.slot.v > SNAPSHOT_VERSION) return { kind: 'newer', raw: newest.slot.body }
    const read = readSnapshot(newest.slot.body)
    if (!read.ok) {
      // Whole, and yet not understood: kept like a damaged one.
      this.damaged.set(newest.key, newest.slot.body)
      this.target = newest.key
      return { kind: read.reason, raw: newest.slot.body }
    }
    this.target = other(newest.key)
    this.mayWrite = true
    return { kind: 'ready', snapshot: read.snapshot }
  }

  private begin(): Opened {
    this.mayWrite = true
    return { kind: 'ready', snapshot: emptySnapshot }
  }

  /**
   * Writes the older slot; the newer stays as it is until this one is confirmed. Rejects when storage did not keep it, and the next
   * save then tries the same slot again. Does nothing while the stored record is one we could not read.
   */
  async save(snapshot: Snapshot): Promise<void> {
    if (!this.mayWrite) return
    const slot = this.target
    await this.putAside(slot).catch(() => {
      // The other slot holds the truth: a storage too full for a torn text must still take the record itself.
    })
    const gen = this.gen + 1
    await this.storage.write(slot, writeSlot({ v: SNAPSHOT_VERSION, gen, body: writeSnapshot(snapshot) }))
    this.gen = gen
    this.target = other(slot)
  }

  private async putAside(slot: SlotKey): Promise<void> {
    const raw = this.damaged.get(slot)
    if (raw === undefined) return
    await this.storage.write(asideKey(slot, this.clock()), raw)
    this.damaged.delete(slot)
  }

  /** Removes the record and all that was put aside. Rejects when storage would not; what is left is then still readable. */
  async erase(): Promise<void> {
    const kept = await this.storage.keys()
    // What was put aside first: were the rest to fail, the record itself is still whole.
    const asides = kept.filter((key) => SLOTS.some((slot) => key.startsWith(`${slot}.`)))
    for (const key of asides) await this.storage.remove(key)
    const newest = other(this.target)
    for (const key of [this.target, newest]) if (kept.includes(key)) await this.storage.remove(key)
    this.damaged.clear()
    this.gen = 0
    this.target = SLOTS[0]
    this.mayWrite = true
  }

  /** Puts every unread text aside and allows writing. Rejects, and allows nothing, when one could not be put aside. */
  async startOver(): Promise<void> {
    for (const slot of SLOTS) await this.putAside(slot)
    this.mayWrite = true
  }
}

const other = (key: SlotKey): SlotKey => (key === SLOTS[0] ? SLOTS[1] : SLOTS[0])
