/** What WeChat draws around a page: status bar, title bar with capsule, tab bar, home indicator. */

import type { TabBar, TabItem } from '../protocol'
import css from './bars.css'
import type { Insets } from './page'
import type { ThemeResolver } from './theme'

const TOP_HEIGHT = 88
const TAB_HEIGHT = 84
const SAFE_BOTTOM = 34

const SIGNAL = `<svg width="50" height="12" viewBox="0 0 50 12" fill="currentColor" aria-hidden="true">
<rect x="0" y="8" width="3" height="4" rx="1"/><rect x="5" y="5.5" width="3" height="6.5" rx="1"/><rect x="10" y="3" width="3" height="9" rx="1"/><rect x="15" y="0" width="3" height="12" rx="1"/>
<rect x="25.5" y=".5" width="21" height="11" rx="3" fill="none" stroke="currentColor" opacity=".5"/><rect x="27" y="2" width="18" height="8" rx="1.6"/><rect x="48" y="4" width="1.6" height="4" rx=".8" opacity=".6"/></svg>`
const BACK =
  '<svg width="12" height="20" viewBox="0 0 12 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M10 2 2 10l8 8"/></svg>'
const HOME =
  '<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"><path d="M3 9l7-6 7 6v8h-5v-5H8v5H3z"/></svg>'
const DOTS =
  '<svg width="19" height="6" viewBox="0 0 19 6" fill="currentColor"><circle cx="2" cy="3" r="1.8"/><circle cx="9.5" cy="3" r="2.8"/><circle cx="17" cy="3" r="1.8"/></svg>'
const CLOSE =
  '<svg width="18" height="18" viewBox="0 0 18 18"><circle cx="9" cy="9" r="7.6" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="9" cy="9" r="3" fill="currentColor"/></svg>'

interface BarActions {
  back(): void
  home(): void
  menu(): void
  close(): void
  tab(path: string): void
}

/** What `setTabBarItem` and its kin have changed. */
interface TabChanges {
  style: Partial<Pick<TabBar, 'color' | 'selectedColor' | 'backgroundColor' | 'borderStyle'>>
  items: Map<number, Partial<TabItem>>
  badges: Map<number, string>
  hidden: boolean
}

interface Shown {
  path: string
  isTab: boolean
  depth: number
}

interface TitleChanges {
  title?: string
  front?: string
  back?: string
}

export class Bars {
  private readonly root: ShadowRoot
  private readonly titles = new Map<number, TitleChanges>()
  private readonly tabs: TabChanges = { style: {}, items: new Map(), badges: new Map(), hidden: false }
  private shown: Shown & { id: number } = { id: 0, path: '', isTab: false, depth: 1 }

  constructor(
    private readonly theming: ThemeResolver,
    private readonly tabBar: TabBar | null,
    private readonly actions: BarActions,
  ) {
    const host = document.createElement('host-bars')
    this.root = host.attachShadow({ mode: 'open' })
    document.body.append(host)
  }

  /** Where the page area lies for a page. */
  insets(page: { path: string; isTab: boolean }): Insets {
    const tabs = this.tabBar !== null && page.isTab && !this.tabs.hidden
    return {
      top: this.isCustom(page.path) ? 0 : TOP_HEIGHT,
      bottom: tabs ? TAB_HEIGHT : 0,
      safeBottom: tabs ? 0 : SAFE_BOTTOM,
    }
  }

  private isCustom(path: string): boolean {
    return this.theming.setting(path, 'navigationStyle', 'default') === 'custom'
  }

  show(id: number, shown: Shown): void {
    this.shown = { id, ...shown }
    this.draw()
  }

  changeTitle(id: number, change: TitleChanges): void {
    this.titles.set(id, { ...this.titles.get(id), ...change })
    this.draw()
  }

  titleOf(id: number, path: string): string {
    return this.titles.get(id)?.title ?? this.theming.setting(path, 'navigationBarTitleText', '')
  }

  changeTabItem(index: number, change: Partial<TabItem>): void {
    this.tabs.items.set(index, { ...this.tabs.items.get(index), ...change })
    this.draw()
  }

  changeTabStyle(change: TabChanges['style']): void {
    Object.assign(this.tabs.style, change)
    this.draw()
  }

  /** A short word on a tab, a dot for an empty one; `undefined` takes it away. */
  badge(index: number, text: string | undefined): void {
    if (text === undefined) this.tabs.badges.delete(index)
    else this.tabs.badges.set(index, text)
    this.draw()
  }

  hideTabs(hidden: boolean): void {
    this.tabs.hidden = hidden
    this.draw()
  }

  draw(): void {
    const { path } = this.shown
    const background = this.theming.setting(path, 'navigationBarBackgroundColor', '#000000')
    const front = this.theming.setting(path, 'navigationBarTextStyle', 'white')
    const changes = this.titles.get(this.shown.id)
    const light = (changes?.front ?? (front === 'white' ? '#ffffff' : '#000000')) === '#ffffff'
    const style = document.createElement('style')
    style.textContent = css
    this.root.replaceChildren(style, this.top(changes?.back ?? background, light), ...this.tabRow(), this.indicator())
  }

  private top(background: string, light: boolean): HTMLElement {
    const top = document.createElement('div')
    top.className = `top ${light ? 'dark' : 'light'}${this.isCustom(this.shown.path) ? ' custom' : ''}`
    top.style.setProperty('--bg', background)
    top.style.setProperty('--fg', light ? '#ffffff' : '#1a1a1a')
    const status = document.createElement('div')
    status.className = 'status'
    status.innerHTML = `<span>9:41</span>${SIGNAL}`
    top.append(status)
    if (!this.isCustom(this.shown.path)) {
      const title = document.createElement('div')
      title.className = 'title'
      title.setAttribute('role', 'heading')
      title.textContent = this.titleOf(this.shown.id, this.shown.path)
      top.append(title)
      if (this.shown.depth > 1) top.append(button('back', '返回', BACK, this.actions.back))
      else if (!this.shown.isTab && this.tabBar) top.append(button('home', '首页', HOME, this.actions.home))
    }
    const capsule = document.createElement('div')
    capsule.className = 'capsule'
    capsule.append(
      button('', '更多', DOTS, this.actions.menu),
      document.createElement('i'),
      button('', '关闭', CLOSE, this.actions.close),
    )
    top.append(capsule)
    return top
  }

  private tabRow(): HTMLElement[] {
    if (!this.tabBar || !this.shown.isTab || this.tabs.hidden) return []
    const bar = { ...this.tabBar, ...this.tabs.style }
    const row = document.createElement('div')
    row.className = 'tabs'
    row.setAttribute('role', 'tablist')
    row.style.setProperty('--tab-bg', this.theming.resolve(bar.backgroundColor))
    row.style.setProperty('--tab-color', this.theming.resolve(bar.color))
    row.style.setProperty('--tab-selected', this.theming.resolve(bar.selectedColor))
    const line = this.theming.resolve(bar.borderStyle) === 'white' ? 'rgba(255,255,255,.12)' : 'rgba(0,0,0,.1)'
    row.style.setProperty('--tab-line', line)
    row.append(...bar.list.map((item, index) => this.tab({ ...item, ...this.tabs.items.get(index) }, index)))
    return [row]
  }

  private tab(item: TabItem, index: number): HTMLElement {
    const selected = item.pagePath === this.shown.path
    const icon = this.theming.resolve(selected ? item.selectedIconPath : item.iconPath)
    const tab = button(icon === '' ? 'wordsonly' : '', item.text, '', () => this.actions.tab(item.pagePath))
    tab.setAttribute('role', 'tab')
    tab.setAttribute('aria-selected', String(selected))
    if (icon !== '') {
      const image = document.createElement('img')
      image.src = `/dist/${icon.replace(/^\//, '')}`
      image.alt = ''
      tab.append(image)
    }
    const words = document.createElement('span')
    words.textContent = item.text
    tab.append(words)
    const badge = this.tabs.badges.get(index)
    if (badge !== undefined) {
      const mark = document.createElement('b')
      mark.className = badge === '' ? 'badge dot' : 'badge'
      mark.textContent = badge
      tab.append(mark)
    }
    return tab
  }

  private indicator(): HTMLElement {
    const indicator = document.createElement('div')
    indicator.className = 'indicator'
    indicator.style.setProperty('--indicator', this.theming.now === 'dark' ? '#ffffff' : '#1a1f1d')
    return indicator
  }
}

function button(className: string, label: string, icon: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.className = className
  made.setAttribute('aria-label', label)
  made.innerHTML = icon
  made.addEventListener('click', action)
  return made
}
