/**
 * Storage with WeChat's limits, kept in the browser's localStorage. Sizes are bytes of UTF-8. Browsers hold 10 MB of UTF-16,
 * so two bytes go into each of its characters: WeChat's 10 MB fit but for some KB, and full is full to the app.
 */
import type { StorageFault, WriteFault } from '../../protocol'
import type { RequestLog } from '../requests'
import { ApiError, type Apis, asyncApi, syncApi } from './call'
import { type Options, text } from './options'

const ITEM_LIMIT = 1024 * 1024
const TOTAL_LIMIT = 10 * 1024 * 1024
/** The words of a refusal that a spec asked for: WeChat's for a failure of its own. */
const SYSTEM_ERROR = 'system error'

/** Two bytes a character; the first one tells whether the last one is half empty. */
function pack(written: string): string {
  const bytes = new TextEncoder().encode(written)
  let packed = bytes.length % 2 === 0 ? '0' : '1'
  const CHUNK = 4096
  for (let from = 0; from < bytes.length; from += CHUNK * 2) {
    const part = bytes.subarray(from, from + CHUNK * 2)
    const units: number[] = []
    for (let index = 0; index < part.length; index += 2) units.push(((part[index] ?? 0) << 8) | (part[index + 1] ?? 0))
    packed += String.fromCharCode(...units)
  }
  return packed
}

function unpack(packed: string): { written: string; size: number } {
  const size = (packed.length - 1) * 2 - (packed.startsWith('1') ? 1 : 0)
  const bytes = new Uint8Array(size)
  for (let index = 0; index < size; index += 1) {
    const unit = packed.charCodeAt(1 + (index >> 1))
    bytes[index] = index % 2 === 0 ? unit >> 8 : unit & 0xff
  }
  return { written: new TextDecoder().decode(bytes), size }
}

/** A write or removal that waits for `release`. */
interface Held {
  key: string
  happen: () => void
}

export class Storage {
  private readonly prefix: string
  private readonly sizes = new Map<string, number>()
  private troubles: { trouble: StorageFault; left: number }[] = []
  private taken: readonly StorageFault[] = []
  private held: Held[] = []

  constructor(
    namespace: string,
    private readonly requests: RequestLog,
    private readonly wanted: () => readonly StorageFault[],
  ) {
    this.prefix = `weapp/${namespace}/`
    for (let index = 0; index < localStorage.length; index += 1) {
      const name = localStorage.key(index)
      if (name?.startsWith(this.prefix)) {
        this.sizes.set(name.slice(this.prefix.length), unpack(localStorage.getItem(name) ?? '0').size)
      }
    }
    this.takeTroubles()
  }

  /** Begins anew with the troubles that are now wanted; those already under way count on. */
  takeTroubles(): void {
    const wanted = this.wanted()
    if (wanted === this.taken) return
    this.taken = wanted
    this.troubles = wanted.map((trouble) => ({ trouble, left: trouble.times ?? Infinity }))
  }

  /** The next trouble for such a call on this key, used up once. */
  private trouble(on: StorageFault['on'], key: string): StorageFault | undefined {
    const met = this.troubles.find(
      ({ trouble, left }) => left > 0 && trouble.on === on && (trouble.key === undefined || trouble.key === key),
    )
    if (met) met.left -= 1
    return met?.trouble
  }

  private writeTrouble(key: string): WriteHow | undefined {
    const met = this.trouble('write', key)
    return met?.on === 'write' ? met.how : undefined
  }

  private removeTrouble(key: string): WriteFault | undefined {
    const met = this.trouble('remove', key)
    return met?.on === 'remove' ? met.how : undefined
  }

  get(key: string): { found: boolean; data: unknown } {
    const how = this.trouble('read', key)?.how
    if (how === 'throws') throw new ApiError(SYSTEM_ERROR)
    const stored = how === 'empty' ? null : localStorage.getItem(this.prefix + key)
    return stored === null ? { found: false, data: '' } : { found: true, data: JSON.parse(unpack(stored).written) }
  }

  /** Writes at once, as the calls that end in `Sync` do. */
  set(key: string, data: unknown): void {
    const how = this.writeTrouble(key)
    if (how === 'refused') throw new ApiError(SYSTEM_ERROR)
    this.put(key, how === 'torn' ? firstHalf(data) : data)
    if (how === 'refusedThoughDone') throw new ApiError(SYSTEM_ERROR)
  }

  /** Writes, and answers when WeChat would. */
  write(key: string, data: unknown): void | Promise<void> {
    const how = this.writeTrouble(key)
    if (how === 'torn') return this.put(key, firstHalf(data))
    return this.later(how, key, () => this.put(key, data))
  }

  /** Removes at once, as the calls that end in `Sync` do. */
  drop(key: string): void {
    const how = this.removeTrouble(key)
    if (how === 'refused') throw new ApiError(SYSTEM_ERROR)
    this.remove(key)
    if (how === 'refusedThoughDone') throw new ApiError(SYSTEM_ERROR)
  }

  /** Removes, and answers when WeChat would. */
  removeLater(key: string): void | Promise<void> {
    return this.later(this.removeTrouble(key), key, () => this.remove(key))
  }

  /** Lets what was held happen and be answered, in order or the last one first. */
  release(reversed: boolean): void {
    const held = reversed ? this.held.reverse() : this.held
    this.held = []
    for (const { happen } of held) happen()
  }

  /** Keys of the writes and removals that are held, in order. */
  heldKeys(): string[] {
    return this.held.map(({ key }) => key)
  }

  private later(how: WriteFault | undefined, key: string, act: () => void): void | Promise<void> {
    switch (how) {
      case undefined:
        return act()
      case 'refused':
        throw new ApiError(SYSTEM_ERROR)
      case 'refusedThoughDone':
        act()
        throw new ApiError(SYSTEM_ERROR)
      case 'lost':
        return new Promise(() => undefined)
      case 'unanswered':
        act()
        return new Promise(() => undefined)
      case 'held':
        return new Promise((resolve, reject) => {
          const happen = () => {
            try {
              resolve(act())
            } catch (refused) {
              reject(refused)
            }
          }
          this.held.push({ key, happen })
        })
    }
  }

  private put(key: string, data: unknown): void {
    if (key === '') throw new ApiError('parameter error: parameter.key should not be empty')
    const written = JSON.stringify(data) ?? '""'
    const size = bytes(written)
    if (size > ITEM_LIMIT) throw new ApiError('exceed storage item max length')
    if (this.total() - (this.sizes.get(key) ?? 0) + size > TOTAL_LIMIT) throw new ApiError('exceed storage max size 10Mb')
    try {
      localStorage.setItem(this.prefix + key, pack(written))
    } catch {
      // The browser's own limit, reached some KB before WeChat's.
      throw new ApiError('exceed storage max size 10Mb')
    }
    this.sizes.set(key, size)
    this.requests.record({ kind: 'storage', key, bytes: size })
  }

  private remove(key: string): void {
    localStorage.removeItem(this.prefix + key)
    this.sizes.delete(key)
  }

  clear(): void {
    for (const key of [...this.sizes.keys()]) this.remove(key)
  }

  /** Sizes in KB, as WeChat counts them. */
  info(): { keys: string[]; currentSize: number; limitSize: number } {
    return { keys: [...this.sizes.keys()], currentSize: Math.ceil(this.total() / 1024), limitSize: TOTAL_LIMIT / 1024 }
  }

  private total(): number {
    let sum = 0
    for (const size of this.sizes.values()) sum += size
    return sum
  }
}

type WriteHow = WriteFault | 'torn'

/** What is left of a text whose write was cut off. */
function firstHalf(data: unknown): string {
  const whole = String(data)
  return whole.slice(0, whole.length >> 1)
}

function bytes(stored: string): number {
  return new TextEncoder().encode(stored).length
}

export function storageApis(storage: Storage): Apis {
  const found = (options: Options) => {
    const { found: exists, data } = storage.get(text(options, 'key'))
    if (!exists) throw new ApiError('data not found')
    return { data }
  }
  return {
    getStorage: asyncApi('getStorage', found),
    setStorage: asyncApi('setStorage', (options) => storage.write(text(options, 'key'), options.data)),
    removeStorage: asyncApi('removeStorage', (options) => storage.removeLater(text(options, 'key'))),
    clearStorage: asyncApi('clearStorage', () => storage.clear()),
    getStorageInfo: asyncApi('getStorageInfo', () => storage.info()),
    getStorageSync: syncApi('getStorageSync', (key) => storage.get(String(key)).data),
    setStorageSync: syncApi('setStorageSync', (key, data) => storage.set(String(key), data)),
    removeStorageSync: syncApi('removeStorageSync', (key) => storage.drop(String(key))),
    clearStorageSync: syncApi('clearStorageSync', () => storage.clear()),
    getStorageInfoSync: syncApi('getStorageInfoSync', () => storage.info()),
  }
}
