/** Opens a phone in a headless browser, for specs and for pictures. */
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../../config/tools/cli/chromium'
import { TIMEOUT_MS } from '../helpers/until'
import type { AppRequest, Language, PageSize, PhoneOptions, PhoneSettings, SetDataCall, Theme, Violation } from './protocol'
import type { Simulator } from './serve'

export interface Launch {
  path?: string
  query?: string
  scene?: number
}

/** `platform`, `lacks` and those after them: see PhoneSettings in protocol.ts. */
export interface OpenPhoneOptions extends Partial<Omit<PhoneSettings, 'theme' | 'fontScale' | 'language'>> {
  host: Simulator
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
  /** Makes `close` reject if the mini-program did what WeChat's rules forbid. */
  failOnViolations?: boolean
}

export interface OpenPhone {
  page: Page
  /** For `automator.connect({ wsEndpoint })`. */
  wsEndpoint: string
  /** What the app asked of WeChat so far. */
  requests(): Promise<AppRequest[]>
  /** Every setData since the start, the last relaunch or `forgetSetData`, in order, with the initial data of each page opened. */
  setDataCalls(): Promise<SetDataCall[]>
  forgetSetData(): Promise<void>
  /** How large the page on top is. */
  pageSize(): Promise<PageSize>
  /** Messages of errors nobody caught. */
  faults(): Promise<string[]>
  /** What the mini-program did against WeChat's rules since the start or the last relaunch. */
  violations(): Promise<Violation[]>
  /** The next chooseMessageFile gets this file. */
  chooseNext(file: { name: string; text: string }): Promise<void>
  /** Changes how WeChat on this phone is, for now and after a relaunch; what is not named stays. */
  change(settings: Partial<PhoneSettings>): Promise<void>
  /** Keys of the writes and removals that the storage holds (StorageTrouble `held`), in order. */
  heldWrites(): Promise<string[]>
  /** Lets them happen and be answered, in order or, `reversed`, the last one first. */
  releaseWrites(options?: { reversed?: boolean }): Promise<void>
  /** The page in front hears onHide though it stays, and no onShow after it. */
  hideWithoutShow(): Promise<void>
  back(): Promise<void>
  /** To the background and back: onHide, onShow. */
  hide(): Promise<void>
  show(): Promise<void>
  /** A card is tapped or a code scanned while the mini-program is alive: to the front, with this page alone. */
  enter(launch: Launch): Promise<void>
  /** The clock of a phone opened with `now` leaps ahead; timers that fall into the leap fire once, held ones too. */
  leap(milliseconds: number): Promise<void>
  /** Starts the mini-program anew on the same storage, as after WeChat ended it. */
  relaunch(launch?: Launch): Promise<void>
  /** Saves a PNG: what the screen shows or, with `whole`, the page at full length. */
  screenshot(path: string, options?: { whole?: boolean }): Promise<void>
  /** The same picture as PNG bytes. */
  picture(options?: { whole?: boolean }): Promise<Buffer>
  close(): Promise<void>
}

/** The settings that are set: an absent one must not hide what the phone has by itself. */
function present(settings: { [K in keyof PhoneSettings]?: PhoneSettings[K] | undefined }): Partial<PhoneSettings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}

/** A page of the browser in which a phone is, or was. */
interface Body {
  context: BrowserContext
  page: Page
  /** A clock once set stays set: such a page is for phones with a clock of their own alone. */
  clocked: boolean
  /** A clock can be set back, but not what has run by it. */
  leapt: boolean
}

let shared: Promise<Browser> | undefined
/** Pages of closed phones. The next phone in one costs a fifth of what it costs in a new one, which needs its own process. */
let spare: Body[] = []

async function bodyFor(clocked: boolean): Promise<Body> {
  shared ??= openBrowser()
  const used = spare.find((body) => body.clocked === clocked)
  if (used) {
    spare = spare.filter((body) => body !== used)
    return used
  }
  const context = await (await shared).newContext({ deviceScaleFactor: 2, hasTouch: true, locale: 'zh-CN' })
  context.setDefaultTimeout(TIMEOUT_MS)
  return { context, page: await context.newPage(), clocked, leapt: false }
}

/** Leaves nothing of a phone in its page: the next one is as new. */
async function giveBack(body: Body, host: Simulator): Promise<void> {
  const { context, page, leapt } = body
  if (leapt) return context.close()
  // The host answers this without any code: the mini-program ends, and its storage is in reach.
  await page.goto(`${host.url}nothing`)
  await page.evaluate('localStorage.clear()')
  await page.emulateMedia({ colorScheme: null })
  spare.push(body)
}

/** Ends the browser of all phones, open or not. Whoever opens phones calls it once, at the end; Jest's environment does. */
export async function closeBrowser(): Promise<void> {
  const ending = shared
  shared = undefined
  spare = []
  await (await ending)?.close()
}

/** Opens a phone and waits until the first page is shown. A mini-program that cannot be started rejects with the reason. */
export async function openPhone(options: OpenPhoneOptions): Promise<OpenPhone> {
  const {
    host,
    width = 375,
    height = 812,
    theme,
    fs: fontScale,
    lang: language,
    launch: firstLaunch = {},
    now,
    failOnFaults = false,
    failOnViolations = false,
    ...others
  } = options
  const name = randomUUID()
  const body = await bodyFor(now !== undefined)
  const { page } = body
  await page.setViewportSize({ width, height })
  if (now) await page.clock.install({ time: now })
  let settings = present({ theme, fontScale, language, ...others })
  /** Calls one of `window.phone` (PhoneControls in runtime/main.ts). In words, since Node's types know no window. */
  const control = <T>(name: string, ...args: unknown[]): Promise<T> =>
    page.evaluate<T>(`window.phone?.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`)
  const start = async (launch: Launch) => {
    const setup: PhoneOptions = { phone: name, settings: JSON.stringify(settings), ...launch }
    await page.goto(host.phoneUrl(setup))
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
  const faults: string[] = []
  const violations: Violation[] = []
  /** What a run did wrong is known to its page only. */
  const note = async () => {
    if (failOnFaults) faults.push(...(await control<string[]>('faults')))
    if (failOnViolations) violations.push(...(await control<Violation[]>('violations')))
  }
  host.provideScreenshots(name, async () => (await picture()).toString('base64'))

  const phone: OpenPhone = {
    page,
    wsEndpoint: `${host.wsEndpoint}/${name}`,
    requests: () => control('requests'),
    setDataCalls: () => control('setDataCalls'),
    forgetSetData: () => control('forgetSetDataCalls'),
    pageSize: () => control('pageSize'),
    faults: () => control('faults'),
    chooseNext: (file) => control('chooseNext', file),
    violations: () => control('violations'),
    async change(part) {
      settings = { ...settings, ...part }
      await control('change', part)
    },
    heldWrites: () => control('heldWrites'),
    releaseWrites: ({ reversed = false } = {}) => control('releaseWrites', reversed),
    hideWithoutShow: () => control('hideWithoutShow'),
    back: () => control('back'),
    hide: () => control('hide'),
    show: () => control('show'),
    enter: ({ path = '', query = '', scene = 1007 }) => control('enter', { path, query, scene }),
    async leap(milliseconds) {
      body.leapt = true
      await page.clock.fastForward(milliseconds)
      await control('passTimers', milliseconds)
    },
    async relaunch(launch) {
      await note()
      await start(launch ?? firstLaunch)
    },
    picture,
    screenshot: async (path, options) => writeFile(path, await picture(options)),
    async close() {
      await note()
      await giveBack(body, host)
      if (faults.length > 0) throw new Error(`the mini-program threw: ${faults.join(' · ')}`)
      if (violations.length > 0) throw new Error(`the mini-program broke WeChat's rules: ${JSON.stringify(violations)}`)
    },
  }
  try {
    await start(firstLaunch)
  } catch (error) {
    await body.context.close()
    throw error
  }
  return phone
}
