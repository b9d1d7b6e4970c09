import type { Storage } from '../../src/ports'

/** What storage may do with a write instead of keeping it and saying so. `lost` and `hangs` are never answered. */
type Fault = 'refused' | 'refusedThoughDone' | 'tornThoughConfirmed' | 'lost' | 'hangs'

/** A storage in memory that can be made to fail, and that counts what was written. */
export class MemoryStorage implements Storage {
  readonly kept = new Map<string, string>()
  writes = 0
  refusesWrites = false
  refusesReads = false
  /** What becomes of the next writes, one each. */
  faults: Fault[] = []
  /** What the next reads give instead of what is there, one each. */
  misreads: (string | undefined)[] = []
  /** Answers those that hang. */
  private readonly hanging: (() => void)[] = []
  /** The longest text that it keeps, in bytes. */
  maxBytes = Number.POSITIVE_INFINITY
  /** How many removals it takes before it fails. */
  removalsLeft = Number.POSITIVE_INFINITY

  constructor(kept: Iterable<readonly [string, string]> = []) {
    for (const [key, text] of kept) this.kept.set(key, text)
  }

  read(key: string): string | undefined {
    if (this.refusesReads) throw new Error('getStorageSync:fail')
    return this.misreads.length > 0 ? this.misreads.shift() : this.kept.get(key)
  }

  async write(key: string, text: string): Promise<void> {
    const fault = this.refusesWrites || Buffer.byteLength(text) > this.maxBytes ? 'refused' : this.faults.shift()
    if (fault === 'refused') throw new Error('setStorage:fail')
    if (fault === 'lost') return new Promise(() => {})
    if (fault === 'hangs') {
      return new Promise((resolve) => {
        this.hanging.push(() => {
          this.kept.set(key, text)
          resolve()
        })
      })
    }
    this.writes += 1
    this.kept.set(key, fault === 'tornThoughConfirmed' ? text.slice(0, text.length >> 1) : text)
    if (fault === 'refusedThoughDone') throw new Error('setStorage:fail')
  }

  /** The writes that hang are done and answered now. */
  answer(): void {
    for (const done of this.hanging.splice(0)) done()
  }

  async keys(): Promise<readonly string[]> {
    return [...this.kept.keys()]
  }

  async remove(key: string): Promise<void> {
    if (this.refusesWrites || this.removalsLeft <= 0) throw new Error('removeStorage:fail')
    this.removalsLeft -= 1
    this.kept.delete(key)
  }
}

/** When in a write a storage crashes. */
export type CrashMoment = 'before' | 'during' | 'after'

/** A storage that crashes at its k-th write: before it, in its middle (the text is torn), or right after it, unconfirmed. */
export class CrashingStorage implements Storage {
  readonly kept = new Map<string, string>()
  hasCrashed = false
  private writes = 0

  constructor(
    private readonly lastWrite: number,
    private readonly moment: CrashMoment,
  ) {}

  read(key: string): string | undefined {
    return this.kept.get(key)
  }

  async write(key: string, text: string): Promise<void> {
    if (this.hasCrashed) throw new Error('crashed')
    this.writes += 1
    if (this.writes < this.lastWrite) {
      this.kept.set(key, text)
      return
    }
    this.hasCrashed = true
    if (this.moment === 'during') this.kept.set(key, text.slice(0, Math.floor(text.length / 2)))
    if (this.moment === 'after') this.kept.set(key, text)
    throw new Error('crashed')
  }

  async keys(): Promise<readonly string[]> {
    return [...this.kept.keys()]
  }

  async remove(key: string): Promise<void> {
    if (this.hasCrashed) throw new Error('crashed')
    this.kept.delete(key)
  }
}
