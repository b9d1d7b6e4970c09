import { join } from 'node:path'
import automator from 'miniprogram-automator'

import type { Document, Situation } from '../../src/domain/number/profile'
import { pause, TIMEOUT_MS } from '../helpers/until'
import { type Launch, type OpenPhone, type OpenPhoneOptions, openPhone } from '../simulator/open-phone'
import type { AppRequest, PageSize, PhoneSettings, SetDataCall, Violation } from '../simulator/protocol'
import { startSimulator } from '../simulator/serve'

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>
type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>
export type Element = NonNullable<Awaited<ReturnType<Page['$']>>>

const root = join(__dirname, '../..')

/** Where the mini-program runs: started anew on the same storage, and closed. */
interface Stage {
  mini: MiniProgram
  relaunch(): Promise<MiniProgram>
  /** What only the preview host can tell and do. */
  host?: Omit<OpenPhone, 'relaunch' | 'close'>
  close(): Promise<void>
}

/** The phone itself, and how WeChat on it is set. In WeChat DevTools they are what its window says. */
type Shape = Omit<OpenPhoneOptions, 'host' | 'failOnFaults' | 'failOnViolations'>

/** One host serves all phones of a spec file: compiling the templates once is enough. */
let started: ReturnType<typeof startSimulator> | undefined

afterAll(async () => (await started)?.close())

/** The preview host in headless Chromium. Errors that nobody caught and what WeChat forbids fail the spec when it closes. */
const onHost = async (shape: Shape): Promise<Stage> => {
  started ??= startSimulator({ dist: join(root, 'dist'), projectConfig: join(root, 'project.config.json') })
  const host = await started
  const phone = await openPhone({
    host,
    lang: 'zh_CN',
    failOnFaults: true,
    failOnViolations: true,
    heldTimers: STAYS_FROM,
    ...shape,
  })
  const connect = () => automator.connect({ wsEndpoint: phone.wsEndpoint })
  let mini = await connect()
  return {
    mini,
    host: phone,
    async relaunch() {
      // WeChat ends what is in the background, and there the app has written what it was gathering: the storage answers this
      // after the writes before.
      await phone.hide()
      await mini.callWxMethod('getStorageInfo')
      mini.disconnect()
      await phone.relaunch()
      mini = await connect()
      return mini
    },
    async close() {
      mini.disconnect()
      await phone.close()
    },
  }
}

/** Real WeChat DevTools, on a machine that has it. */
const onDevTools = async (cliPath: string): Promise<Stage> => {
  const launch = () => automator.launch({ cliPath, projectPath: root })
  let mini = await launch()
  // What an earlier run left behind is not this spec's business.
  await mini.callWxMethod('clearStorageSync')
  await mini.close()
  mini = await launch()
  return {
    mini,
    async relaunch() {
      // Nobody can send the app to the background there: it gets the time in which it writes by itself.
      await pause(GATHERING)
      await mini.close()
      mini = await launch()
      return mini
    },
    close: () => mini.close(),
  }
}

/** What an act cost: every setData from its start until the pages had been quiet for a while. */
export interface Cost {
  /** setData calls, on whatever page. */
  calls: number
  /** Bytes of them all, and of the initial data of pages that were opened. */
  bytes: number
  list: readonly SetDataCall[]
}

/**
 * What the app takes away by itself after so many milliseconds stays until `later`: a busy machine may look long after.
 */
const STAYS_FROM = 5000

/** How long without a setData is quiet, in milliseconds. */
const QUIET = 300

/** Longer than the app gathers changes before it saves them (src/stores/numbers.ts), in milliseconds. */
const GATHERING = 600

/** WeChat DevTools has no clock to set, counts nothing and keeps its own record of what was asked: such specs need the host. */
export const hostTest = process.env.WECHAT_DEVTOOLS_CLI ? test.skip : test

/** A phone with the built mini-program freshly installed, and a tester's hands and eyes. */
export class Phone {
  private constructor(
    private readonly stage: Stage,
    private mini: MiniProgram,
  ) {}

  /** On the host; with WECHAT_DEVTOOLS_CLI set, in WeChat DevTools. `shape`: how the phone is made, its clock too; host only. */
  static async open(shape: Shape = {}): Promise<Phone> {
    const cli = process.env.WECHAT_DEVTOOLS_CLI
    const stage = await (cli ? onDevTools(cli) : onHost(shape))
    const phone = new Phone(stage, stage.mini)
    await phone.onPage(shape.launch?.path ?? 'pages/home/index')
    return phone
  }

  close(): Promise<void> {
    return this.stage.close()
  }

  /** From the first question to a number of one's own, as quickly as the app lets. */
  async begin({ situation = 'changing', document }: { situation?: Situation; document?: Document } = {}): Promise<void> {
    await this.tap(`#situation-${situation}`)
    if (situation !== 'compromised') {
      await this.onPage('packages/record/setup/index')
      if (document) await this.tap(`#document-${document}`)
      await this.tap('#save')
      await this.onPage('pages/home/index')
    }
    await this.see('#now')
  }

  /** WeChat ended the mini-program and the user opens it again. */
  async relaunch(): Promise<void> {
    this.mini = await this.stage.relaunch()
    await this.onPage('pages/home/index')
  }

  async path(): Promise<string> {
    return (await this.page()).path
  }

  private async page(): Promise<Page> {
    const page = await this.mini.currentPage()
    if (!page) throw new Error('no page is open')
    return page
  }

  /** Waits until a page is on top. */
  async onPage(path: string): Promise<void> {
    await this.until(`page ${path} on top`, async () => (await this.path()) === path)
  }

  async see(selector: string): Promise<Element> {
    let seen: Element | null = null
    await this.until(`"${selector}" on ${await this.path()}`, async () => {
      seen = await (await this.page()).$(selector)
      return seen !== null
    })
    if (!seen) throw new Error(`${selector} went away`)
    return seen
  }

  async isGone(selector: string): Promise<void> {
    await this.until(`"${selector}" gone`, async () => (await (await this.page()).$(selector)) === null)
  }

  /** Taps as a finger would. A notice lies over the foot of a page for six seconds: whoever wants what is under it waits. */
  async tap(selector: string): Promise<void> {
    await this.until(`"${selector}" from under a notice`, async () => {
      try {
        await (await this.see(selector)).tap()
        return true
      } catch (error) {
        if (String(error).match(/class="notice[^>]*>[^<]*covers it/)) return false
        throw error
      }
    })
  }

  /** Types into an input, as the keyboard does. */
  async type(selector: string, words: string): Promise<void> {
    const input = await this.see(selector)
    if (!takesWords(input)) throw new Error(`${selector} is no input`)
    await input.input(words)
  }

  /** The screen itself, for what an automator has no words for: single keys, what WeChat sets. Host only. */
  get screen(): NonNullable<Stage['host']>['page'] {
    return this.host.page
  }

  /** Chooses a day in a date picker: on the host by its wheels, which offer only the days that the app allows. */
  async pickDay(selector: string, day: string): Promise<void> {
    const screen = this.stage.host?.page
    if (!screen) return this.giveDay(selector, day)
    await this.tap(selector)
    const words = day.split('-').map(Number)
    for (const [place, unit] of ['年', '月', '日'].entries()) {
      const wheel = screen.getByRole('listbox').nth(place)
      await wheel.getByRole('option', { name: `${words[place]}${unit}`, exact: true }).click()
    }
    await screen.getByRole('button', { name: '确定' }).click()
  }

  /** What a picker gives that does not keep to its bounds. */
  async giveDay(selector: string, day: string): Promise<void> {
    await (await this.see(selector)).trigger('change', { value: day })
  }

  async text(selector: string): Promise<string> {
    let words = ''
    await this.until(`words of "${selector}"`, async () => {
      words = await (await this.see(selector)).text()
      return true
    })
    return words
  }

  /** What an input holds. */
  async value(selector: string): Promise<string> {
    let held: unknown = ''
    await this.until(`the value of "${selector}"`, async () => {
      held = await (await this.see(selector)).value()
      return true
    })
    return String(held)
  }

  async count(selector: string): Promise<number> {
    const all: unknown = await (await this.page()).$$(selector)
    return Array.isArray(all) ? all.length : 0
  }

  /** Waits until an element reads like this. */
  async reads(selector: string, words: string | RegExp): Promise<void> {
    let last = ''
    await this.until(
      () => `"${selector}" to read ${String(words)}; it reads "${last}"`,
      async () => {
        const element = await (await this.page()).$(selector)
        last = element ? (await element.text()).replace(/\s+/g, ' ') : '(not there)'
        return typeof words === 'string' ? last.includes(words) : words.test(last)
      },
    )
  }

  /** Waits until an element carries a class. */
  async hasClass(selector: string, name: string): Promise<void> {
    await this.until(`"${selector}" to be ${name}`, async () => {
      const element = await (await this.page()).$(selector)
      const classes: unknown = element ? await element.attribute('class') : ''
      return String(classes).split(' ').includes(name)
    })
  }

  /** The next sheets and dialogs are answered so, as a finger would. */
  async answerSheets(index: number): Promise<void> {
    await this.mini.mockWxMethod('showActionSheet', { tapIndex: index, errMsg: 'showActionSheet:ok' })
  }

  async answerDialogs(confirm: boolean): Promise<void> {
    await this.mini.mockWxMethod('showModal', { confirm, cancel: !confirm, errMsg: 'showModal:ok' })
  }

  /** Says yes or no to what WeChat itself asks: its modal, as it is on the screen. */
  async answer(yes: boolean): Promise<void> {
    await this.until('a dialog to answer', async () => {
      try {
        await (yes ? this.mini.native().confirmModal() : this.mini.native().cancelModal())
        return true
      } catch {
        return false
      }
    })
  }

  /** Sends this page to a friend, by the menu behind the three dots. Host only. */
  async sendCard(): Promise<void> {
    await this.host.page.getByRole('button', { name: '更多' }).click()
    await this.host.page.getByText('转发给朋友').click()
  }

  /** What the menu behind the three dots offers. Host only. */
  async menu(): Promise<string[]> {
    await this.host.page.getByRole('button', { name: '更多' }).click()
    const sheet = this.host.page.getByRole('dialog')
    await sheet.waitFor()
    const offered = await sheet.getByRole('button').allTextContents()
    await this.host.back()
    return offered.filter((entry) => entry !== '取消')
  }

  /** A card is tapped or a code scanned while the app is alive. Host only. */
  async enter(launch: Launch): Promise<void> {
    await this.host.enter(launch)
  }

  /** What the app asked of WeChat since it was launched, of one kind. Host only. */
  async asked<K extends AppRequest['kind']>(kind: K): Promise<Extract<AppRequest, { kind: K }>[]> {
    const all = await this.host.requests()
    return all.filter((ask): ask is Extract<AppRequest, { kind: K }> => ask.kind === kind)
  }

  /** The user will pick this file out of a chat. Host only. */
  async chooseNext(text: string, name = 'backup.json'): Promise<void> {
    await this.host.chooseNext({ name, text })
  }

  /** The names of the files that the app keeps; WeChat's own folder lies beside them. */
  async fileNames(): Promise<string[]> {
    const names: unknown = await this.mini.evaluate(() => {
      // Runs inside the mini-program, as do the two below.
      // @ts-expect-error wx is a global there
      return wx.getFileSystemManager().readdirSync(wx.env.USER_DATA_PATH)
    })
    return Array.isArray(names) ? names.map(String).filter((name) => name !== 'miniprogramLog') : []
  }

  async fileNamed(name: string): Promise<string> {
    return String(
      await this.mini.evaluate((its: string) => {
        // @ts-expect-error wx is a global there
        return wx.getFileSystemManager().readFileSync(`${wx.env.USER_DATA_PATH}/${its}`, 'utf8')
      }, name),
    )
  }

  /** From now on files read back without their end, as on a phone whose memory is full. Host only: DevTools' is not one object. */
  async tearFiles(): Promise<void> {
    await this.mini.evaluate(() => {
      // @ts-expect-error wx is a global there
      const manager = wx.getFileSystemManager()
      const whole = manager.readFileSync
      manager.readFileSync = (...given: unknown[]) => String(whole(...given)).slice(0, -20)
    })
  }

  /** How WeChat on this phone is from now on, and after a relaunch. Host only. */
  async change(settings: Partial<PhoneSettings>): Promise<void> {
    await this.host.change(settings)
  }

  /** What the app did against WeChat's rules since it was launched. Host only. */
  async violations(): Promise<Violation[]> {
    return this.host.violations()
  }

  /** What the bar at the head says of the page in front. Host only. */
  async title(): Promise<string> {
    return (await this.host.page.getByRole('heading').first().textContent()) ?? ''
  }

  /** So much later the app comes to the front again. Host only, on a phone whose clock was set. */
  async later(hours: number): Promise<void> {
    await this.host.hide()
    await this.host.leap(hours * 3_600_000)
    await this.host.show()
  }

  /** WeChat tells the page in front that it is hidden, and leaves it there. Host only. */
  async hideWithoutShow(): Promise<void> {
    await this.host.hideWithoutShow()
  }

  /** From now on WeChat refuses this, in these words. */
  async refuse(method: string, words: string): Promise<void> {
    await this.mini.mockWxMethod(method, { errMsg: `${method}:${words}` })
  }

  /** WeChat does it again. */
  async allow(method: string): Promise<void> {
    await this.mini.restoreWxMethod(method)
  }

  /** From now on WeChat refuses to store anything. */
  async breakStorage(): Promise<void> {
    await this.mini.mockWxMethod('setStorage', (options: { fail(error: object): void }) =>
      options.fail({ errMsg: 'setStorage:fail exceed storage max size 10Mb' }),
    )
  }

  async mendStorage(): Promise<void> {
    await this.mini.restoreWxMethod('setStorage')
  }

  async stored(key: string): Promise<string> {
    return String(await this.mini.callWxMethod('getStorageSync', key))
  }

  async storedKeys(): Promise<string[]> {
    const info: { keys: string[] } = await this.mini.callWxMethod('getStorageInfoSync')
    return info.keys
  }

  async store(key: string, text: string): Promise<void> {
    await this.mini.callWxMethod('setStorageSync', key, text)
  }

  /** What WeChat says of itself from now on. The app asks on every show. */
  async wechatIs(info: { language: string; fontSizeScaleFactor?: number }): Promise<void> {
    await this.mini.mockWxMethod('getAppBaseInfo', { fontSizeScaleFactor: 1, ...info })
  }

  /** The last number that the app asked to dial; '' before the first. */
  async watchCalls(): Promise<() => Promise<string>> {
    await this.store('e2e-called', '')
    await this.mini.mockWxMethod('makePhoneCall', (options: { phoneNumber: string; success(result: object): void }) => {
      // Runs inside the mini-program.
      // @ts-expect-error wx is a global there
      wx.setStorageSync('e2e-called', options.phoneNumber)
      options.success({ errMsg: 'makePhoneCall:ok' })
    })
    return () => this.stored('e2e-called')
  }

  /** How far an element's lower edge lies below the page's upper one, and how much of a page the phone shows, in px. */
  async reach(selector: string): Promise<{ foot: number; window: number }> {
    const element = await this.see(selector)
    const [{ top }, { height }, { windowHeight }] = await Promise.all([element.offset(), element.size(), this.mini.systemInfo()])
    // The client types them as text.
    return { foot: Number(top) + Number(height), window: windowHeight }
  }

  /** The last text that the app copied; '' before the first. */
  async watchClipboard(): Promise<() => Promise<string>> {
    await this.store('e2e-copied', '')
    await this.mini.mockWxMethod('setClipboardData', (options: { data: string; success(result: object): void }) => {
      // Runs inside the mini-program.
      // @ts-expect-error wx is a global there
      wx.setStorageSync('e2e-copied', options.data)
      options.success({ errMsg: 'setClipboardData:ok' })
    })
    return () => this.stored('e2e-copied')
  }

  async openTab(name: 'home' | 'checklist' | 'me'): Promise<void> {
    // The client's own switchTab and navigateBack wait three seconds whatever happens; onPage waits for what is asked.
    await this.mini.callWxMethod('switchTab', { url: `/pages/${name}/index` })
    await this.onPage(`pages/${name}/index`)
  }

  /** Opens a page as a link from outside would. */
  async openLink(url: string): Promise<void> {
    await this.mini.callWxMethod('reLaunch', { url })
  }

  async back(): Promise<void> {
    const left = await this.path()
    await this.mini.callWxMethod('navigateBack')
    await this.until(`${left} left`, async () => (await this.path()) !== left)
  }

  /** Does something and tells what it cost. Only the preview host counts; in WeChat DevTools it rejects. */
  async costOf(act: () => Promise<void>): Promise<Cost> {
    const { host } = this
    await host.forgetSetData()
    await act()
    let list = await host.setDataCalls()
    for (let since = performance.now(); performance.now() - since < QUIET; await pause(30)) {
      const now = await host.setDataCalls()
      if (now.length !== list.length) since = performance.now()
      list = now
    }
    const sent = list.filter(({ kind }) => kind === 'setData')
    return { calls: sent.length, bytes: list.reduce((sum, { bytes }) => sum + bytes, 0), list }
  }

  /** How large the page on top is. */
  async pageSize(): Promise<PageSize> {
    return this.host.pageSize()
  }

  private get host(): NonNullable<Stage['host']> {
    const { host } = this.stage
    if (!host) throw new Error('only the preview host can tell or do this')
    return host
  }

  /** Waits until something holds; fails naming it. */
  async until(what: string | (() => string), met: () => Promise<boolean>): Promise<void> {
    const deadline = performance.now() + TIMEOUT_MS
    for (;;) {
      try {
        if (await met()) return
      } catch (error) {
        // Drawn anew between the look and the touch: the next look finds it.
        if (!String(error).includes('no longer on the page')) throw error
      }
      if (performance.now() > deadline) throw new Error(`waited in vain for ${typeof what === 'string' ? what : what()}`)
      await pause(20)
    }
  }
}

/** The client gives inputs a method of their own, and types it for elements in general as unknown. */
const takesWords = (element: object): element is { input(words: string): Promise<void> } =>
  'input' in element && typeof element.input === 'function'
