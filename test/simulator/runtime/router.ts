/** The stack of pages and the rules by which WeChat changes it. Every refusal is worded as WeChat words it. */
import type { AppBundle } from '../protocol'
import type { Engine } from './engine'
import { resolvePath } from './modules'
import { PhonePage, type Query } from './page'
import { Signal } from './signal'

const STACK_LIMIT = 10

interface Target {
  path: string
  query: Query
}

/** `a=1&b=%20`: values stay as they are, percent signs and all; so WeChat hands them on. */
export function parseQuery(text: string): Query {
  const query: Query = {}
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    query[at < 0 ? pair : pair.slice(0, at)] = at < 0 ? '' : pair.slice(at + 1)
  }
  return query
}

/** Refused by WeChat's rules; the message is the part of errMsg after `fail `. */
class NavigationError extends Error {}

export class Router {
  /** After each change of the shown page. */
  readonly changed = new Signal<PhonePage>()
  /** A path no page answers to. */
  readonly notFound = new Signal<Target>()
  private stack: PhonePage[] = []
  private readonly tabs = new Map<string, PhonePage>()

  constructor(
    private readonly bundle: AppBundle,
    private readonly engine: Engine,
    private readonly stage: HTMLElement,
    private readonly loadPackageOf: (path: string) => Promise<void>,
  ) {}

  get pages(): readonly PhonePage[] {
    return this.stack
  }

  get current(): PhonePage | undefined {
    return this.stack[this.stack.length - 1]
  }

  isTab(path: string): boolean {
    return this.bundle.config.tabBar?.list.some((item) => item.pagePath === path) ?? false
  }

  parse(url: string): Target {
    const [path = '', query = ''] = url.split(/\?(.*)/s)
    return { path: resolvePath(this.current?.path ?? '', path), query: parseQuery(query) }
  }

  private target(url: string): Target {
    const target = this.parse(url)
    if (this.bundle.config.pages.includes(target.path)) return target
    this.notFound.send(target)
    throw new NavigationError(`page "${target.path}" is not found`)
  }

  async navigateTo(url: string): Promise<PhonePage> {
    const target = this.target(url)
    if (this.isTab(target.path)) throw new NavigationError('can not navigateTo a tabbar page')
    if (this.stack.length >= STACK_LIMIT) throw new NavigationError('webview count limit exceed')
    await this.loadPackageOf(target.path)
    const below = this.current
    return this.open(target, [...this.stack], () => below?.hide())
  }

  async redirectTo(url: string): Promise<PhonePage> {
    const target = this.target(url)
    if (this.isTab(target.path)) throw new NavigationError('can not redirectTo a tabbar page')
    await this.loadPackageOf(target.path)
    const leaving = this.current
    return this.open(target, this.stack.slice(0, -1), () => leaving && this.drop(leaving))
  }

  async reLaunch(url: string): Promise<PhonePage> {
    const target = this.target(url)
    await this.loadPackageOf(target.path)
    const leaving = [...new Set([...this.stack, ...this.tabs.values()])]
    this.tabs.clear()
    return this.open(target, [], () => {
      for (const page of leaving.reverse()) page.unload()
    })
  }

  async switchTab(url: string): Promise<PhonePage> {
    const target = this.target(url)
    if (!this.isTab(target.path)) throw new NavigationError('can not switch to no-tabBar page')
    await this.loadPackageOf(target.path)
    const shown = this.current
    if (shown?.path === target.path) return shown
    const leaving = [...this.stack].reverse()
    const leave = () => {
      for (const page of leaving) {
        if (!page.isTab) page.unload()
        else if (page === shown) page.hide()
      }
    }
    const kept = this.tabs.get(target.path)
    if (!kept) return this.open({ path: target.path, query: {} }, [], leave)
    leave()
    this.stack = [kept]
    this.reveal(kept)
    return kept
  }

  navigateBack(delta = 1): PhonePage {
    const top = this.current
    if (this.stack.length < 2 || !top) throw new NavigationError('cannot navigate back at first page.')
    const keep = Math.max(1, this.stack.length - Math.max(1, delta))
    const leaving = this.stack.slice(keep).reverse()
    this.stack = this.stack.slice(0, keep)
    for (const page of leaving) page.unload()
    const page = this.stack[keep - 1]
    if (!page) throw new NavigationError('cannot navigate back at first page.')
    this.reveal(page)
    return page
  }

  private drop(page: PhonePage): void {
    this.tabs.delete(page.path)
    page.unload()
  }

  private open(target: Target, below: PhonePage[], leave: () => void): PhonePage {
    const page = new PhonePage(target.path, target.query, this.isTab(target.path))
    leave()
    if (page.isTab) this.tabs.set(page.path, page)
    this.stage.append(page.frame)
    this.stack = [...below, page]
    this.changed.send(page)
    page.load(this.engine)
    page.show()
    window.setTimeout(() => {
      if (page.frame.isConnected) page.call('onReady')
    })
    return page
  }

  private reveal(page: PhonePage): void {
    this.changed.send(page)
    page.show()
  }
}
