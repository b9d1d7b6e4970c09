import { FormElement, TaroElement, type TaroRootElement } from '@tarojs/runtime'
import { hooks } from '@tarojs/shared'

/** What is known of a field on a page. */
interface Field {
  /** What it shows: what the page was last sent, or what was typed since. */
  shown: unknown
  /** Typed since the page was last sent a value, so that the page's data is behind what it shows. */
  isBehind: boolean
  /** The value that follows as soon as the page's data has caught up. */
  next?: { value: unknown }
}

const fields = new WeakMap<FormElement, Field>()

const { setAttribute } = TaroElement.prototype

const send = (element: FormElement, value: unknown): void => {
  fields.set(element, { shown: value, isBehind: false })
  setAttribute.call(element, 'value', value)
}

/** Runs something once a page was sent all its changes; for a hidden page that is after it is shown. */
const afterSending = (root: TaroRootElement, run: () => void): void =>
  root.enqueueUpdateCallback(() => (root.ctx && !root.pendingUpdate ? run() : afterSending(root, run)))

const setValue = (element: FormElement, value: unknown): void => {
  const field = fields.get(element)
  const root = element._root
  if (field?.next) {
    field.next.value = value
  } else if (field && field.shown === value) {
    // The page has it, or the user typed it. Taro reads it when it makes the node anew.
    element.props.value = value
  } else if (field?.isBehind && root) {
    const next = { value }
    field.next = next
    field.isBehind = false
    setAttribute.call(element, 'value', field.shown)
    afterSending(root, () => {
      delete field.next
      setValue(element, next.value)
    })
  } else send(element, value)
}

/**
 * From now on a field is never sent the value that it shows. Taro sends every letter back to the field it was typed into, and every value
 * again whenever the component around it is rendered; WeChat draws in another thread, so that the answer to one letter arrives after
 * the next was typed: the caret jumps, letters are lost, an unfinished pinyin is broken off.
 *
 * A value that differs is sent, as when a form is emptied. WeChat ignores a value that is already in the page's data, whatever was
 * typed since; the data is then first brought up to what the field shows. Call it before any page is made.
 */
export const stopFieldEcho = (): void => {
  hooks.tap('modifyTaroEvent', (event: { type: string; mpEvent?: { detail?: { value?: unknown } } }, element: unknown) => {
    if (!(element instanceof FormElement)) return
    if (event.type === 'input') {
      const field = fields.get(element)
      const typed = { shown: event.mpEvent?.detail?.value, isBehind: true }
      if (field) Object.assign(field, typed)
      else fields.set(element, typed)
    }
    // A picker: WeChat does not document whether it shows the choice before it is sent the value.
    if (event.type === 'change') fields.delete(element)
  })
  FormElement.prototype.setAttribute = function (name, value) {
    if (name === 'value') setValue(this, value)
    else setAttribute.call(this, name, value)
  }
}
