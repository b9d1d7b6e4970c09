/** The phone: everything WeChat is to the mini-program, put together. */
import type { AppBundle } from '../protocol'
import { AppLifecycle, type EnterOptions, enterOptions } from './app'
import { Bars } from './bars'
import { hostActions } from './components/host-actions'
import { Dialogs } from './dialogs'
import { Engine } from './engine'
import { guarded, reportFault } from './faults'
import { logicConsole } from './logs'
import { Modules, resolvePath } from './modules'
import { showPicker } from './picker-sheet'
import { RequestLog } from './requests'
import { Router } from './router'
import { createSandbox, type Sandbox } from './sandbox'
import { SetDataLog } from './set-data-log'
import { type Launch, LiveSettings, type PhoneSetup, SINGLE_PAGE_SCENE } from './settings'
import { Signal } from './signal'
import { Styles } from './styles'
import { ThemeResolver } from './theme'
import { Timers } from './timers'
import { Violations } from './violations'
import { createWx, type Wx } from './wx'
import { Files } from './wx/files'
import { Permissions } from './wx/permission'
import { hasKeyboard } from './wx/platforms'
import { Share } from './wx/share'
import { SinglePage } from './wx/single-page'
import { Storage } from './wx/storage'

export class Phone {
  readonly settings: LiveSettings
  readonly theming: ThemeResolver
  readonly requests = new RequestLog()
  readonly violations = new Violations(() => this.router?.current?.path ?? '')
  readonly setDataLog: SetDataLog
  readonly files: Files
  readonly permissions: Permissions
  readonly dialogs: Dialogs
  readonly bars: Bars
  readonly storage: Storage
  readonly router: Router
  readonly app: AppLifecycle
  readonly share: Share
  readonly singlePage: SinglePage
  /** The height in px of the keyboard, whenever it comes or goes. */
  readonly keyboardMoved = new Signal<number>()
  readonly timers = new Timers(() => this.settings.now.heldTimers ?? Number.POSITIVE_INFINITY)
  readonly wx: Wx
  readonly sandbox: Sandbox
  private readonly styles: Styles
  private readonly engine: Engine
  private readonly modules: Modules
  private readonly stage = document.createElement('host-stage')
  private readonly packages = new Map<string, Promise<void>>()

  constructor(
    readonly bundle: AppBundle,
    setup: PhoneSetup,
    private readonly fetchPackage: (root: string) => Promise<Record<string, string>>,
  ) {
    document.body.append(this.stage)
    this.settings = new LiveSettings(setup.settings)
    this.setDataLog = new SetDataLog((bytes) => this.tooMuch(bytes))
    this.theming = new ThemeResolver(bundle, () => this.settings.now.theme)
    this.styles = new Styles(bundle.styles, this.theming.now)
    this.singlePage = new SinglePage(this, setup.launch.scene === SINGLE_PAGE_SCENE, setup.settings.singlePage === 'strict')
    const troubles = () => this.settings.now.storage
    this.storage = new Storage(this.singlePage.on ? `${setup.storage}-moments` : setup.storage, this.requests, troubles)
    this.settings.changed.listen(() => this.storage.takeTroubles())
    this.dialogs = new Dialogs(() => this.theming.now)
    this.permissions = new Permissions(this, setup.storage)
    this.files = new Files(setup.settings.platform, () => this.settings.now.limits.files)
    this.app = new AppLifecycle(enterOptions({ ...setup.launch, path: setup.launch.path || bundle.config.entry }))
    this.engine = new Engine(
      bundle,
      () => this.modules,
      () => this.theming.now,
      (path, data) => this.setDataLog.opened(path, data),
    )
    this.router = new Router(bundle, this.engine, this.stage, (path) => this.loadPackageOf(path))
    this.bars = new Bars(this.theming, this.singlePage.on ? null : bundle.config.tabBar, {
      back: () => this.back(),
      home: () => void this.router.reLaunch(`/${bundle.config.entry}`),
      menu: () => void this.openMenu(),
      close: () => this.goHome(),
      tab: (path) => void this.tapTab(path),
    })
    this.share = new Share(this)
    this.wx = createWx(this)
    this.sandbox = createSandbox(
      {
        ...this.engine.globals(),
        wx: this.wx.api,
        App: (definition: unknown) => this.app.register(definition),
        getApp: () => this.app.instance,
        getCurrentPages: () => this.router.pages.map((page) => page.caller),
        requirePlugin: undefined,
        console: logicConsole,
        ...this.timers.globals,
      },
      setup.settings.engine === 'old',
    )
    this.modules = new Modules(this.sandbox)
    this.modules.add(bundle.modules)
    this.fillDeeds()
    this.router.changed.listen(() => this.layOut())
    this.settings.changed.listen(() => this.layOut())
    window.addEventListener('resize', () => this.resized())
  }

  /** Starts the mini-program with the page it was launched for. */
  async launch(): Promise<void> {
    guarded(() => this.modules.load('app'))
    this.app.launch()
    if (this.bundle.config.raw.lazyCodeLoading !== 'requiredComponents') this.loadMainPages()
    const { path, query } = this.app.launchedWith
    const written = Object.entries(query)
      .map(([key, value]) => `${key}=${value}`)
      .join('&')
    const page = this.router.isTab(path) ? this.router.switchTab : this.router.reLaunch
    try {
      await page.call(this.router, `/${path}?${written}`)
    } catch (refused) {
      // WeChat shows its own "page not found" unless the app went elsewhere from onPageNotFound.
      if (this.router.pages.length === 0) await this.router.reLaunch(`/${this.bundle.config.entry}`)
      console.warn(refused)
    }
  }

  /** Without lazyCodeLoading WeChat runs the code of all pages of the main package at start. */
  private loadMainPages(): void {
    const { pages, subPackages } = this.bundle.config
    const inSub = new Set(subPackages.flatMap((sub) => sub.pages))
    for (const path of pages) if (!inSub.has(path)) guarded(() => this.engine.require(path))
  }

  private loadPackageOf(path: string): Promise<void> {
    const sub = this.bundle.config.subPackages.find((one) => one.pages.includes(path))
    if (!sub) return Promise.resolve()
    const known = this.packages.get(sub.root)
    if (known) return known
    const loading = this.fetchPackage(sub.root).then((sources) => this.modules.add(sources))
    this.packages.set(sub.root, loading)
    return loading
  }

  /** Whether a setData is larger than WeChat lets cross at once. It is a fault then, and nothing of it arrives. */
  private tooMuch(bytes: number): boolean {
    const { setData } = this.settings.now.limits
    if (bytes <= setData) return false
    const detail = `a setData of ${bytes} bytes is more than WeChat's ${setData}`
    this.violations.record('setData', 'setData', detail)
    reportFault(new Error(detail))
    return true
  }

  /** Puts bars, page areas and style sheets in line with the page shown and the settings. */
  layOut(): void {
    document.documentElement.dataset.theme = this.theming.now
    document.documentElement.classList.toggle('style-v2', this.bundle.config.styleV2)
    this.styles.setTheme(this.theming.now)
    const page = this.router.current
    if (!page) return
    this.styles.show(this.engine.sheetsOf(page.path))
    this.bars.show(page.id, { path: page.path, isTab: page.isTab, depth: this.router.pages.length })
    for (const each of this.router.pages) each.layOut(this.bars.insets(each), window.innerHeight)
    page.frame.toggleAttribute('data-disable-scroll', this.theming.flag(page.path, 'disableScroll'))
  }

  private resized(): void {
    this.layOut()
    const page = this.router.current
    if (!page) return
    const { clientWidth: windowWidth, clientHeight: windowHeight } = page.frame
    page.resized({ windowWidth, windowHeight })
  }

  /** The back key: closes what lies on top, else the page, else leaves the mini-program. */
  back(): void {
    const dialog = this.dialogs.top
    if (dialog) dialog.dismiss()
    else if (this.router.pages.length > 1) this.router.navigateBack()
    else this.goHome()
  }

  private async tapTab(path: string): Promise<void> {
    const index = this.bundle.config.tabBar?.list.findIndex((item) => item.pagePath === path) ?? -1
    const shown = await this.router.switchTab(`/${path}`)
    const text = this.bundle.config.tabBar?.list[index]?.text ?? ''
    shown.call('onTabItemTap', { index, pagePath: path, text })
  }

  private async openMenu(): Promise<void> {
    const share = '转发给朋友'
    const timeline = '分享到朋友圈'
    const settings = '设置'
    const items = [
      ...(this.share.inMenu ? [share] : []),
      ...(this.share.inTimeline ? [timeline] : []),
      settings,
      '重新进入小程序',
    ]
    const index = await this.dialogs.actionSheet(items)
    const chosen = index === undefined ? undefined : items[index]
    if (chosen === share) await this.share.send('menu')
    else if (chosen === timeline) this.share.sendTimeline()
    else if (chosen === settings) await this.permissions.openSettings()
    else if (chosen !== undefined) window.location.reload()
  }

  /** The mini-program goes to the background; a touch on the dark screen brings it back. */
  goHome(): void {
    this.app.hide()
    this.router.current?.call('onHide')
    const home = document.createElement('p')
    home.className = 'host-message'
    home.textContent = '小程序在后台。点一下回来。\nThe mini-program is in the background. Tap to return.'
    const close = this.dialogs.lay(home, { dismiss: () => this.comeBack() })
    home.parentElement?.addEventListener('click', () => this.comeBack())
    this.comeBack = () => {
      close()
      this.comeBack = () => undefined
      this.app.show(this.entering)
      this.entering = undefined
      this.router.current?.call('onShow')
    }
  }

  /** A card is tapped or a code scanned while the mini-program is alive: WeChat brings it to the front and opens the page alone. */
  async enter(launch: Launch): Promise<void> {
    if (!this.app.isHidden) this.goHome()
    this.entering = enterOptions(launch)
    this.comeBack()
    await this.router.reLaunch(`/${launch.path}${launch.query === '' ? '' : `?${launch.query}`}`)
  }

  private entering: EnterOptions | undefined

  /** Undoes goHome; does nothing when the mini-program is in front. */
  comeBack: () => void = () => undefined

  private fillDeeds(): void {
    hostActions.share = (button) => {
      if (!this.singlePage.stops('button open-type')) void this.share.send('button', button)
    }
    hostActions.sentBack = (field, detail) => this.violations.record('echo', field, detail)
    hostActions.fieldsApart = () => this.settings.now.fields === 'apart'
    hostActions.hasKeyboard = () => hasKeyboard(this.settings.now.platform)
    hostActions.keyboardMoved = (height) => this.keyboardMoved.send(height)
    hostActions.showPicker = (request) => showPicker(this.dialogs, request)
    hostActions.fileUrl = (source) => this.fileUrl(source)
    hostActions.pageMeta = (element, name, value) => {
      if (name === 'page-style') {
        element.closest('wx-page')?.setAttribute('style', String(value ?? ''))
        // What scrolls here is not the page's own element but the one around it.
        element.closest('host-page')?.classList.toggle('still', /overflow(-y)?:\s*hidden/.test(String(value)))
      }
      if (name === 'root-background-color' && value)
        element.closest<HTMLElement>('host-frame')?.style.setProperty('background', String(value))
    }
    hostActions.navigate = (openType, url, delta) => {
      if (this.singlePage.stops('navigator')) return
      const go = { navigate: 'navigateTo', redirect: 'redirectTo', switchTab: 'switchTab', reLaunch: 'reLaunch' }[openType]
      if (openType === 'navigateBack') this.router.navigateBack(delta)
      else if (go === 'navigateTo' || go === 'redirectTo' || go === 'switchTab' || go === 'reLaunch') void this.router[go](url)
      else throw new Error(`<navigator open-type="${openType}"> is not provided by this host`)
    }
  }

  /** Where the browser finds a file named in a template: in dist, in a data URL, or among the app's own files. */
  private fileUrl(source: string): string {
    if (/^data:/.test(source)) return source
    if (/^https?:/.test(source)) {
      reportFault(new Error(`<image src="${source}">: the app must not use the network`))
      return ''
    }
    return `/dist/${resolvePath(this.router.current?.path ?? '', source)}`
  }
}
