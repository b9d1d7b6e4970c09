import type { WxNode } from '../node'
import { WxElement } from './base'
import { hostActions } from './host-actions'

export class WxNavigator extends WxElement {
  connectedCallback(): void {
    if (!this.hasAttribute('role')) this.mark('role', 'link')
    if (!this.hasAttribute('tabindex')) this.tabIndex = 0
  }

  protected override listen(node: WxNode): void {
    node.addListener('tap', () => {
      hostActions.navigate(this.text('open-type', 'navigate'), this.text('url'), this.number('delta', 1))
    })
  }
}

/** Its attributes speak for the whole page (`page-style`, `root-font-size`…); it draws nothing. */
export class WxPageMeta extends WxElement {
  connectedCallback(): void {
    for (const name of this.getAttributeNames()) this.attributeSet(name)
  }

  protected override attributeSet(name: string): void {
    if (this.isConnected) hostActions.pageMeta(this, name, this.raw(name))
  }
}

/** Draws its content above the whole page, out of the flow of its parents. */
export class WxRootPortal extends WxElement {}
