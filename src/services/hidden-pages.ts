import { document, TaroRootElement } from '@tarojs/runtime'
import { hooks } from '@tarojs/shared'
import Taro from '@tarojs/taro'

/** WeChat's page, with the name that Taro gave it. */
interface Page {
  $taroPath: string
}

type Hook = (this: Page, ...args: unknown[]) => unknown

/** What Taro hands to WeChat's `Page()`, as far as it is used here. */
interface PageObject {
  onShow?: Hook
  onHide?: Hook
  /** Takes every event of the page. */
  eh?: Hook
}

const rootOf = (page: Page): TaroRootElement | undefined => {
  const root = document.getElementById(page.$taroPath)
  return root instanceof TaroRootElement ? root : undefined
}

/** Where the roots of hidden pages send to once they are shown again. */
const receivers = new WeakMap<Page, NonNullable<TaroRootElement['ctx']>>()

/** Sends a page what changed while it was hidden, and every change from now on. */
const resume = (page: Page): void => {
  const root = rootOf(page)
  const receiver = receivers.get(page)
  if (!root || !receiver) return
  receivers.delete(page)
  root.ctx = receiver
  root.performUpdate()
}

const isInFront = (page: Page): boolean => {
  const pages: unknown[] = Taro.getCurrentPages()
  return pages[pages.length - 1] === page
}

/**
 * From now on a page is sent nothing while it is hidden, and what changed meanwhile in one go when it is shown again. Call it
 * before any page is made. Tabs stay alive in WeChat, and would be sent every tick of the others (docs/adr/009).
 *
 * Taro sends a page's changes to the root's `ctx`, and gathers them while it has none, as it does before the page is mounted.
 * A page in front that gets an event is seen, even when WeChat hid it and never said that it is shown again: it would stand still.
 * An event that comes late to a page that was left, as a field's `blur` does, does not resume it.
 */
export const pauseHiddenPages = (): void =>
  hooks.tap('modifyPageObject', (page: PageObject) => {
    const { onShow, onHide, eh } = page
    page.onHide = function (...args) {
      const root = rootOf(this)
      if (root?.ctx) {
        receivers.set(this, root.ctx)
        root.ctx = null
      }
      return onHide?.apply(this, args)
    }
    page.onShow = function (...args) {
      resume(this)
      return onShow?.apply(this, args)
    }
    page.eh = function (...args) {
      if (receivers.has(this) && isInFront(this)) resume(this)
      return eh?.apply(this, args)
    }
  })
