/** What all built-in components have in common. */
import { domLengths, type Json } from '../../protocol'
import { type FireOptions, fire, type WxNode } from '../node'

/** glass-easel writes ids with a prefix of eight hexadecimal digits, for scoped ids; pages of WeChat have none. */
const ID_PREFIX = /^[0-9a-f]{8}--/

const FOCUSABLE_ROLES = new Set(['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem'])

/** A component of WeChat as a custom element. Attributes arrive as glass-easel sets them. */
export class WxElement extends HTMLElement {
  private wxNode: WxNode | undefined
  private readonly told = new Map<string, unknown>()

  /** The backend ties the element to its node right after making it. */
  tied(node: WxNode): void {
    this.wxNode = node
    this.listen(node)
  }

  get node(): WxNode {
    if (!this.wxNode) throw new Error(`<${this.localName}> was made outside a template`)
    return this.wxNode
  }

  override get id(): string {
    return super.id
  }

  override set id(value: string) {
    super.id = value.replace(ID_PREFIX, '')
  }

  override setAttribute(name: string, value: string): void {
    if (name === 'style') super.setAttribute(name, domLengths(value))
    else if (name.startsWith('aria-')) this.setAria(name)
    // glass-easel turns an undefined value into an empty text, which for the DOM would mean "on".
    else if (this.wxNode && this.raw(name) === undefined) super.removeAttribute(name)
    else super.setAttribute(name, value)
    this.tell(name)
  }

  override removeAttribute(name: string): void {
    if (name.startsWith('aria-')) this.setAria(name)
    else super.removeAttribute(name)
    this.tell(name)
  }

  /** Like WeChat: setting what was already set does nothing, so what a person typed or ticked meanwhile stays. */
  private tell(name: string): void {
    const value = name === 'style' ? this.getAttribute('style') : this.raw(name)
    if (this.told.has(name) && this.told.get(name) === value) return
    this.told.set(name, value)
    this.attributeSet(name)
  }

  /** WeChat writes booleans as words; the DOM must not take an unset label for an empty one. */
  private setAria(name: string): void {
    const value = this.raw(name)
    const attribute = name === 'aria-role' ? 'role' : name
    if (value === undefined || value === null || value === '') {
      super.removeAttribute(attribute)
      return
    }
    super.setAttribute(attribute, String(value))
    if (attribute === 'role' && FOCUSABLE_ROLES.has(String(value)) && !this.hasAttribute('tabindex')) this.tabIndex = 0
  }

  /** Sets an attribute of the component's own making, past the rules for those of the template. */
  protected mark(name: string, value: string): void {
    super.setAttribute(name, value)
  }

  /** The value the template gave, before it became text. */
  raw(name: string): unknown {
    return this.wxNode?.getAttribute(name) ?? undefined
  }

  text(name: string, fallback = ''): string {
    const value = this.raw(name)
    return value === undefined || value === '' ? fallback : String(value)
  }

  flag(name: string, fallback = false): boolean {
    const value = this.raw(name)
    if (value === undefined) return fallback
    return value !== false
  }

  number(name: string, fallback: number): number {
    const value = this.raw(name)
    const parsed = value === undefined || value === '' ? Number.NaN : Number(value)
    return Number.isFinite(parsed) ? parsed : fallback
  }

  /** Triggers one of the component's own events; WeChat's do not bubble. */
  emit(type: string, detail: unknown, options?: FireOptions): void {
    fire(this.node, type, detail, options)
  }

  /** Called with the node before the template's listeners are added. */
  protected listen(_node: WxNode): void {
    // Most components only show.
  }

  /** Called after an attribute changed. */
  protected attributeSet(_name: string): void {
    // Most attributes only matter to style sheets.
  }

  /** The label this component lies in was tapped outside the component. */
  tappedByLabel(): void {
    // Only controls answer.
  }

  /** What an automator reads as properties, beyond the attributes. */
  properties(): Record<string, Json> {
    return {}
  }

  /** Functions an automator may call by name (`input.input`). */
  automation(): Record<string, (...args: Json[]) => Json> {
    return {}
  }
}

/** A control with a name and a value, as a form collects them. */
export abstract class WxControl extends WxElement {
  abstract formValue(): Json
  abstract reset(): void
}
