import { clearTimeout, setImmediate, setTimeout } from 'node:timers'

import { pause, TIMEOUT_MS } from '../helpers/until'
import { type Caller, ComponentEngine, compileTemplates, type Definition, type Drawing, dispatch } from './component-engine'
import { Sources, World } from './world'
import { ApiError, createWx, type Dialog, type Surroundings } from './wx'

type Query = Readonly<Record<string, string>>

interface AppJson {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  tabBar: { list: { pagePath: string }[] }
}

/** Milliseconds between two looks. */
const LOOK = 10

/** Bytes that one setData may carry to the page, and the deepest stack of pages (WeChat's documents). */
const MAX_SET_DATA_BYTES = 1024 * 1024
const MAX_STACK = 10

interface Page {
  path: string
  query: Query
  drawing: Drawing
}

/** The built mini-program, ready to be started on any number of phones, and every complaint of any of them. */
export class OldWeChat {
  readonly faults: string[] = []
  readonly sources: Sources
  readonly engine: ComponentEngine
  readonly app: AppJson

  constructor(dist: string) {
    const fault = (words: string) => void this.faults.push(words)
    this.sources = new Sources(dist)
    this.engine = new ComponentEngine(compileTemplates(dist, fault), fault)
    this.app = this.sources.json('app') as AppJson
  }

  /** Every page's path. */
  get pages(): string[] {
    const { pages, subPackages } = this.app
    return [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  }

  isTab(path: string): boolean {
    return this.app.tabBar.list.some(({ pagePath }) => pagePath === path)
  }
}

/** `a=1&b=%20`: values stay as they are, percent signs and all; so WeChat hands them on. */
const queryOf = (words: string): Query =>
  Object.fromEntries(
    words
      .split('&')
      .filter(Boolean)
      .map((pair) => pair.split(/=(.*)/s, 2))
      .map(([name, value = '']) => [name, value]),
  )

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const run = (it: unknown, method: string, ...args: unknown[]): void => {
  const its = isObject(it) ? it[method] : undefined
  if (typeof its === 'function') its.apply(it, args)
}

/** One start of the mini-program: its JavaScript, its stack of pages, its `wx`. */
class Run implements Surroundings {
  readonly dialogs: Dialog[] = []
  readonly asked: Surroundings['asked'] = []
  inTap = false
  private readonly world: World
  private readonly timers = new Map<number, NodeJS.Timeout>()
  private readonly ids = new Map<string, string>()
  private readonly definitions = new Map<string, Definition>()
  private readonly tabs = new Map<string, Page>()
  private stack: Page[] = []
  private app: Definition = {}
  /** Path of the page or component whose module runs. */
  private running = ''
  private ended = false

  constructor(
    private readonly weChat: OldWeChat,
    readonly storage: Map<string, unknown>,
    readonly files: Map<string, string>,
    readonly entered: Surroundings['entered'],
  ) {
    const define = (definition: Definition) => void this.definitions.set(this.running, definition)
    const complain = (...words: unknown[]) => this.fault(`console: ${words.map(String).join(' ')}`)
    const timer = (repeats: boolean) => (work: () => void, milliseconds?: number) => this.time(work, milliseconds ?? 0, repeats)
    const stop = (id: number) => this.stop(id)
    this.world = new World(weChat.sources, {
      wx: createWx(this),
      App: (definition: Definition) => {
        this.app = definition
      },
      Page: define,
      Component: define,
      getApp: () => this.app,
      getCurrentPages: () => this.stack.map(({ drawing }) => drawing.caller),
      console: { log: () => undefined, info: () => undefined, debug: () => undefined, warn: complain, error: complain },
      setTimeout: timer(false),
      setInterval: timer(true),
      clearTimeout: stop,
      clearInterval: stop,
    })
  }

  begin(): void {
    this.weChat.engine.listen()
    this.world.require('app')
    run(this.app, 'onLaunch', this.entered)
    run(this.app, 'onShow', this.entered)
    this.open({ path: this.entered.path, query: this.entered.query }, [], [])
  }

  /** The user leaves, and WeChat ends the mini-program. */
  end(): void {
    run(this.top.drawing.caller, 'onHide')
    run(this.app, 'onHide')
    this.ended = true
    for (const timer of this.timers.values()) clearTimeout(timer)
    for (const { drawing } of new Set([...this.stack, ...this.tabs.values()])) drawing.remove()
  }

  get top(): Page {
    const top = this.stack.at(-1)
    if (!top) throw new Error('no page is open')
    return top
  }

  get onTabPage(): boolean {
    return this.weChat.isTab(this.top.path)
  }

  fault(words: string): void {
    this.weChat.faults.push(`${this.stack.at(-1)?.path ?? 'start'}: ${words}`)
  }

  later(work: () => void, milliseconds: number): void {
    this.time(work, milliseconds, false)
  }

  private time(work: () => void, milliseconds: number, repeats: boolean): number {
    const timer = (repeats ? setInterval : setTimeout)(() => this.guarded(work), milliseconds)
    const id = this.timers.size + 1
    this.timers.set(id, timer)
    return id
  }

  private stop(id: number): void {
    clearTimeout(this.timers.get(id))
  }

  private guarded(work: () => void): void {
    if (this.ended) return
    try {
      work()
    } catch (error) {
      this.fault(isObject(error) && 'stack' in error ? String(error.stack) : String(error))
    }
  }

  private target(url: string): { path: string; query: Query } {
    const [path = '', query = ''] = url.split(/\?(.*)/s)
    if (!path.startsWith('/')) throw new ApiError(`this engine wants whole paths, not ${path}`)
    if (!this.weChat.pages.includes(path.slice(1))) {
      this.fault(`wx: page "${path}" is not found`)
      throw new ApiError(`page "${path}" is not found`)
    }
    return { path: path.slice(1), query: queryOf(query) }
  }

  private targetBesideTabs(url: string): { path: string; query: Query } {
    const target = this.target(url)
    if (this.weChat.isTab(target.path)) throw new ApiError('can not open a tabbar page')
    return target
  }

  navigateTo(url: string): void {
    const target = this.targetBesideTabs(url)
    if (this.stack.length >= MAX_STACK) throw new ApiError('webview count limit exceed')
    run(this.top.drawing.caller, 'onHide')
    this.open(target, this.stack, [])
  }

  redirectTo(url: string): void {
    this.open(this.targetBesideTabs(url), this.stack.slice(0, -1), [this.top])
  }

  reLaunch(url: string): void {
    const leaving = [...new Set([...this.stack, ...this.tabs.values()])].reverse()
    this.tabs.clear()
    this.open(this.target(url), [], leaving)
  }

  switchTab(url: string): void {
    const { path } = this.target(url)
    if (!this.weChat.isTab(path)) throw new ApiError('can not switch to no-tabBar page')
    const { top } = this
    if (top.path === path) return
    const leaving = this.stack.filter((page) => !this.weChat.isTab(page.path)).reverse()
    if (this.weChat.isTab(top.path)) run(top.drawing.caller, 'onHide')
    const kept = this.tabs.get(path)
    if (!kept) {
      this.open({ path, query: {} }, [], leaving)
      return
    }
    this.leave(leaving)
    this.stack = [kept]
    run(kept.drawing.caller, 'onShow')
  }

  navigateBack(delta: number): void {
    if (this.stack.length < 2) throw new ApiError('cannot navigate back at first page.')
    const keep = Math.max(1, this.stack.length - delta)
    this.leave(this.stack.slice(keep).reverse())
    this.stack = this.stack.slice(0, keep)
    run(this.top.drawing.caller, 'onShow')
  }

  private leave(pages: readonly Page[]): void {
    for (const page of pages) {
      this.tabs.delete(page.path)
      run(page.drawing.caller, 'onUnload')
      page.drawing.remove()
    }
  }

  private open({ path, query }: { path: string; query: Query }, below: readonly Page[], leaving: readonly Page[]): void {
    const drawing = this.weChat.engine.draw(this.idOf(path))
    const page: Page = { path, query, drawing }
    this.leave(leaving)
    if (this.weChat.isTab(path)) this.tabs.set(path, page)
    this.stack = [...below, page]
    this.separate(page)
    run(drawing.caller, 'onLoad', { ...query })
    run(drawing.caller, 'onShow')
    this.later(() => this.stack.includes(page) && run(drawing.caller, 'onReady'), 0)
  }

  /** A page's own thread: data crosses to it as JSON, and is drawn a while after it was sent. */
  private separate(page: Page): void {
    const { caller } = page.drawing
    const draw = caller.setData
    const setData: Caller['setData'] = (data, done) => {
      const undrawn = Object.entries(data).filter(([, value]) => value === undefined || typeof value === 'function')
      for (const [key] of undrawn) this.fault(`setData: "${key}" is nothing that crosses to a page`)
      const call = JSON.stringify(data)
      if (Buffer.byteLength(call) > MAX_SET_DATA_BYTES) return this.fault('setData: data exceeds the limit of 1 MB')
      setImmediate(() => {
        this.guarded(() => {
          draw(JSON.parse(call))
          done?.()
        })
      })
    }
    Object.assign(caller, { setData, route: page.path, __route__: page.path, options: page.query })
  }

  /** The engine's name of a page or component, whose module runs the first time it is asked for. */
  private idOf(path: string): string {
    const known = this.ids.get(path)
    if (known) return known
    const json = this.weChat.sources.json(path) as { usingComponents?: Record<string, string>; component?: boolean }
    const outer = this.running
    this.running = path
    this.world.require(path)
    this.running = outer
    const definition = this.definitions.get(path)
    if (!definition) throw new Error(`${path} defines nothing`)
    // It may use itself, so its own name comes first.
    const id = this.weChat.engine.reserve(path)
    this.ids.set(path, id)
    const using = Object.entries(json.usingComponents ?? {}).map(([tag, from]): [string, string] => [
      tag,
      this.idOf(new URL(from, `file:///${path}`).pathname.slice(1)),
    ])
    this.weChat.engine.register(id, path, json.component ? definition : pageDefinition(definition), Object.fromEntries(using))
    return id
  }
}

/** `Page()` takes its methods among its data; the engine knows components alone. */
const pageDefinition = ({ data, ...rest }: Definition): Definition => ({
  data,
  methods: Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === 'function')),
})

/** A phone with the mini-program on WeChat's older engine, and a tester's hands and eyes. There is no layout: nothing covers anything. */
export class OldPhone {
  private readonly storage = new Map<string, unknown>()
  private readonly files = new Map<string, string>()
  private run: Run | undefined

  constructor(private readonly weChat: OldWeChat) {}

  /** Starts it, on a page with a query. */
  start(url = '/pages/home/index'): void {
    const [path = '', query = ''] = url.slice(1).split('?')
    this.run = new Run(this.weChat, this.storage, this.files, { path, query: queryOf(query), scene: 1001 })
    this.run.begin()
  }

  close(): void {
    this.run?.end()
    this.run = undefined
  }

  /** WeChat ended the mini-program and the user opens it again, on the same storage. */
  relaunch(): void {
    this.close()
    this.start()
  }

  private get now(): Run {
    if (!this.run) throw new Error('the mini-program is not started')
    return this.run
  }

  get path(): string {
    return this.now.top.path
  }

  /** Puts a record there, as an earlier start would have. */
  store(key: string, text: string): void {
    this.storage.set(key, text)
  }

  /** Goes somewhere as the app itself would: `switchTab`, `reLaunch` or `navigateBack`. */
  openTab(name: 'home' | 'checklist' | 'me'): Promise<void> {
    this.now.switchTab(`/pages/${name}/index`)
    return this.onPage(`pages/${name}/index`)
  }

  openLink(url: string): void {
    this.now.reLaunch(url)
  }

  back(): void {
    this.now.navigateBack(1)
  }

  onPage(path: string): Promise<void> {
    return this.until(
      () => `page ${path} on top; it is ${this.path}`,
      () => this.path === path,
    )
  }

  /** All the words of the page on top. */
  words(): string {
    return this.now.top.drawing.text()
  }

  /** Tags on the page on top that no component draws. */
  strangers(): string[] {
    return this.now.top.drawing.strangers()
  }

  async see(selector: string) {
    await this.until(
      () => `"${selector}" on ${this.path}: ${this.words()}`,
      () => this.find(selector) !== undefined,
    )
    const node = this.find(selector)
    if (!node) throw new Error(`${selector} went away`)
    return node
  }

  private find(selector: string) {
    return this.now.top.drawing.findAll(selector)[0]
  }

  isGone(selector: string): Promise<void> {
    return this.until(`"${selector}" gone`, () => this.find(selector) === undefined)
  }

  /** Waits until the page on top, or an element of it, reads like this. */
  reads(words: string, selector?: string): Promise<void> {
    const read = () => {
      const node = selector === undefined ? undefined : this.find(selector)
      return selector !== undefined && !node ? '(not there)' : this.now.top.drawing.text(node)
    }
    return this.until(
      () => `${selector ?? this.path} to read "${words}"; it reads "${read()}"`,
      () => read().includes(words),
    )
  }

  async hasClass(selector: string, name: string): Promise<void> {
    await this.until(`"${selector}" to be ${name}`, () => this.find(selector)?.class.split(' ').includes(name) ?? false)
  }

  async tap(selector: string): Promise<void> {
    const node = await this.see(selector)
    if (node.data.disabled === true) throw new Error(`${selector} is disabled`)
    this.now.inTap = true
    try {
      dispatch(node, 'tap', { x: 0, y: 0 }, true)
    } finally {
      this.now.inTap = false
    }
  }

  /** Types into a field, as the keyboard does. */
  async type(selector: string, value: string): Promise<void> {
    const node = await this.see(selector)
    if (node.is !== 'input' && node.is !== 'textarea') throw new Error(`${selector} is no field`)
    node.setData({ value })
    dispatch(node, 'input', { value, cursor: value.length, keyCode: 0 }, false)
  }

  async value(selector: string): Promise<unknown> {
    return (await this.see(selector)).data.value
  }

  /** Says yes or no to the dialog on the screen, once it is there; gives its words. */
  async answer(yes: boolean): Promise<string> {
    await this.until('a dialog', () => this.now.dialogs.length > 0)
    const dialog = this.now.dialogs.at(-1)
    if (dialog?.kind !== 'modal') throw new Error('it is no modal')
    dialog.answer({ confirm: yes, cancel: !yes })
    return dialog.words
  }

  /** The text last copied. */
  copied(): string {
    const last = this.now.asked.filter(({ api }) => api === 'setClipboardData').at(-1)
    if (!last) throw new Error('nothing was copied')
    return String(last.options.data)
  }

  /** How often something was asked of WeChat since the start. */
  asked(api: string): number {
    return this.now.asked.filter((ask) => ask.api === api).length
  }

  /** Waits until something holds; fails naming it. */
  async until(what: string | (() => string), met: () => boolean): Promise<void> {
    const deadline = performance.now() + TIMEOUT_MS
    while (!met()) {
      if (performance.now() > deadline) throw new Error(`waited in vain for ${typeof what === 'string' ? what : what()}`)
      await pause(LOOK)
    }
  }
}
