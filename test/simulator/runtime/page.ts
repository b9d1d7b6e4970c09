/** One page on the screen: WeChat's frame around it, its scrolling, its life. */
import type { Root } from 'glass-easel-miniprogram-adapter'
import type { PageSize } from '../protocol'
import { templateSelector } from './components/registry'
import type { Engine } from './engine'
import { guarded, reportFault } from './faults'
import { templateElement } from './node'

/** Heights of the bars around the page area, in px. */
export interface Insets {
  top: number
  bottom: number
  safeBottom: number
}

export type Query = Record<string, string>

/** Automator clients remember pages by id, so a phone started anew must not begin with the same ids again. */
let lastId = Math.floor(Math.random() * 1e9) * 1000

function nextId(): number {
  lastId += 1
  return lastId
}

export class PhonePage {
  readonly id = nextId()
  /** Stays put and holds fixed elements; the scroller moves inside it. */
  readonly frame = document.createElement('host-frame')
  readonly scroller = document.createElement('host-page')
  private root: Root | undefined
  private scrollTop = 0
  private nearBottom = false

  constructor(
    readonly path: string,
    readonly query: Query,
    readonly isTab: boolean,
  ) {
    this.frame.append(this.scroller)
    this.frame.hidden = true
    this.scroller.addEventListener('scroll', () => this.scrolled(), { passive: true })
  }

  /** The page's `this`; of a page that could not be made, an object with nothing but its route. */
  get caller(): object {
    return this.root?.get() ?? { route: this.path, options: this.query }
  }

  get component(): ReturnType<Root['getComponent']> | undefined {
    return this.root?.getComponent()
  }

  /** Path and query as the app's code would write them. */
  get fullPath(): string {
    const query = Object.entries(this.query)
      .map(([key, value]) => `${key}=${value}`)
      .join('&')
    return query === '' ? this.path : `${this.path}?${query}`
  }

  /** The first element on the page that a selector of WXSS matches. */
  find(selector: string): HTMLElement | undefined {
    return this.findAll(selector)[0]
  }

  findAll(selector: string): HTMLElement[] {
    return [...this.scroller.querySelectorAll<HTMLElement>(templateSelector(selector))].filter(
      (element) => templateElement(element) === element,
    )
  }

  /** Counts the elements that templates made below the page's own root. */
  size(): PageSize {
    const size: PageSize = { nodes: 0, depth: 0, children: 0 }
    const visit = (parent: Element, depth: number): number => {
      let made = 0
      for (const child of parent.children) {
        // What a built-in component draws for itself is none of the page's, but may hold what is.
        const counts = templateElement(child) === child && child.localName !== 'wx-page'
        if (counts) {
          size.nodes += 1
          size.depth = Math.max(size.depth, depth)
        }
        const within = visit(child, counts ? depth + 1 : depth)
        if (counts) size.children = Math.max(size.children, within)
        made += counts ? 1 : within
      }
      return made
    }
    const top = visit(this.scroller, 1)
    return { ...size, children: Math.max(size.children, top) }
  }

  has(hook: string): boolean {
    return typeof Reflect.get(this.caller, hook) === 'function'
  }

  /** Calls a method of the page if it has it; what it throws is reported. */
  call(hook: string, ...args: unknown[]): unknown {
    const method: unknown = Reflect.get(this.caller, hook)
    if (typeof method !== 'function') return undefined
    return guarded((): unknown => method.apply(this.caller, args))
  }

  /** Makes the page, already on the screen, and calls onLoad. A page that cannot be made says so in its own area. */
  load(engine: Engine): void {
    this.frame.hidden = false
    try {
      engine.mount(this.path, this.scroller, (root) => {
        this.root = root
        const caller = root.get()
        Reflect.set(caller, 'route', this.path)
        Reflect.set(caller, '__route__', this.path)
        Reflect.set(caller, 'options', this.query)
      })
    } catch (thrown) {
      this.scroller.textContent = `${this.path}: ${thrown instanceof Error ? thrown.message : String(thrown)}`
      reportFault(thrown)
    }
    this.call('onLoad', this.query)
  }

  show(): void {
    this.frame.hidden = false
    this.scroller.scrollTop = this.scrollTop
    this.call('onShow')
    this.component?.triggerPageLifetime('show', [])
  }

  hide(): void {
    this.scrollTop = this.scroller.scrollTop
    this.frame.hidden = true
    this.toldHidden()
  }

  /** The page hears that it is hidden, whether it is or not. */
  toldHidden(): void {
    this.call('onHide')
    this.component?.triggerPageLifetime('hide', [])
  }

  unload(): void {
    this.call('onUnload')
    this.root?.release()
    this.frame.remove()
  }

  resized(size: { windowWidth: number; windowHeight: number }): void {
    this.call('onResize', { size })
    this.component?.triggerPageLifetime('resize', [{ size }])
  }

  layOut(insets: Insets, screenHeight: number): void {
    this.frame.style.top = `${insets.top}px`
    this.frame.style.bottom = `${insets.bottom}px`
    this.frame.style.setProperty('--host-vh', `${(screenHeight - insets.top - insets.bottom) / 100}px`)
    this.frame.style.setProperty('--host-safe-bottom', `${insets.safeBottom}px`)
  }

  private scrolled(): void {
    if (this.frame.hidden) return
    const { scrollTop, scrollHeight, clientHeight } = this.scroller
    this.scrollTop = scrollTop
    this.call('onPageScroll', { scrollTop })
    const near = scrollHeight - clientHeight - scrollTop <= 50
    if (near && !this.nearBottom) this.call('onReachBottom')
    this.nearBottom = near
  }
}
