import Taro from '@tarojs/taro'

import type { Dialogs } from '../stores/ports'

/** WeChat shows six entries at most. */
const MOST = 6

/** Looks.md: brick tells danger, in words only. */
const DANGER = '#A9321C'

export const dialogs: Dialogs = {
  async choose(options, title) {
    try {
      const { tapIndex } = await Taro.showActionSheet({
        itemList: options.slice(0, MOST),
        ...(title === undefined ? {} : { alertText: title }),
      })
      return tapIndex
    } catch {
      // WeChat rejects when the sheet is dismissed.
      return undefined
    }
  },
  async confirm({ title, text, yes, no, dangerous }) {
    try {
      const { confirm } = await Taro.showModal({
        title,
        content: text,
        confirmText: yes,
        cancelText: no,
        ...(dangerous ? { confirmColor: DANGER } : {}),
      })
      return confirm
    } catch {
      return false
    }
  },
  async tell({ title, text, ok }) {
    await Taro.showModal({ title, content: text, confirmText: ok, showCancel: false }).catch(() => undefined)
  },
}
