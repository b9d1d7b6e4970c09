import Taro from '@tarojs/taro'

import type { Device } from '../stores/ports'

export const device: Device = {
  async copy(text) {
    try {
      // WeChat shows its own “内容已复制”. A privacy refusal is errno 104 or 112.
      await Taro.setClipboardData({ data: text })
      return true
    } catch {
      return false
    }
  },
  call(number) {
    Taro.makePhoneCall({ phoneNumber: number.replace(/-/g, '') }).catch(() => undefined)
  },
}
