import type { WxNode } from '../node'
import { WxElement } from './base'
import { hostActions } from './host-actions'

export class WxButton extends WxElement {
  connectedCallback(): void {
    if (!this.hasAttribute('role')) this.mark('role', 'button')
    if (!this.hasAttribute('tabindex')) this.tabIndex = 0
  }

  protected override listen(node: WxNode): void {
    node.addListener('tap', () => {
      const open = this.text('open-type')
      if (open === 'share') hostActions.share({ id: node.id, dataset: { ...node.dataset } })
      else if (open !== '') throw new Error(`<button open-type="${open}"> is not provided by this host`)
      const formType = this.text('form-type')
      const form = this.closest('wx-form')
      if (form instanceof WxElement && (formType === 'submit' || formType === 'reset')) {
        form.dispatchEvent(new CustomEvent(`host-${formType}`))
      }
    })
  }

  override tappedByLabel(): void {
    this.emit('tap', {}, { bubbles: true })
  }

  protected override attributeSet(name: string): void {
    if (name === 'disabled') this.mark('aria-disabled', String(this.flag('disabled')))
  }
}
