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

/** The longest text that WeChat keeps under a key, in bytes. */
export const MAX_SLOT_BYTES = 1024 * 1024

/** From this size on the user is told that the record gets too large, in bytes. */
export const NEARLY_FULL_BYTES = 900 * 1024

/** A text that could not be read and was put into quarantine. */
export interface QuarantinedText {
  key: string
  /** When it was put there (epoch ms). */
  at: number
  text: string
  bytes: number
}

/** How long to wait for storage to answer, in milliseconds: WeChat does not promise that it answers at all. */
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
  /** `foreign`: whole, and yet no record. */
  state: 'empty' | 'torn' | 'newerVersion' | 'foreign' | 'record'
  /** 0 where it can't be known. */
  gen: number
  snapshot?: Snapshot
}

/**
 * Keeps the user's record in storage. It writes nothing until `open` has understood what is stored, so that a record which this
 * version can't read is never replaced; only `discardUnreadable` puts such a text into quarantine. The only whole slot is never
 * written over, and a save counts only when it was read back.
 */
export class SnapshotRepository {
  /** Called when storage answers a write that was given up. */
  onLateAnswer: () => void = () => {}
  /** How large the record was when it was last read or to be written, in bytes. */
  bytes = 0
  private isRead = false
  private mayWrite = false
  private gen = 0
  /** The slot to write next: the older, the empty or the unread one. */
  private target: SlotKey = SLOTS[0]
  /** Texts that go into quarantine before their slots are written. */
  private readonly unread = new Map<SlotKey, string>()
  /** What each slot held at opening, until it is written. */
  private readonly textsAtOpening = new Map<SlotKey, string | undefined>()
  /** How many writes and removals of a key were given up and are still unanswered. */
  private readonly unanswered = new Map<string, number>()

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Reads both slots and says what is stored. Never throws. */
  open(): OpenResult {
    let readings: SlotReading[]
    try {
      readings = SLOTS.map((key) => inspect(key, this.storage.read(key)))
    } catch {
      return { kind: 'unreadable' }
    }
    this.isRead = true
    for (const { key, text } of readings) this.textsAtOpening.set(key, text)
    const byGen = [...readings].sort((a, b) => b.gen - a.gen)
    const newest = byGen[0]
    this.gen = newest?.gen ?? 0
    const isNewer = newest?.state === 'newerVersion'
    const record = isNewer ? undefined : byGen.find(({ state }) => state === 'record')
    // A whole slot older than the record holds nothing that the record has not.
    const unread = readings.filter(({ state, gen }) => state !== 'empty' && (!record || state === 'torn' || gen > record.gen))
    for (const { key, text } of unread) if (text !== undefined) this.unread.set(key, text)
    if (record?.snapshot) {
      this.bytes = bytesOf(record.text ?? '')
      this.target = otherSlot(record.key)
      this.mayWrite = true
      return { kind: 'ready', snapshot: record.snapshot, older: unread.length > 0 }
    }
    if (unread.length > 0) return { kind: isNewer ? 'newerVersion' : 'corrupt', raw: [...this.unread.values()].join('\n') }
    this.mayWrite = true
    return { kind: 'ready', snapshot: emptySnapshot, older: false }
  }

  /**
   * Writes a record, as `writeSnapshot` gives it, to the older slot; the newer one stays until this one is confirmed. After anything
   * but `saved` the next save writes to the same slot again. Never rejects.
   */
  async save(body: string): Promise<SaveResult> {
    if (!this.mayWrite) return 'closed'
    if (!readSnapshot(body).ok) return 'invalid'
    const slot = this.target
    const gen = this.gen + 1
    const text = writeSlot({ v: SNAPSHOT_VERSION, gen, body })
    this.bytes = bytesOf(text)
    try {
      // Both slots: a newer record in the other one, read as nothing at opening, would hide what is written now.
      if ([...this.textsAtOpening].some(([key, text]) => this.storage.read(key) !== text)) {
        this.mayWrite = false
        return 'changed'
      }
      await this.quarantine(slot).catch(() => {
        // The other slot holds a whole record: a storage too full for an unread text must still take the record itself.
      })
      this.textsAtOpening.delete(slot)
      await this.answerOf(slot, this.storage.write(slot, text))
      if (this.storage.read(slot) !== text) return 'refused'
    } catch {
      return this.unanswered.has(slot) ? 'unconfirmed' : 'refused'
    }
    if (this.unanswered.has(slot)) return 'unconfirmed'
    this.gen = gen
    this.target = otherSlot(slot)
    return 'saved'
  }

  /** Puts the unread text of a slot into quarantine. Rejects when storage would not. */
  private async quarantine(slot: SlotKey): Promise<void> {
    const raw = this.unread.get(slot)
    if (raw === undefined) return
    const key = quarantineKey(slot, this.clock())
    await this.answerOf(key, this.storage.write(key, raw))
    this.unread.delete(slot)
  }

  /** Waits for a write or removal. Rejects when storage refused it, or did not answer in time. */
  private answerOf(key: string, change: Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      let isLate = false
      const timer = setTimeout(() => {
        isLate = true
        this.unanswered.set(key, (this.unanswered.get(key) ?? 0) + 1)
        reject(new Error(`${key}: no answer`))
      }, ANSWER_TIMEOUT_MS)
      const settle = (pass: () => void) => {
        clearTimeout(timer)
        pass()
        if (!isLate) return
        const remaining = (this.unanswered.get(key) ?? 1) - 1
        if (remaining > 0) this.unanswered.set(key, remaining)
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
   * Removes the record and all texts in quarantine. Rejects when storage would not, or when an unanswered write may yet land; what is
   * left is then still readable.
   */
  async erase(): Promise<void> {
    if (this.unanswered.size > 0) throw new Error('storage owes an answer')
    const keys = await this.storage.keys()
    // Quarantine first: should the rest fail, the record itself is still whole.
    for (const key of keys.filter(isQuarantineKey)) await this.answerOf(key, this.storage.remove(key))
    const newest = otherSlot(this.target)
    for (const key of [this.target, newest]) {
      this.textsAtOpening.delete(key)
      if (keys.includes(key)) await this.answerOf(key, this.storage.remove(key))
      this.unread.delete(key)
    }
    this.bytes = 0
    this.gen = 0
    this.target = SLOTS[0]
    this.mayWrite = true
    this.isRead = true
  }

  /** The texts in quarantine, the newest first. Rejects when storage can't be read. */
  async quarantined(): Promise<readonly QuarantinedText[]> {
    const keys = (await this.storage.keys()).filter(isQuarantineKey)
    const texts = keys.flatMap((key) => {
      const text = this.storage.read(key)
      return text === undefined ? [] : [{ key, at: Number(key.slice(key.lastIndexOf('.') + 1)), text, bytes: bytesOf(text) }]
    })
    return texts.sort((a, b) => b.at - a.at)
  }

  /** Deletes the text in quarantine under a key; any other key is left alone. Rejects when storage would not. */
  async deleteQuarantined(key: string): Promise<void> {
    if (isQuarantineKey(key)) await this.answerOf(key, this.storage.remove(key))
  }

  /** Puts every unread text into quarantine and allows writing. Rejects, and allows nothing, when storage would not, or was not read. */
  async discardUnreadable(): Promise<void> {
    if (!this.isRead) throw new Error('what is stored was not read')
    for (const slot of SLOTS) await this.quarantine(slot)
    this.mayWrite = true
  }
}

const isQuarantineKey = (key: string): boolean => SLOTS.some((slot) => key.startsWith(quarantinePrefix(slot)))

/** What a slot's text is. */
const inspect = (key: SlotKey, text: string | undefined): SlotReading => {
  const read = readSlot(text)
  if (read.kind !== 'whole') return { key, text, state: read.kind === 'empty' ? 'empty' : 'torn', gen: 0 }
  const { v, gen, body } = read.slot
  if (v > SNAPSHOT_VERSION) return { key, text, state: 'newerVersion', gen }
  const result = readSnapshot(body)
  if (result.ok) return { key, text, state: 'record', gen, snapshot: result.snapshot }
  return { key, text, state: result.reason === 'newerVersion' ? 'newerVersion' : 'foreign', gen }
}

const otherSlot = (key: SlotKey): SlotKey => (key === SLOTS[0] ? SLOTS[1] : SLOTS[0])
