/** Toasts, modals and action sheets. */
import type { Phone } from '../phone'
import { ApiError, type Apis, asyncApi } from './call'
import { number, text } from './options'
import { toastWords } from './words'

const TOAST_MS = 1500

export function feedbackApis(phone: Phone): Apis {
  const { requests, dialogs, violations } = phone
  /** Beside an icon there is room for a few characters only; without one for two lines, which the style sheet cuts. */
  const shown = (api: string, title: string, icon: string) => {
    const words = icon === 'none' ? title : toastWords(title)
    if (words !== title) violations.record('words', api, `only "${words}" of "${title}" is shown`)
    return words
  }
  return {
    showToast: asyncApi('showToast', (options) => {
      const icon = text(options, 'icon', 'success')
      const title = shown('showToast', text(options, 'title'), icon)
      requests.record({ kind: 'toast', title })
      dialogs.toast({ title, icon, duration: number(options, 'duration', TOAST_MS), mask: options.mask === true })
    }),
    hideToast: asyncApi('hideToast', () => dialogs.hideToast()),
    showLoading: asyncApi('showLoading', (options) => {
      const title = shown('showLoading', text(options, 'title'), 'loading')
      dialogs.toast({ title, icon: 'loading', duration: 0, mask: options.mask === true })
    }),
    hideLoading: asyncApi('hideLoading', () => dialogs.hideToast()),
    showModal: asyncApi('showModal', async (options) => {
      const title = text(options, 'title')
      const content = text(options, 'content')
      const editable = options.editable === true
      const { confirmed, text: typed } = await dialogs.modal({
        title,
        content,
        editable,
        placeholder: text(options, 'placeholderText'),
        showCancel: options.showCancel !== false,
        cancelText: text(options, 'cancelText', '取消'),
        confirmText: text(options, 'confirmText', '确定'),
        cancelColor: text(options, 'cancelColor'),
        confirmColor: text(options, 'confirmColor'),
      })
      requests.record({ kind: 'modal', title, content, confirmed })
      return { confirm: confirmed, cancel: !confirmed, content: editable && confirmed ? typed : null }
    }),
    showActionSheet: asyncApi('showActionSheet', async (options) => {
      const list = Array.isArray(options.itemList) ? options.itemList.map(String) : []
      const index = await dialogs.actionSheet(list, {
        note: text(options, 'alertText'),
        color: text(options, 'itemColor'),
      })
      if (index === undefined) throw new ApiError('cancel')
      return { tapIndex: index }
    }),
  }
}
