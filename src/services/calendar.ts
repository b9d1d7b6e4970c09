import Taro from '@tarojs/taro'

import type { PhoneCalendar } from '../ports'
import { outcomeOf } from './outcome'

/** How long before the event the phone rings, in seconds. */
const ALARM_OFFSET_SECONDS = 0

export const calendar: PhoneCalendar = {
  async add({ title, note, at }) {
    if (!Taro.canIUse('addPhoneCalendar')) return 'unsupported'
    // WeChat counts in seconds, and gives no id: an event can be neither changed nor removed from here. No endTime: its
    // documents want a number, its typings a string; without it the event ends as it starts (wx.addPhoneCalendar, endTime).
    return outcomeOf('addPhoneCalendar', () =>
      Taro.addPhoneCalendar({
        title,
        description: note,
        startTime: Math.floor(at / 1000),
        alarm: true,
        alarmOffset: ALARM_OFFSET_SECONDS,
      }),
    )
  },
}
