import Taro from '@tarojs/taro'

import type { PhoneCalendar } from '../stores/ports'

/** How long an event lasts, and how long before it the phone rings, in seconds. */
const LASTS = 3600
const RINGS_BEFORE = 0

export const calendar: PhoneCalendar = {
  async add({ title, note, at }) {
    if (typeof Taro.addPhoneCalendar !== 'function' || !Taro.canIUse('addPhoneCalendar')) return 'gone'
    const startTime = Math.floor(at / 1000)
    try {
      // WeChat counts in seconds, and gives no id: an event can be neither changed nor removed from here.
      await Taro.addPhoneCalendar({
        title,
        description: note,
        startTime,
        endTime: String(startTime + LASTS),
        alarm: true,
        alarmOffset: RINGS_BEFORE,
      })
      return 'handed'
    } catch (error) {
      const message = typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : ''
      return /cancel|deny|denied/.test(message) ? 'dismissed' : 'gone'
    }
  },
}
