/** Storage with WeChat's limits, kept in the browser's localStorage. Sizes are bytes of UTF-8. */
import type { Asks } from '../asks'
import { type Apis, asyncApi, Fail, syncApi } from './call'
import { type Options, text } from './options'

const ITEM_LIMIT = 1024 * 1024
const TOTAL_LIMIT = 10 * 1024 * 1024

export class Storage {
  private readonly prefix: string
  private readonly sizes = new Map<string, number>()

  constructor(
    namespace: string,
    private readonly asks: Asks,
  ) {
    this.prefix = `weapp/${namespace}/`
    for (let index = 0; index < localStorage.length; index += 1) {
      const name = localStorage.key(index)
      if (name?.startsWith(this.prefix)) this.sizes.set(name.slice(this.prefix.length), bytes(localStorage.getItem(name) ?? ''))
    }
  }

  get(key: string): { found: boolean; data: unknown } {
    const stored = localStorage.getItem(this.prefix + key)
    return stored === null ? { found: false, data: '' } : { found: true, data: JSON.parse(stored) }
  }

  set(key: string, data: unknown): void {
    if (key === '') throw new Fail('parameter error: parameter.key should not be empty')
    const stored = JSON.stringify(data) ?? '""'
    const size = bytes(stored)
    if (size > ITEM_LIMIT) throw new Fail('exceed storage item max length')
    if (this.total() - (this.sizes.get(key) ?? 0) + size > TOTAL_LIMIT) throw new Fail('exceed storage max size 10Mb')
    try {
      localStorage.setItem(this.prefix + key, stored)
    } catch {
      // Browsers hold about half of WeChat's 10 MB: to the app, full is full.
      throw new Fail('exceed storage max size 10Mb')
    }
    this.sizes.set(key, size)
    this.asks.record({ kind: 'storage', key, bytes: size })
  }

  remove(key: string): void {
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

function bytes(stored: string): number {
  return new TextEncoder().encode(stored).length
}

export function storageApis(storage: Storage): Apis {
  const found = (options: Options) => {
    const { found: exists, data } = storage.get(text(options, 'key'))
    if (!exists) throw new Fail('data not found')
    return { data }
  }
  return {
    getStorage: asyncApi('getStorage', found),
    setStorage: asyncApi('setStorage', (options) => storage.set(text(options, 'key'), options.data)),
    removeStorage: asyncApi('removeStorage', (options) => storage.remove(text(options, 'key'))),
    clearStorage: asyncApi('clearStorage', () => storage.clear()),
    getStorageInfo: asyncApi('getStorageInfo', () => storage.info()),
    getStorageSync: syncApi('getStorageSync', (key) => storage.get(String(key)).data),
    setStorageSync: syncApi('setStorageSync', (key, data) => storage.set(String(key), data)),
    removeStorageSync: syncApi('removeStorageSync', (key) => storage.remove(String(key))),
    clearStorageSync: syncApi('clearStorageSync', () => storage.clear()),
    getStorageInfoSync: syncApi('getStorageInfoSync', () => storage.info()),
  }
}
