import { document, TaroRootElement } from '@tarojs/runtime'
import { hooks } from '@tarojs/shared'

/** WeChat's page, with the name that Taro gave it. */
interface Page {
  $taroPath: string
}

type Hook = (this: Page, ...args: unknown[]) => unknown

/** What Taro hands to WeChat's `Page()`, as far as it is used here. */
interface PageObject {
  onShow?: Hook
  onHide?: Hook
}

const rootOf = (page: Page): TaroRootElement | undefined => {
  const root = document.getElementById(page.$taroPath)
  return root instanceof TaroRootElement ? root : undefined
}

/** What the roots of hidden pages send to once they are shown again. */
const receivers = new WeakMap<Page, NonNullable<TaroRootElement['ctx']>>()

/**
 * From now on a page is sent nothing while it is hidden, and what changed meanwhile in one go when it is shown again. Call it
 * before any page is made. Tabs stay alive in WeChat, and would be sent every tick of the others (docs/adr/009).
 *
 * Taro sends a page's changes to the root's `ctx`, and gathers them while it has none, as it does before the page is mounted.
 */
export const letHiddenPagesRest = (): void =>
  hooks.tap('modifyPageObject', (page: PageObject) => {
    const { onShow, onHide } = page
    page.onHide = function (...args) {
      const root = rootOf(this)
      if (root?.ctx) {
        receivers.set(this, root.ctx)
        root.ctx = null
      }
      return onHide?.apply(this, args)
    }
    page.onShow = function (...args) {
      const root = rootOf(this)
      const receiver = receivers.get(this)
      if (root && receiver) {
        receivers.delete(this)
        root.ctx = receiver
        root.performUpdate()
      }
      return onShow?.apply(this, args)
    }
  })
