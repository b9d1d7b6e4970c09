import { bytesOf } from '../domain/record/bytes'
import { readSlot, writeSlot } from '../domain/record/slot'
import { emptySnapshot, readSnapshot, SNAPSHOT_VERSION, type Snapshot } from '../domain/record/snapshot'
import type { Clock, Storage } from '../ports'

/** Two slots, written in turn: a crash in the middle of a write costs that write, never what was confirmed before. */
export const SLOTS = ['huanhao.a', 'huanhao.b'] as const
type SlotKey = (typeof SLOTS)[number]

/** Under what a text that can't be read goes into quarantine before its slot is written again; phones hold such keys already. */
const quarantinePrefix = (slot: SlotKey) => `${slot}.aside.`
const quarantineKey = (slot: SlotKey, instant: number) => `${quarantinePrefix(slot)}${instant}`

/** The longest text that WeChat keeps under a key, in bytes, and from where on the user is told that it gets full. */
export const MAX_SLOT_BYTES = 1024 * 1024
export const NEARLY_FULL_BYTES = 900 * 1024

/** A text that could not be read and was put aside: when (epoch ms), and how large it is (bytes). */
export interface QuarantinedText {
  key: string
  at: number
  text: string
  bytes: number
}

/** How long an answer of storage is waited for, in milliseconds: WeChat promises none. */
export const ANSWER_TIMEOUT_MS = 10_000

/**
 * What opening found. `older`: a newer save could not be read, or may be missing, and this is the record saved before it. `raw`
 * is what could not be understood, for the user to copy.
 */
export type OpenResult =
  | { kind: 'ready'; snapshot: Snapshot; older: boolean }
  | { kind: 'corrupt' | 'newerVersion'; raw: string }
  | { kind: 'unreadable' }

/**
 * What became of a save.
 * saved        it was written, and read back
 * refused      storage said no, or holds something else: what it holds is not known
 * unconfirmed  a write to the same slot was never answered, and may yet land over this one
 * invalid      this version could not read it again: nothing was written
 * changed      a slot holds something else than at opening: nothing is written before the app is opened again
 * closed       what is stored was not understood: nothing was written
 */
export type SaveResult = 'saved' | 'refused' | 'unconfirmed' | 'invalid' | 'changed' | 'closed'

/** One slot as opening finds it. */
interface SlotReading {
  key: SlotKey
  text: string | undefined
  /** strange: whole, and yet no record. */
  state: 'empty' | 'torn' | 'newer' | 'strange' | 'ours'
  /** 0 where it can't be known. */
  gen: number
  snapshot?: Snapshot
}

/**
 * Keeps the user's record in storage. It refuses to write until `open` has understood what is there, so that a record which
 * this version can't read is never replaced; only `discardUnreadable` puts it aside. The only whole slot is never written over, and a
 * save is kept only when it was read back.
 */
export class SnapshotRepository {
  /** Called when a write that was given up has been answered after all. */
  onLateAnswer: () => void = () => {}
  /** How large the record was when it was last read or to be written, in bytes. */
  bytes = 0
  private isRead = false
  private mayWrite = false
  private gen = 0
  /** The slot to write next: the older, the empty or the unread one. */
  private target: SlotKey = SLOTS[0]
  /** Texts to be put aside before their slots are written. */
  private readonly unread = new Map<SlotKey, string>()
  /** What each slot held at opening, until it is written. */
  private readonly seen = new Map<SlotKey, string | undefined>()
  /** How many changes of a key were given up and have not been answered since. */
  private readonly unanswered = new Map<string, number>()

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  open(): OpenResult {
    let found: SlotReading[]
    try {
      found = SLOTS.map((key) => look(key, this.storage.read(key)))
    } catch {
      return { kind: 'unreadable' }
    }
    this.isRead = true
    for (const { key, text } of found) this.seen.set(key, text)
    const byGen = [...found].sort((a, b) => b.gen - a.gen)
    const newest = byGen[0]
    this.gen = newest?.gen ?? 0
    const isNewer = newest?.state === 'newer'
    const ours = isNewer ? undefined : byGen.find(({ state }) => state === 'ours')
    // What is whole and older than the record that is opened holds nothing that it has not.
    const unread = found.filter(({ state, gen }) => state !== 'empty' && (!ours || state === 'torn' || gen > ours.gen))
    for (const { key, text } of unread) if (text !== undefined) this.unread.set(key, text)
    if (ours?.snapshot) {
      this.bytes = bytesOf(ours.text ?? '')
      this.target = other(ours.key)
      this.mayWrite = true
      return { kind: 'ready', snapshot: ours.snapshot, older: unread.length > 0 }
    }
    if (unread.length > 0) return { kind: isNewer ? 'newerVersion' : 'corrupt', raw: [...this.unread.values()].join('\n') }
    this.mayWrite = true
    return { kind: 'ready', snapshot: emptySnapshot, older: false }
  }

  /**
   * Writes a record, as `writeSnapshot` gives it, to the older slot; the newer stays as it is until this one is confirmed. Whatever was not kept is tried again in the same
   * slot by the next save. Never rejects.
   */
  async save(body: string): Promise<SaveResult> {
    if (!this.mayWrite) return 'closed'
    if (!readSnapshot(body).ok) return 'invalid'
    const slot = this.target
    const gen = this.gen + 1
    const text = writeSlot({ v: SNAPSHOT_VERSION, gen, body })
    this.bytes = bytesOf(text)
    try {
      // Both: a newer record in the other slot, once read as nothing, would hide what is written now.
      if ([...this.seen].some(([key, text]) => this.storage.read(key) !== text)) {
        this.mayWrite = false
        return 'changed'
      }
      await this.quarantine(slot).catch(() => {
        // The other slot holds what is known: a storage too full for an unread text must still take the record itself.
      })
      this.seen.delete(slot)
      await this.answered(slot, this.storage.write(slot, text))
      if (this.storage.read(slot) !== text) return 'refused'
    } catch {
      return this.unanswered.has(slot) ? 'unconfirmed' : 'refused'
    }
    if (this.unanswered.has(slot)) return 'unconfirmed'
    this.gen = gen
    this.target = other(slot)
    return 'saved'
  }

  private async quarantine(slot: SlotKey): Promise<void> {
    const raw = this.unread.get(slot)
    if (raw === undefined) return
    const key = quarantineKey(slot, this.clock())
    await this.answered(key, this.storage.write(key, raw))
    this.unread.delete(slot)
  }

  /** Rejects when a change of a key was refused, or not answered in time. */
  private answered(key: string, change: Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      let isLate = false
      const timer = setTimeout(() => {
        isLate = true
        this.unanswered.set(key, (this.unanswered.get(key) ?? 0) + 1)
        reject(new Error(`${key}: no answer`))
      }, ANSWER_TIMEOUT_MS)
      const settle = (act: () => void) => {
        clearTimeout(timer)
        act()
        if (!isLate) return
        const left = (this.unanswered.get(key) ?? 1) - 1
        if (left > 0) this.unanswered.set(key, left)
        else this.unanswered.delete(key)
        this.onLateAnswer()
      }
      change.then(
        () => settle(resolve),
        (error: unknown) => settle(() => reject(error)),
      )
    })
  }

  /**
   * Removes the record and all that was put aside. Rejects when storage would not, or when a write may yet land that was never
   * answered; what is left is then still readable.
   */
  async erase(): Promise<void> {
    if (this.unanswered.size > 0) throw new Error('storage owes an answer')
    const kept = await this.storage.keys()
    // What was put aside first: were the rest to fail, the record itself is still whole.
    for (const key of kept.filter(isQuarantineKey)) await this.answered(key, this.storage.remove(key))
    const newest = other(this.target)
    for (const key of [this.target, newest]) {
      this.seen.delete(key)
      if (kept.includes(key)) await this.answered(key, this.storage.remove(key))
      this.unread.delete(key)
    }
    this.bytes = 0
    this.gen = 0
    this.target = SLOTS[0]
    this.mayWrite = true
    this.isRead = true
  }

  /** What was put aside, the newest first. Rejects when storage can't be read. */
  async quarantined(): Promise<readonly QuarantinedText[]> {
    const keys = (await this.storage.keys()).filter(isQuarantineKey)
    const texts = keys.flatMap((key) => {
      const text = this.storage.read(key)
      return text === undefined ? [] : [{ key, at: Number(key.slice(key.lastIndexOf('.') + 1)), text, bytes: bytesOf(text) }]
    })
    return texts.sort((a, b) => b.at - a.at)
  }

  /** Deletes what was put aside under a key. Rejects when storage would not. */
  async deleteQuarantined(key: string): Promise<void> {
    if (isQuarantineKey(key)) await this.answered(key, this.storage.remove(key))
  }

  /** Puts every unread text aside and allows writing. Rejects, and allows nothing, when one could not be put aside or read. */
  async discardUnreadable(): Promise<void> {
    if (!this.isRead) throw new Error('what is stored was not read')
    for (const slot of SLOTS) await this.quarantine(slot)
    this.mayWrite = true
  }
}

const isQuarantineKey = (key: string): boolean => SLOTS.some((slot) => key.startsWith(quarantinePrefix(slot)))

const look = (key: SlotKey, text: string | undefined): SlotReading => {
  const read = readSlot(text)
  if (read.kind !== 'whole') return { key, text, state: read.kind === 'empty' ? 'empty' : 'torn', gen: 0 }
  const { v, gen, body } = read.slot
  if (v > SNAPSHOT_VERSION) return { key, text, state: 'newer', gen }
  const record = readSnapshot(body)
  if (record.ok) return { key, text, state: 'ours', gen, snapshot: record.snapshot }
  return { key, text, state: record.reason === 'newer' ? 'newer' : 'strange', gen }
}

const other = (key: SlotKey): SlotKey => (key === SLOTS[0] ? SLOTS[1] : SLOTS[0])
