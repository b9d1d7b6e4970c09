import { emptySnapshot, readSnapshot, type Snapshot, writeSnapshot } from '../domain/snapshot'
import type { Clock, Storage } from './ports'

const KEY = 'huanhao'

/** Where a record that can't be read is put aside when the user starts over. */
const asideKey = (instant: number) => `huanhao.aside.${instant}`

/** What opening found. `raw` is the text that could not be understood, for the user to copy. */
export type Opened = { kind: 'ready'; snapshot: Snapshot } | { kind: 'damaged' | 'newer'; raw: string } | { kind: 'unreadable' }

/**
 * Keeps the user's record in storage. It refuses to write until `open` has understood what is there, so that a record which
 * this version can't read is never replaced; only `startOver` puts it aside.
 */
export class RecordKeeper {
  private mayWrite = false
  private raw: string | undefined

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  open(): Opened {
    let text: string | undefined
    try {
      text = this.storage.read(KEY)
    } catch {
      return { kind: 'unreadable' }
    }
    if (text === undefined) {
      this.mayWrite = true
      return { kind: 'ready', snapshot: emptySnapshot }
    }
    const read = readSnapshot(text)
    if (!read.ok) {
      this.raw = text
      return { kind: read.reason, raw: text }
    }
    this.mayWrite = true
    return { kind: 'ready', snapshot: read.snapshot }
  }

  get writable(): boolean {
    return this.mayWrite
  }

  /** Rejects when storage did not keep it. Does nothing while the stored record is one we could not read. */
  async save(snapshot: Snapshot): Promise<void> {
    if (this.mayWrite) await this.storage.write(KEY, writeSnapshot(snapshot))
  }

  /** Puts the unread record aside and allows writing. Rejects, and allows nothing, when it could not be put aside. */
  async startOver(): Promise<void> {
    if (this.raw !== undefined) await this.storage.write(asideKey(this.clock()), this.raw)
    this.raw = undefined
    this.mayWrite = true
  }
}
