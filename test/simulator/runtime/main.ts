/** Entry of the phone page: fetches the built mini-program, runs it, and offers itself to the preview and to tests. */

import type { AppBundle, AppRequest, CompileProblem, PageSize, SetDataCall, Violation } from '../protocol'
import { linkAutomator } from './automator/link'
import { faults, reportFault, watchUncaught } from './faults'
import { listenForGestures } from './gestures'
import { Phone } from './phone'
import css from './phone.css'
import { type Launch, readSetup, type Settings } from './settings'
import { parseChosenFile } from './wx/files'

/** What the preview's panel and the tests' harness may do, as `window.phone`. */
export interface PhoneControls {
  change(settings: Partial<Settings>): void
  back(): void
  hide(): void
  show(): void
  /** A card or code opens the mini-program again while it is alive. */
  enter(launch: Launch): Promise<void>
  clearStorage(): void
  chooseNext(file: unknown): void
  requests(): readonly AppRequest[]
  onRequest(listener: (ask: AppRequest) => void): void
  setDataCalls(): readonly SetDataCall[]
  forgetSetDataCalls(): void
  pageSize(): PageSize
  faults(): readonly string[]
  violations(): readonly Violation[]
  /** Lets held writes happen; with `reversed` the last one first. */
  releaseWrites(reversed: boolean): void
  heldWrites(): string[]
  /** The page in front hears that it is hidden, and never that it is shown again. */
  hideWithoutShow(): void
  /** So many milliseconds pass for the timers that are held (PhoneSettings.heldTimers). */
  passTimers(milliseconds: number): void
  /** Where the phone is, for a reload that keeps the page. */
  place(): { path: string; query: string }
  /** Height in px that shows the whole of the page without scrolling. */
  wholeHeight(): number
}

declare global {
  interface Window {
    phone?: PhoneControls
  }
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}

function say(message: string): void {
  const line = document.createElement('p')
  line.className = 'host-message'
  line.textContent = message
  document.body.append(line)
}

function showStrip(message: string): void {
  const strip = document.querySelector('.host-strip') ?? newStrip()
  strip.append(`${message}\n`)
}

function newStrip(): HTMLElement {
  const strip = document.createElement('pre')
  strip.className = 'host-strip'
  strip.title = '点一下收起 · click to put away'
  strip.addEventListener('click', () => strip.remove())
  document.body.append(strip)
  return strip
}

function tellOf(problems: readonly CompileProblem[]): void {
  for (const { file, message } of problems) reportFault(new Error(`${file}: ${message}`))
}

function controls(phone: Phone): PhoneControls {
  const heard: string[] = []
  faults.listen(({ message }) => heard.push(message))
  return {
    change: (settings) => phone.settings.change(settings),
    back: () => phone.back(),
    hide: () => phone.goHome(),
    show: () => phone.comeBack(),
    enter: (launch) => phone.enter(launch),
    clearStorage: () => phone.storage.clear(),
    chooseNext: (file) => phone.files.chooseNext(parseChosenFile(file)),
    requests: () => phone.requests.all(),
    onRequest: (listener) => void phone.requests.added.listen(listener),
    setDataCalls: () => phone.setDataLog.all(),
    forgetSetDataCalls: () => phone.setDataLog.forget(),
    pageSize: () => phone.router.current?.size() ?? { nodes: 0, depth: 0, children: 0 },
    faults: () => heard,
    violations: () => phone.violations.all(),
    releaseWrites: (reversed) => phone.storage.release(reversed),
    heldWrites: () => phone.storage.heldKeys(),
    hideWithoutShow: () => phone.router.current?.toldHidden(),
    passTimers: (milliseconds) => phone.timers.pass(milliseconds),
    place: () => {
      const [path = '', query = ''] = (phone.router.current?.fullPath ?? '').split(/\?(.*)/s)
      return { path, query }
    },
    wholeHeight: () => {
      const page = phone.router.current
      if (!page) return window.innerHeight
      return window.innerHeight - page.scroller.clientHeight + page.scroller.scrollHeight
    },
  }
}

/** Escape and the browser's own back button do what a phone's back key does. */
function listenForBack(back: () => void): void {
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') back()
  })
  const stay = () => history.pushState(null, '', window.location.href)
  stay()
  window.addEventListener('popstate', () => {
    stay()
    back()
  })
}

/** A new build opens at the page the person was on, with the storage as it was. */
function reloadOnNewBuild(): void {
  new EventSource('/reloads').addEventListener('reload', () => {
    const place = window.phone?.place()
    const setup = new URLSearchParams(window.location.search)
    if (place?.path) {
      setup.set('path', place.path)
      setup.set('query', place.query)
    }
    // The same address again would be no navigation, hence the counter.
    setup.set('build', String(Number(setup.get('build')) + 1))
    window.location.search = String(setup)
  })
}

async function start(): Promise<void> {
  reloadOnNewBuild()
  const style = document.createElement('style')
  style.textContent = css
  document.head.prepend(style)
  const setup = readSetup(window.location.search)
  const bundle = await fetchJson<AppBundle>('/app/bundle.json')
  watchUncaught()
  if (setup.strip) faults.listen(({ message }) => showStrip(message))
  const phone = new Phone(bundle, setup, (root) => fetchJson(`/app/modules.json?root=${encodeURIComponent(root)}`))
  window.phone = controls(phone)
  tellOf(bundle.problems)
  listenForGestures(document.body)
  listenForBack(() => phone.back())
  await phone.launch()
  linkAutomator(phone, `ws://${window.location.host}/phone-link?phone=${encodeURIComponent(setup.phone)}`)
  document.documentElement.dataset.ready = 'true'
}

start().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error))
  document.documentElement.dataset.ready = 'broken'
})
