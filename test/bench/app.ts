/** The built mini-program in the preview host: launch, ticks and searches. Chromium on this machine, not a phone. */
import { join } from 'node:path'
import automator from 'miniprogram-automator'

import { catalogueIndex } from '../../src/content/baked/catalogue-index'
import { decodeIndex } from '../../src/domain/catalogue/index-text'
import { makeSearch } from '../../src/domain/catalogue/search'
import { SLOT, someAccounts, storedNumber } from '../builders/legacy-record'
import { closeBrowser, type OpenPhone, openPhone } from '../simulator/open-phone'
import { startSimulator } from '../simulator/serve'

const root = join(__dirname, '../..')

/** How often each thing is done; the middle and the worst are told. */
const TIMES = 15

interface Figure {
  what: string
  /** Milliseconds. */
  middle: number
  worst: number
  calls?: number
  /** Of setData, the most that one of them took. */
  bytes?: number
}

const rounded = (value: number) => Math.round(value * 100) / 100

const figure = (what: string, times: readonly number[], sent: { calls?: number; bytes?: number } = {}): Figure => {
  const sorted = [...times].sort((a, b) => a - b)
  return { what, middle: rounded(sorted[sorted.length >> 1] ?? 0), worst: rounded(sorted[sorted.length - 1] ?? 0), ...sent }
}

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>

interface Bench {
  phone: OpenPhone
  mini: MiniProgram
}

/** Remembers when the last finger was lifted or letter typed, on the clock that setData is timed with. */
const WATCH = `for (const type of ['touchend', 'mouseup', 'input'])
  window.addEventListener(type, () => { document.documentElement.dataset.acted = performance.now() }, true)`

/** From the finger to the framework having put the last setData on the page, over many repetitions. */
const timed = async (what: string, { phone }: Bench, acts: readonly (() => Promise<void>)[]): Promise<Figure> => {
  const times: number[] = []
  let calls = 0
  let bytes = 0
  await phone.page.evaluate(WATCH)
  for (const act of acts) {
    await phone.forgetSetData()
    await act()
    await phone.page.waitForTimeout(300)
    const sent = await phone.setDataCalls()
    const last = sent[sent.length - 1]
    if (!last) throw new Error(`${what}: nothing was sent`)
    const acted = Number(await phone.page.evaluate<string>('document.documentElement.dataset.acted'))
    times.push(last.at + last.took - acted)
    calls = Math.max(calls, sent.length)
    bytes = Math.max(
      bytes,
      sent.reduce((sum, one) => sum + one.bytes, 0),
    )
  }
  return figure(what, times, { calls, bytes })
}

const openWith = async ({ phone, mini }: Bench, accounts: number) => {
  // What was ticked before is saved by now, and would be the newer record.
  await phone.page.waitForTimeout(600)
  await mini.callWxMethod('clearStorageSync')
  await mini.callWxMethod('setStorageSync', SLOT, storedNumber(someAccounts(accounts)))
  await phone.relaunch()
}

/** From the start of the page to the first screen being there: engine and code are loaded from this machine each time. */
const launches = async (bench: Bench, accounts: number): Promise<Figure> => {
  const times: number[] = []
  let bytes = 0
  let calls = 0
  for (let time = 0; time < 5; time += 1) {
    await openWith(bench, accounts)
    const sent = await bench.phone.setDataCalls()
    const first = sent.find(({ kind }) => kind === 'setData')
    times.push(first ? first.at + first.took : Number.NaN)
    calls = sent.filter(({ kind }) => kind === 'setData').length
    bytes = sent.reduce((sum, one) => sum + one.bytes, 0)
  }
  return figure(`launch to first screen, ${accounts} accounts`, times, { calls, bytes })
}

const ticks = async (bench: Bench, accounts: number): Promise<Figure> => {
  await openWith(bench, accounts)
  await bench.mini.callWxMethod('switchTab', { url: '/pages/checklist/index' })
  await bench.phone.page.waitForTimeout(500)
  const circle = bench.phone.page.locator('#tick-wechat')
  await circle.scrollIntoViewIfNeeded()
  const tap = () => circle.click()
  return timed(
    `tick, ${accounts} accounts`,
    bench,
    Array.from({ length: TIMES }, () => tap),
  )
}

const words = ['y', 'yi', 'yin', 'yinh', 'yinha', 'yinhan', 'yinhang', '银', '银行', '招商', 'zs', 'zsyh', 'icbc', '工']

const searches = async (bench: Bench): Promise<Figure> => {
  await openWith(bench, 31)
  await bench.mini.callWxMethod('navigateTo', { url: '/pages/platforms/index' })
  await bench.phone.page.waitForTimeout(500)
  const field = bench.phone.page.locator('#search input')
  return timed(
    'search keystroke with its list, on the page',
    bench,
    words.map((word) => () => field.fill(word)),
  )
}

/** The search alone, here in Node. Beyond what the catalogue has, its platforms come again. */
const searchAlone = (count?: number): Figure => {
  const platforms = decodeIndex(catalogueIndex).items.flatMap((item) => (item.kind === 'platform' ? [item] : []))
  const items = Array.from({ length: count ?? platforms.length }, (_, place) => platforms[place % platforms.length]).flatMap(
    (item) => (item ? [item] : []),
  )
  const search = makeSearch(items)
  const times = Array.from({ length: TIMES }).flatMap(() =>
    words.map((word) => {
      const start = performance.now()
      search(word)
      return performance.now() - start
    }),
  )
  return figure(`search keystroke alone, ${items.length} platforms`, times)
}

export default async (): Promise<void> => {
  const host = await startSimulator({ dist: join(root, 'dist'), projectConfig: join(root, 'project.config.json') })
  const phone = await openPhone({ host, lang: 'zh_CN' })
  const mini = await automator.connect({ wsEndpoint: phone.wsEndpoint })
  const bench = { phone, mini }
  try {
    console.table([
      await launches(bench, 31),
      await launches(bench, 500),
      await ticks(bench, 20),
      await ticks(bench, 500),
      await searches(bench),
      searchAlone(),
      searchAlone(500),
    ])
  } finally {
    mini.disconnect()
    await phone.close()
    await closeBrowser()
    await host.close()
  }
}
