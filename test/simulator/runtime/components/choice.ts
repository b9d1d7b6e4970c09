/** Checkboxes, radio buttons, their groups, and switches. */
import type { Json } from '../../protocol'
import { elementOf, type WxNode } from '../node'
import { WxControl, WxElement } from './base'

/** A control that is on or off, drawn as one small box before its content. */
abstract class WxToggle extends WxControl {
  protected abstract readonly kind: 'checkbox' | 'radio' | 'switch'
  private readonly box = document.createElement('div')
  protected on = false

  connectedCallback(): void {
    if (this.box.isConnected) return
    this.box.className = `wx-${this.kind}-input`
    this.prepend(this.box)
    if (!this.hasAttribute('role')) this.mark('role', this.kind)
    if (!this.hasAttribute('tabindex')) this.tabIndex = 0
    this.show()
  }

  protected override listen(node: WxNode): void {
    node.addListener('tap', () => {
      if (!this.flag('disabled')) this.toggled()
    })
  }

  override tappedByLabel(): void {
    if (!this.flag('disabled')) this.toggled()
  }

  protected abstract toggled(): void

  set checked(value: boolean) {
    this.on = value
    this.show()
  }

  get checked(): boolean {
    return this.on
  }

  private show(): void {
    this.box.classList.toggle(`wx-${this.kind}-input-checked`, this.on)
    this.box.classList.toggle(`wx-${this.kind}-input-disabled`, this.flag('disabled'))
    const color = this.text('color')
    if (color !== '') this.box.style.setProperty('--host-control', color)
    this.mark('aria-checked', String(this.on))
  }

  protected override attributeSet(name: string): void {
    if (name === 'checked') this.on = this.flag('checked')
    this.show()
  }

  formValue(): Json {
    return this.on
  }

  reset(): void {
    this.checked = this.flag('checked')
  }

  override properties(): Record<string, Json> {
    return { checked: this.on, value: this.text('value') }
  }
}

export class WxCheckbox extends WxToggle {
  protected readonly kind = 'checkbox'

  protected toggled(): void {
    this.checked = !this.on
    const group = this.closest('wx-checkbox-group')
    if (group instanceof WxCheckboxGroup) group.emit('change', { value: group.formValue() })
  }
}

export class WxCheckboxGroup extends WxControl {
  private boxes(): WxCheckbox[] {
    return [...this.querySelectorAll('wx-checkbox')].filter((box): box is WxCheckbox => box instanceof WxCheckbox)
  }

  formValue(): Json {
    return this.boxes()
      .filter((box) => box.checked)
      .map((box) => box.text('value'))
  }

  reset(): void {
    for (const box of this.boxes()) box.reset()
  }
}

export class WxRadio extends WxToggle {
  protected readonly kind = 'radio'

  protected toggled(): void {
    if (this.on) return
    const group = this.closest('wx-radio-group')
    if (!(group instanceof WxRadioGroup)) {
      this.checked = true
      return
    }
    group.choose(this)
    group.emit('change', { value: this.text('value') })
  }
}

export class WxRadioGroup extends WxControl {
  private radios(): WxRadio[] {
    return [...this.querySelectorAll('wx-radio')].filter((radio): radio is WxRadio => radio instanceof WxRadio)
  }

  choose(chosen: WxRadio): void {
    for (const radio of this.radios()) radio.checked = radio === chosen
  }

  formValue(): Json {
    return (
      this.radios()
        .find((radio) => radio.checked)
        ?.text('value') ?? ''
    )
  }

  reset(): void {
    for (const radio of this.radios()) radio.reset()
  }
}

export class WxSwitch extends WxToggle {
  protected readonly kind = 'switch'

  protected toggled(): void {
    this.checked = !this.on
    this.emit('change', { value: this.on })
  }
}

/** Passes a tap on its words to the control inside it, or to the one `for` names. */
export class WxLabel extends WxElement {
  protected override listen(node: WxNode): void {
    node.addListener('tap', (event) => {
      const named = this.text('for')
      const root = this.closest('host-page')
      const control =
        named === ''
          ? this.querySelector('wx-checkbox, wx-radio, wx-switch, wx-button, wx-input, wx-textarea')
          : root?.querySelector(`[id="${CSS.escape(named)}"]`)
      if (!(control instanceof WxElement)) return
      const hit = elementOf(event.target)
      if (hit && control.contains(hit)) return
      control.tappedByLabel()
    })
  }
}

/** Collects the named controls inside it. */
export class WxForm extends WxElement {
  private controls(): WxControl[] {
    return [...this.querySelectorAll('*')].filter(
      (element): element is WxControl => element instanceof WxControl && element.text('name') !== '',
    )
  }

  connectedCallback(): void {
    this.addEventListener('host-submit', () => {
      const value = Object.fromEntries(this.controls().map((control) => [control.text('name'), control.formValue()]))
      this.emit('submit', { value })
    })
    this.addEventListener('host-reset', () => {
      for (const control of this.controls()) control.reset()
      this.emit('reset', {})
    })
  }
}
