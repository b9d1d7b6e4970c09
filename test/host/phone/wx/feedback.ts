/** Toasts, modals and action sheets. */
import type { Phone } from '../phone'
import { type Apis, asyncApi, Fail } from './call'
import { number, text } from './options'

const TOAST_MS = 1500

export function feedbackApis(phone: Phone): Apis {
  const { asks, dialogs } = phone
  return {
    showToast: asyncApi('showToast', (options) => {
      const title = text(options, 'title')
      asks.record({ kind: 'toast', title })
      dialogs.toast({
        title,
        icon: text(options, 'icon', 'success'),
        duration: number(options, 'duration', TOAST_MS),
        mask: options.mask === true,
      })
    }),
    hideToast: asyncApi('hideToast', () => dialogs.hideToast()),
    showLoading: asyncApi('showLoading', (options) =>
      dialogs.toast({ title: text(options, 'title'), icon: 'loading', duration: 0, mask: options.mask === true }),
    ),
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
      asks.record({ kind: 'modal', title, content, confirmed })
      return { confirm: confirmed, cancel: !confirmed, content: editable && confirmed ? typed : null }
    }),
    showActionSheet: asyncApi('showActionSheet', async (options) => {
      const list = Array.isArray(options.itemList) ? options.itemList.map(String) : []
      if (list.length === 0) throw new Fail('parameter error: parameter.itemList should have at least 1 item')
      if (list.length > 6) throw new Fail('parameter error: itemList should not be larger than 6')
      const index = await dialogs.actionSheet(list, {
        note: text(options, 'alertText'),
        color: text(options, 'itemColor'),
      })
      if (index === undefined) throw new Fail('cancel')
      return { tapIndex: index }
    }),
  }
}
