/** Opens a phone in a headless browser, for specs and for pictures. */
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumPath } from './chromium'
import type { Host } from './serve'
import type { Ask, Crossing, Language, PageSize, PhoneOptions, Theme } from './wire'

export interface Launch {
  path?: string
  query?: string
  scene?: number
}

export interface OpenPhoneOptions {
  host: Host
  /** Screen in px; 375 × 812 if absent. */
  width?: number
  height?: number
  theme?: Theme
  /** Text size of WeChat, 1 = standard. */
  fs?: number
  lang?: Language
  launch?: Launch
  /** Instant the phone's clock starts from; it then runs on. */
  now?: Date
  /** Makes `close` reject if the mini-program threw something nobody caught. */
  failOnFaults?: boolean
}

export interface OpenPhone {
  page: Page
  /** For `automator.connect({ wsEndpoint })`. */
  wsEndpoint: string
  /** What the app asked of WeChat so far. */
  asks(): Promise<Ask[]>
  /** Every setData since the start, the last relaunch or `forgetSetData`, in order, with the initial data of each page opened. */
  setDataCalls(): Promise<Crossing[]>
  forgetSetData(): Promise<void>
  /** How large the page on top is. */
  pageSize(): Promise<PageSize>
  /** Messages of errors nobody caught. */
  faults(): Promise<string[]>
  /** The next chooseMessageFile gets this file. */
  chooseNext(file: { name: string; text: string }): Promise<void>
  change(settings: { theme?: Theme; fontScale?: number; language?: Language }): Promise<void>
  back(): Promise<void>
  /** To the background and back: onHide, onShow. */
  hide(): Promise<void>
  show(): Promise<void>
  /** A card is tapped or a code scanned while the mini-program is alive: to the front, with this page alone. */
  enter(launch: Launch): Promise<void>
  /** Starts the mini-program anew on the same storage, as after WeChat ended it. */
  relaunch(launch?: Launch): Promise<void>
  /** Saves a PNG: what the screen shows or, with `whole`, the page at full length. */
  screenshot(path: string, options?: { whole?: boolean }): Promise<void>
  /** The same picture as PNG bytes. */
  picture(options?: { whole?: boolean }): Promise<Buffer>
  close(): Promise<void>
}

const FLAGS = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** Starts a headless browser that several phones may share; close it when done. */
export function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS, ...(asRoot ? ['--no-sandbox'] : [])] })
}

let shared: Promise<Browser> | undefined
let phones = 0

/** Opens a phone and waits until the first page is shown. A mini-program that cannot be started rejects with the reason. */
export async function openPhone(options: OpenPhoneOptions): Promise<OpenPhone> {
  shared ??= openBrowser()
  phones += 1
  const browser = await shared
  const { host, width = 375, height = 812 } = options
  const name = randomUUID()
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 2, hasTouch: true, locale: 'zh-CN' })
  const page = await context.newPage()
  if (options.now) await page.clock.install({ time: options.now })
  const setup: PhoneOptions = {
    phone: name,
    ...(options.theme ? { theme: options.theme } : {}),
    ...(options.fs ? { fs: options.fs } : {}),
    ...(options.lang ? { lang: options.lang } : {}),
  }
  /** Calls one of `window.phone` (PhoneControls in phone/main.ts). In words, since Node's types know no window. */
  const control = <T>(name: string, ...args: unknown[]): Promise<T> =>
    page.evaluate<T>(`window.phone?.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`)
  const start = async (launch: Launch) => {
    await page.goto(host.phoneUrl({ ...setup, ...launch }))
    await page.waitForFunction('document.documentElement.dataset.ready !== undefined')
    const state = await page.evaluate<string>('document.documentElement.dataset.ready')
    if (state !== 'true') throw new Error(`the mini-program did not start: ${await page.locator('.host-message').textContent()}`)
  }
  const picture = async ({ whole = false }: { whole?: boolean } = {}) => {
    if (whole) await page.setViewportSize({ width, height: Math.max(height, await control<number>('wholeHeight')) })
    const png = await page.screenshot()
    if (whole) await page.setViewportSize({ width, height })
    return png
  }
  host.provideScreenshots(name, async () => (await picture()).toString('base64'))

  const phone: OpenPhone = {
    page,
    wsEndpoint: `${host.wsEndpoint}/${name}`,
    asks: () => control('asks'),
    setDataCalls: () => control('crossings'),
    forgetSetData: () => control('forgetCrossings'),
    pageSize: () => control('pageSize'),
    faults: () => control('faults'),
    chooseNext: (file) => control('chooseNext', file),
    change: (settings) => control('change', settings),
    back: () => control('back'),
    hide: () => control('hide'),
    show: () => control('show'),
    enter: ({ path = '', query = '', scene = 1007 }) => control('enter', { path, query, scene }),
    relaunch: (launch) => start(launch ?? options.launch ?? {}),
    picture,
    screenshot: async (path, options) => writeFile(path, await picture(options)),
    async close() {
      const faults = options.failOnFaults === true ? await control<string[]>('faults') : []
      await context.close()
      phones -= 1
      if (phones === 0) {
        const ending = shared
        shared = undefined
        await (await ending)?.close()
      }
      if (faults.length > 0) throw new Error(`the mini-program threw: ${faults.join(' · ')}`)
    },
  }
  try {
    await start(options.launch ?? {})
  } catch (error) {
    await phone.close().catch(() => undefined)
    throw error
  }
  return phone
}
