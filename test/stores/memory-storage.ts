import type { Storage } from '../../src/stores/ports'

/** A storage in memory that can be made to fail, and that counts what was written. */
export class MemoryStorage implements Storage {
  readonly kept = new Map<string, string>()
  writes = 0
  refusesWrites = false
  refusesReads = false

  read(key: string): string | undefined {
    if (this.refusesReads) throw new Error('getStorageSync:fail')
    return this.kept.get(key)
  }

  async write(key: string, text: string): Promise<void> {
    if (this.refusesWrites) throw new Error('setStorage:fail')
    this.writes += 1
    this.kept.set(key, text)
  }
}
