/** How much WeChat says in its own dialogs. What is too much is refused whole; only a toast is cut. */
import type { Options } from './options'

/** showModal's documents say "最多 4 个字符"; whether two Latin letters count as one is not known, so all count. */
const BUTTON_LENGTH = 4
const SHEET_ROWS = 6
/** 汉字 beside an icon (docs of showToast: "最多显示 7 个汉字长度"). */
const TOAST_WIDTH = 7

/** What such a call fails with when its texts are more than WeChat takes; undefined when they are not. */
export function refusedWords(api: string, options: Options): string | undefined {
  if (api === 'showModal') {
    const long = ['confirmText', 'cancelText'].find((name) => String(options[name] ?? '').length > BUTTON_LENGTH)
    return long && `${long} length should not larger than ${BUTTON_LENGTH} Chinese characters`
  }
  if (api === 'showActionSheet') {
    const rows = Array.isArray(options.itemList) ? options.itemList.length : 0
    if (rows === 0) return 'parameter error: parameter.itemList should have at least 1 item'
    if (rows > SHEET_ROWS) return `parameter error: itemList should not be larger than ${SHEET_ROWS}`
  }
  return undefined
}

/** As much of a title as a toast with an icon shows: a Latin letter is half as wide as a 汉字. */
export function toastWords(title: string): string {
  let width = 0
  let shown = ''
  for (const character of title) {
    width += character > '\u00ff' ? 1 : 0.5
    if (width > TOAST_WIDTH) break
    shown += character
  }
  return shown
}
