import type { Json } from '../../protocol'
import type { Phone } from '../phone'
import { isRecord } from '../wx/options'

/** What a person would do to WeChat's own parts of the screen. */
export function native(phone: Phone, method: string, data: Json): void {
  const dialog = phone.dialogs.top
  switch (method) {
    case 'confirmModal':
    case 'authorizeAllow':
      if (!dialog?.confirm) throw new Error('no dialog is open')
      dialog.confirm()
      return
    case 'cancelModal':
    case 'authorizeCancel':
      if (!dialog) throw new Error('no dialog is open')
      dialog.dismiss()
      return
    case 'navigateLeft':
      phone.back()
      return
    case 'goHome':
      phone.goHome()
      return
    case 'switchTab':
      void phone.router.switchTab(isRecord(data) && typeof data.url === 'string' ? data.url : '')
      return
    default:
      throw new Error(`native ${method} is not provided by this host`)
  }
}
