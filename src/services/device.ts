import Taro from '@tarojs/taro'

import type { Device } from '../ports'
import { outcomeOf } from './outcome'

export const device: Device = {
  // WeChat shows its own “内容已复制”.
  copy: (text) => outcomeOf('setClipboardData', () => Taro.setClipboardData({ data: text })),
  call: (number) => outcomeOf('makePhoneCall', () => Taro.makePhoneCall({ phoneNumber: number.replace(/-/g, '') })),
}
