import Taro from '@tarojs/taro'

import type { Storage } from '../ports'

/** WeChat's storage: 1 MB a key, 10 MB in all, for each WeChat user, on this phone alone. */
export const storage: Storage = {
  read(key) {
    // getStorageSync gives '' both for a missing key and for an empty text; neither is a record.
    const text: unknown = Taro.getStorageSync(key)
    if (text === '' || text === undefined || text === null) return undefined
    return typeof text === 'string' ? text : JSON.stringify(text)
  },
  async write(key, text) {
    await Taro.setStorage({ key, data: text })
  },
  async keys() {
    return Taro.getStorageInfoSync().keys
  },
  async remove(key) {
    await Taro.removeStorage({ key })
  },
}
