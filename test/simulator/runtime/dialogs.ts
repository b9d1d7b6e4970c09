/** What WeChat draws over the whole phone: modals, action sheets, toasts. While one is open it takes all touches. */

import type { Theme } from '../protocol'
import css from './dialogs.css'

const OK =
  '<svg width="40" height="40" viewBox="0 0 40 40" fill="none" stroke="currentColor" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"><path d="M7 21l9 9L34 11"/></svg>'
const BAD =
  '<svg width="40" height="40" viewBox="0 0 40 40" fill="none" stroke="currentColor" stroke-width="3"><circle cx="20" cy="20" r="16"/><path d="M20 11v12M20 26v4"/></svg>'
const BUSY =
  '<svg class="spin" width="40" height="40" viewBox="0 0 40 40" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"><path d="M20 5a15 15 0 1 1-15 15"/></svg>'
const ICONS = new Map([
  ['success', OK],
  ['error', BAD],
  ['loading', BUSY],
])

interface ModalRequest {
  title: string
  content: string
  showCancel: boolean
  cancelText: string
  confirmText: string
  cancelColor?: string
  confirmColor?: string
  editable: boolean
  placeholder: string
}

interface ToastRequest {
  title: string
  icon: string
  /** Milliseconds; 0 = until taken away. */
  duration: number
  /** Takes touches while shown. */
  mask: boolean
}

export class Dialogs {
  readonly root: ShadowRoot
  private readonly toasts = document.createElement('div')
  private readonly open: { mask: HTMLElement; dismiss: () => void; confirm: (() => void) | undefined }[] = []
  private toastTimer = 0

  constructor(private readonly theme: () => Theme) {
    const host = document.createElement('host-dialogs')
    this.root = host.attachShadow({ mode: 'open' })
    const style = document.createElement('style')
    style.textContent = css
    this.toasts.hidden = true
    this.root.append(style, this.toasts)
    document.body.append(host)
  }

  /** The dialog on top, for an automator: its dismissing and its confirming action. */
  get top(): { dismiss: () => void; confirm: (() => void) | undefined } | undefined {
    return this.open[this.open.length - 1]
  }

  /** Lays `content` over everything. The function returned closes it; `dismiss` is what the back key does. */
  lay(content: HTMLElement, actions: { dismiss: () => void; confirm?: () => void; byMask?: boolean }): () => void {
    const mask = document.createElement('div')
    mask.className = `mask ${this.theme()}`
    mask.append(content)
    const entry = { mask, dismiss: actions.dismiss, confirm: actions.confirm }
    if (actions.byMask === true) {
      mask.addEventListener('click', (event) => {
        if (event.target === mask) actions.dismiss()
      })
    }
    this.open.push(entry)
    this.root.append(mask)
    return () => {
      mask.remove()
      const at = this.open.indexOf(entry)
      if (at >= 0) this.open.splice(at, 1)
    }
  }

  modal(request: ModalRequest): Promise<{ confirmed: boolean; text: string }> {
    return new Promise((resolve) => {
      const field = document.createElement('input')
      const box = element('div', 'modal', [
        ...(request.title === '' ? [] : [element('h2', '', [request.title])]),
        ...(request.editable ? [field] : [element('p', '', [request.content])]),
      ])
      box.setAttribute('role', 'dialog')
      box.setAttribute('aria-modal', 'true')
      field.value = request.editable ? request.content : ''
      field.placeholder = request.placeholder
      const answer = (confirmed: boolean) => () => {
        close()
        resolve({ confirmed, text: field.value })
      }
      const confirm = action(request.confirmText, answer(true))
      const cancel = action(request.cancelText, answer(false))
      if (request.confirmColor) confirm.style.color = request.confirmColor
      if (request.cancelColor) cancel.style.color = request.cancelColor
      box.append(element('div', 'row', request.showCancel ? [cancel, confirm] : [confirm]))
      const close = this.lay(box, { dismiss: answer(false), confirm: answer(true) })
      if (request.editable) field.focus()
    })
  }

  /** Gives the index tapped, or undefined when the sheet is cancelled. */
  actionSheet(items: readonly string[], options: { note?: string; color?: string } = {}): Promise<number | undefined> {
    return new Promise((resolve) => {
      const answer = (index: number | undefined) => () => {
        close()
        resolve(index)
      }
      const list = element(
        'div',
        'items',
        items.map((item, index) => action(item, answer(index))),
      )
      if (options.color) list.style.color = options.color
      const sheet = element('div', 'sheet', [
        ...(options.note ? [element('div', 'note', [options.note])] : []),
        list,
        action('取消', answer(undefined), 'cancel'),
      ])
      sheet.setAttribute('role', 'dialog')
      sheet.setAttribute('aria-modal', 'true')
      const close = this.lay(sheet, { dismiss: answer(undefined), confirm: answer(0), byMask: true })
    })
  }

  toast(request: ToastRequest): void {
    window.clearTimeout(this.toastTimer)
    const icon = ICONS.get(request.icon)
    const box = element('div', icon ? 'toast' : 'toast words', [])
    box.setAttribute('role', 'status')
    box.innerHTML = icon ?? ''
    box.append(element('div', 'title', [request.title]))
    this.toasts.className = request.mask ? 'toasts blocking' : 'toasts'
    this.toasts.replaceChildren(box)
    this.toasts.hidden = false
    if (request.duration > 0) this.toastTimer = window.setTimeout(() => this.hideToast(), request.duration)
  }

  hideToast(): void {
    window.clearTimeout(this.toastTimer)
    this.toasts.hidden = true
    this.toasts.className = ''
    this.toasts.replaceChildren()
  }
}

export function element(tag: string, className: string, children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.append(...children)
  return made
}

export function action(words: string, act: () => void, className = ''): HTMLButtonElement {
  const made = document.createElement('button')
  made.className = className
  made.textContent = words
  made.addEventListener('click', act)
  return made
}
