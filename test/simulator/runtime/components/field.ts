/** `input` and `textarea`: a native field inside, WeChat's events outside. */
import { domLengths, type Json } from '../../protocol'
import { WxControl } from './base'
import { hostActions } from './host-actions'

const KEYBOARDS = new Map([
  ['number', 'numeric'],
  ['digit', 'decimal'],
  ['idcard', 'text'],
])

/** How long a value that the app sets is on its way to the field, in ms: the app's code runs in another thread than the page. */
const ON_ITS_WAY_MS = 40
/** Height of the keyboard in px, as on an iPhone, and how long it takes to come, in s. */
const KEYBOARD = { height: 291, duration: 0.25 }

const FIELD_ATTRIBUTES = ['value', 'placeholder', 'disabled', 'focus', 'type', 'confirm-type']

abstract class WxField<T extends HTMLInputElement | HTMLTextAreaElement> extends WxControl {
  protected abstract readonly field: T
  private readonly hint = document.createElement('div')
  /** From the first letter until the field is left: what the app sets meanwhile meets what the person types. */
  private typing = false

  connectedCallback(): void {
    if (this.field.isConnected) return
    this.field.className = 'host-field'
    this.append(this.hint, this.field)
    this.field.addEventListener('input', () => this.typed())
    this.field.addEventListener('focus', () => {
      const { height, duration } = hostActions.hasKeyboard() ? KEYBOARD : { height: 0, duration: 0 }
      this.emit('focus', { value: this.field.value, height })
      this.keyboard(height, duration)
    })
    this.field.addEventListener('blur', () => {
      this.typing = false
      this.emit('blur', { value: this.field.value, cursor: 0 })
      this.keyboard(0, 0)
    })
    for (const name of FIELD_ATTRIBUTES) this.attributeSet(name)
  }

  /** WeChat's handlers may give a string that replaces what was typed; Taro uses setData instead, so it is not read. */
  protected typed(): void {
    const limit = this.number('maxlength', 140)
    if (limit >= 0 && this.field.value.length > limit) this.field.value = this.field.value.slice(0, limit)
    this.showHint()
    this.typing = true
    this.emit('input', { value: this.field.value, cursor: this.field.selectionStart ?? 0, keyCode: 0 })
  }

  /** The keyboard came or went. */
  private keyboard(height: number, duration: number): void {
    if (!hostActions.hasKeyboard()) return
    this.emit('keyboardheightchange', { height, duration })
    hostActions.keyboardMoved(height)
  }

  /** A value set by the app: at once while the person is elsewhere, else late, over whatever was typed meanwhile. */
  private take(value: string): void {
    if (this.typing)
      hostActions.sentBack(this.localName.replace(/^wx-/, ''), `"${value}" was set while "${this.field.value}" was typed`)
    if (this.typing && hostActions.fieldsApart()) window.setTimeout(() => this.land(value), ON_ITS_WAY_MS)
    else if (this.field.value !== value) this.land(value)
  }

  private land(value: string): void {
    // Setting it moves the caret behind the last letter even if it is the same text; the DOM does so only for another.
    this.field.value = value
    if (document.activeElement === this.field) this.field.setSelectionRange(value.length, value.length)
    this.showHint()
  }

  protected confirmed(): void {
    this.typing = false
    this.emit('confirm', { value: this.field.value })
  }

  protected override attributeSet(name: string): void {
    switch (name) {
      case 'value':
        this.take(this.text('value'))
        this.showHint()
        break
      case 'placeholder':
      case 'placeholder-class':
      case 'placeholder-style':
        this.showHint()
        break
      case 'disabled':
        this.field.disabled = this.flag('disabled')
        break
      case 'focus':
        if (this.flag('focus') && this.field.isConnected) this.field.focus()
        break
      default:
        if (name.startsWith('aria-')) this.labelField(name)
    }
  }

  /** The placeholder is an element of its own, as in WeChat, so that `placeholder-class` can reach it. */
  private showHint(): void {
    this.hint.className = `host-hint ${this.text('placeholder-class')}`
    this.hint.style.cssText = domLengths(this.text('placeholder-style'))
    this.hint.textContent = this.text('placeholder')
    this.hint.hidden = this.field.value !== ''
    this.field.setAttribute('aria-placeholder', this.text('placeholder'))
  }

  /** Screen readers speak of the field they are in, not of its wrapper. */
  private labelField(name: string): void {
    const value = this.text(name)
    if (name !== 'aria-role' && value !== '') this.field.setAttribute(name, value)
  }

  override tappedByLabel(): void {
    this.field.focus()
  }

  formValue(): Json {
    return this.field.value
  }

  reset(): void {
    this.field.value = ''
    this.showHint()
  }

  override properties(): Record<string, Json> {
    return { value: this.field.value, focus: document.activeElement === this.field }
  }

  /** An automator types: the field gets the focus, its text is replaced, and the app hears of it. */
  protected type(value: Json): null {
    this.field.focus()
    this.field.value = String(value)
    this.typed()
    return null
  }
}

export class WxInput extends WxField<HTMLInputElement> {
  protected readonly field = document.createElement('input')

  override connectedCallback(): void {
    super.connectedCallback()
    this.field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return
      this.confirmed()
      if (!this.flag('confirm-hold')) this.field.blur()
    })
  }

  protected override attributeSet(name: string): void {
    if (name === 'type' || name === 'password') {
      this.field.type = this.flag('password') ? 'password' : 'text'
      this.field.inputMode = KEYBOARDS.get(this.text('type')) ?? 'text'
      return
    }
    if (name === 'confirm-type') {
      this.field.enterKeyHint = this.text('confirm-type', 'done')
      return
    }
    super.attributeSet(name)
  }

  override automation(): Record<string, (...args: Json[]) => Json> {
    return { 'input.input': (value = '') => this.type(value) }
  }
}

export class WxTextarea extends WxField<HTMLTextAreaElement> {
  protected readonly field = document.createElement('textarea')
  private lines = 0

  protected override typed(): void {
    super.typed()
    this.grow()
  }

  protected override attributeSet(name: string): void {
    super.attributeSet(name)
    if (this.field.isConnected && (name === 'value' || name === 'auto-height' || name === 'style')) this.grow()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.grow()
  }

  /** `auto-height`: as tall as its text. */
  private grow(): void {
    if (!this.flag('auto-height')) return
    this.style.height = 'auto'
    this.field.style.height = '0px'
    const height = this.field.scrollHeight
    this.field.style.height = `${height}px`
    const lineHeight = Number.parseFloat(getComputedStyle(this.field).lineHeight) || 20
    const lines = Math.max(1, Math.round(height / lineHeight))
    if (lines === this.lines) return
    this.lines = lines
    this.emit('linechange', { height, heightRpx: (height * 750) / window.innerWidth, lineCount: lines })
  }

  override automation(): Record<string, (...args: Json[]) => Json> {
    return { 'textarea.input': (value = '') => this.type(value) }
  }
}
