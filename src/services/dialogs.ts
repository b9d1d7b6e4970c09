import Taro from '@tarojs/taro'

import type { Dialogs } from '../ports'
import { callApi } from './outcome'

/** wx.showActionSheet: itemList holds 6 at most. */
const MAX_OPTIONS = 6

/** Brick tells danger, in words only (docs/design.md, Colours). */
const DANGER = '#A9321C'

/** Shows a dialog, and once more without what we customized when WeChat refused it: nothing of ours is then left to be refused. */
const showOrRetryPlain = async <Options extends object, Value>(
  api: string,
  show: (options: Options) => Promise<Value>,
  plain: Options,
  custom: Partial<Options>,
): Promise<Value | 'cancelled' | 'refused'> => {
  for (const options of [{ ...plain, ...custom }, plain]) {
    const answer = await callApi(api, () => show(options))
    if (answer.outcome === 'done') return answer.value
    if (answer.outcome === 'cancelled') return 'cancelled'
  }
  return 'refused'
}

export const dialogs: Dialogs = {
  async actionSheet(options, more, title) {
    for (let from = 0; ; from += MAX_OPTIONS - 1) {
      const remaining = options.length - from
      const isPaged = remaining > MAX_OPTIONS
      const itemList = isPaged
        ? [...options.slice(from, from + MAX_OPTIONS - 1), more(remaining - MAX_OPTIONS + 1)]
        : options.slice(from)
      const answer = await showOrRetryPlain<Taro.showActionSheet.Option, Taro.showActionSheet.SuccessCallbackResult>(
        'showActionSheet',
        Taro.showActionSheet,
        { itemList },
        title === undefined ? {} : { alertText: title },
      )
      if (typeof answer === 'string') return answer
      if (!isPaged || answer.tapIndex < MAX_OPTIONS - 1) return from + answer.tapIndex
    }
  },
  async confirm({ title, text, yes, no, dangerous }, buttons) {
    const answer = await showOrRetryPlain<Taro.showModal.Option, Taro.showModal.SuccessCallbackResult>(
      'showModal',
      Taro.showModal,
      { title, content: text },
      { confirmText: buttons[yes], cancelText: buttons[no], ...(dangerous ? { confirmColor: DANGER } : {}) },
    )
    if (answer === 'refused') return answer
    return answer !== 'cancelled' && answer.confirm ? 'yes' : 'no'
  },
  async alert({ title, text }, buttons) {
    const answer = await showOrRetryPlain<Taro.showModal.Option, Taro.showModal.SuccessCallbackResult>(
      'showModal',
      Taro.showModal,
      { title, content: text, showCancel: false },
      { confirmText: buttons.ok },
    )
    return answer === 'refused' ? answer : 'read'
  },
}
