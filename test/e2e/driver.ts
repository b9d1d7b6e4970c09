import type { Document, Situation } from '../../src/domain/number/profile'
import { pause, TIMEOUT_MS } from '../helpers/until'
import type { Launch } from '../simulator/open-phone'
import type { AppRequest, PageSize, PhoneSettings, Violation } from '../simulator/protocol'
import { type Cost, setDataCost } from './set-data-cost'
import { type Host, type MiniProgram, openStage, type Shape, type Stage } from './stage'
import { WeChatMocks } from './wechat-mocks'

type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>
type Element = NonNullable<Awaited<ReturnType<Page['$']>>>

/** What an element tells a screen reader of itself: `aria-checked` and its like. */
type State = 'checked' | 'selected' | 'expanded' | 'disabled'

/** A phone with the built mini-program, and a tester's hands and eyes. Elements are told by id, role and state, never by class. */
export class AppDriver {
  private stage: Stage | undefined
  private running: MiniProgram | undefined

  /** What WeChat answers in place of what it would. */
  readonly wechat = new WeChatMocks(() => this.mini)

  /** Installs the app on a phone of this shape and opens it; the shape's launch, or Home. */
  async open(shape: Shape = {}): Promise<void> {
    this.stage = await openStage(shape)
    this.running = this.stage.mini
    await this.onPage(shape.launch?.path ?? 'pages/home/index')
  }

  /** Takes the phone away. Rejects on the simulator when the app left an error uncaught or did what WeChat forbids. */
  async close(): Promise<void> {
    const { stage } = this
    this.stage = undefined
    this.running = undefined
    await stage?.close()
  }

  /** Another phone in place of this one. */
  async reopen(shape: Shape = {}): Promise<void> {
    await this.close()
    await this.open(shape)
  }

  private get mini(): MiniProgram {
    if (!this.running) throw new Error('the app is not open')
    return this.running
  }

  /** From the first question to a number of one's own, as quickly as the app lets. */
  async begin({
    situation = 'changing',
    document,
    moves = false,
  }: {
    situation?: Situation
    document?: Document
    moves?: boolean
  } = {}): Promise<void> {
    await this.tap(`#situation-${situation}`)
    if (situation === 'compromised') {
      // Nothing is asked: the calls come first.
      await this.onPage('packages/guide/emergency/index')
      await this.back()
      await this.onPage('pages/home/index')
    } else {
      await this.onPage('packages/record/setup/index')
      if (document) await this.tap(`#document-${document}`)
      if (moves) await this.tap('#moves-yes')
      await this.tap('#save')
      await this.onPage('pages/home/index')
    }
    await this.see('#now')
  }

  /** WeChat ended the mini-program and the user opens it again. */
  async relaunch(): Promise<void> {
    this.running = await this.stage?.relaunch()
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

  /** The screen itself, for what an automator has no words for: single keys, what WeChat sets. Simulator only. */
  get screen(): Host['page'] {
    return this.host.page
  }

  /** Chooses a day in a date picker: on the simulator by its wheels, which offer only the days that the app allows. */
  async pickDay(selector: string, day: string): Promise<void> {
    const screen = this.stage?.host?.page
    if (!screen) return this.setDay(selector, day)
    await this.tap(selector)
    const figures = day.split('-').map(Number)
    for (const [index, unit] of ['年', '月', '日'].entries()) {
      const wheel = screen.getByRole('listbox').nth(index)
      await wheel.getByRole('option', { name: `${figures[index]}${unit}`, exact: true }).click()
    }
    await screen.getByRole('button', { name: '确定' }).click()
  }

  /** What a picker gives that does not keep to its bounds. */
  async setDay(selector: string, day: string): Promise<void> {
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
    let value: unknown = ''
    await this.until(`the value of "${selector}"`, async () => {
      value = await (await this.see(selector)).value()
      return true
    })
    return String(value)
  }

  async count(selector: string): Promise<number> {
    const all: unknown = await (await this.page()).$$(selector)
    return Array.isArray(all) ? all.length : 0
  }

  /** The ids of what fits a selector, from the top of the page down. */
  async idsOf(selector: string): Promise<string[]> {
    const all = await (await this.page()).$$(selector)
    return Promise.all(all.map((element: Element) => element.attribute('id')))
  }

  /** Waits until an element says all this, one after the other; what stands between is left open. */
  async reads(selector: string, ...parts: (string | RegExp)[]): Promise<void> {
    let last = ''
    await this.until(
      () => `"${selector}" to read ${parts.map(String).join(' … ')}; it reads "${last}"`,
      async () => {
        const element = await (await this.page()).$(selector)
        last = element ? oneSpaced(await element.text()) : '(not there)'
        let rest = last
        return parts.every((part) => {
          const [found = ''] = typeof part === 'string' ? [oneSpaced(part)] : (part.exec(rest) ?? [undefined])
          const at = rest.indexOf(found)
          if (at < 0 || (found === '' && part !== '')) return false
          rest = rest.slice(at + found.length)
          return true
        })
      },
    )
  }

  /** Waits until an element is ticked, chosen, unfolded or out of reach, as a screen reader is told. */
  async is(selector: string, state: State): Promise<void> {
    await this.waitForState(selector, state, true)
  }

  /** Waits until an element is there and says that it is not. */
  async isNot(selector: string, state: State): Promise<void> {
    await this.waitForState(selector, state, false)
  }

  private async waitForState(selector: string, state: State, wanted: boolean): Promise<void> {
    await this.until(`"${selector}" to be ${wanted ? '' : 'not '}${state}`, async () => {
      const element = await (await this.page()).$(selector)
      return element !== null && String(await element.attribute(`aria-${state}`)) === String(wanted)
    })
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

  /** Sends this page to a friend, by the menu behind the three dots. Simulator only. */
  async sendCard(): Promise<void> {
    await this.host.page.getByRole('button', { name: '更多' }).click()
    await this.host.page.getByText('转发给朋友').click()
  }

  /** What the menu behind the three dots offers. Simulator only. */
  async menu(): Promise<string[]> {
    await this.host.page.getByRole('button', { name: '更多' }).click()
    const sheet = this.host.page.getByRole('dialog')
    await sheet.waitFor()
    const offered = await sheet.getByRole('button').allTextContents()
    await this.host.back()
    return offered.filter((entry) => entry !== '取消')
  }

  /** A card is tapped or a code scanned while the app is alive. Simulator only. */
  async enter(launch: Launch): Promise<void> {
    await this.host.enter(launch)
  }

  /** What the app asked of WeChat since it was launched, of one kind. Simulator only. */
  async requests<K extends AppRequest['kind']>(kind: K): Promise<Extract<AppRequest, { kind: K }>[]> {
    const all = await this.host.requests()
    return all.filter((request): request is Extract<AppRequest, { kind: K }> => request.kind === kind)
  }

  /** The user will pick this file out of a chat. Simulator only. */
  async chooseNext(text: string, name = 'backup.json'): Promise<void> {
    await this.host.chooseNext({ name, text })
  }

  /** The names of the files that the app keeps; WeChat's own folder lies beside them. */
  async fileNames(): Promise<string[]> {
    const names: unknown = await this.mini.evaluate(() => {
      // Runs inside the mini-program, as does the one below.
      // @ts-expect-error wx is a global there
      return wx.getFileSystemManager().readdirSync(wx.env.USER_DATA_PATH)
    })
    return Array.isArray(names) ? names.map(String).filter((name) => name !== 'miniprogramLog') : []
  }

  async fileNamed(name: string): Promise<string> {
    return String(
      await this.mini.evaluate((file: string) => {
        // @ts-expect-error wx is a global there
        return wx.getFileSystemManager().readFileSync(`${wx.env.USER_DATA_PATH}/${file}`, 'utf8')
      }, name),
    )
  }

  /** How WeChat on this phone is from now on, and after a relaunch. Simulator only. */
  async change(settings: Partial<PhoneSettings>): Promise<void> {
    await this.host.change(settings)
  }

  /** What the app did against WeChat's rules since it was launched. Simulator only. */
  async violations(): Promise<Violation[]> {
    return this.host.violations()
  }

  /** What the bar at the head says of the page in front. Simulator only. */
  async title(): Promise<string> {
    return (await this.host.page.getByRole('heading').first().textContent()) ?? ''
  }

  /** So much later the app comes to the front again. Simulator only, on a phone whose clock was set. */
  async later(hours: number): Promise<void> {
    await this.host.hide()
    await this.host.leap(hours * 3_600_000)
    await this.host.show()
  }

  /** WeChat tells the page in front that it is hidden, and leaves it there. Simulator only. */
  async hideWithoutShow(): Promise<void> {
    await this.host.hideWithoutShow()
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

  /** How far an element's edges lie from the page's upper and left one, and how much of a page the phone shows, high (`window`) and wide (`width`), in px. */
  async box(
    selector: string,
  ): Promise<{ top: number; left: number; foot: number; right: number; window: number; width: number }> {
    const element = await this.see(selector)
    const [{ top, left }, { width, height }, { windowWidth, windowHeight }] = await Promise.all([
      element.offset(),
      element.size(),
      this.mini.systemInfo(),
    ])
    // The client types them as text.
    return {
      top: Number(top),
      left: Number(left),
      foot: Number(top) + Number(height),
      right: Number(left) + Number(width),
      window: windowHeight,
      width: windowWidth,
    }
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

  /** Does something and tells what it cost. Only the simulator counts; in WeChat DevTools it rejects. */
  costOf(act: () => Promise<void>): Promise<Cost> {
    return setDataCost(this.host, act)
  }

  /** How large the page on top is. */
  async pageSize(): Promise<PageSize> {
    return this.host.pageSize()
  }

  private get host(): Host {
    const host = this.stage?.host
    if (!host) throw new Error('only the simulator can tell or do this')
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

/** As a reader sees it, whatever breaks the lines. */
const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ')
