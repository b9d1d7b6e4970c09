import { SLOT, someAccounts, storedNumber } from '../builders/legacy-record'
import { Phone } from './driver'

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open()
})

afterEach(() => phone.close())

/** WeChat scores a page of 1,000 nodes or more (docs: 性能评分). Texts and pictures come on top of views. */
const MOST_VIEWS = 800

const pages = [
  '/pages/home/index',
  '/pages/checklist/index',
  '/pages/me/index',
  '/packages/guide/account/index?t=wechat',
  '/packages/guide/find/index',
  '/packages/guide/query/index',
  '/packages/guide/elsewhere/index',
  '/packages/guide/renewal/index',
  '/packages/guide/emergency/index',
  '/packages/guide/hall/index',
  '/packages/guide/guide/index',
  '/packages/guide/guide/index?g=foreigners',
  '/packages/guide/guide/index?g=gone',
  '/packages/guide/sources/index',
  '/pages/platforms/index',
  '/packages/record/setup/index',
  '/packages/record/timeline/index',
  '/packages/record/backup/index',
  '/packages/record/own/index',
  '/packages/record/answer/index',
  '/packages/record/scan/index',
  '/packages/record/large/index',
  '/packages/record/share/index',
  // Every platform that there is.
  `/packages/record/received-list/index?l=${'_'.repeat(45)}`,
]

test('no page is nested deeper than its templates are unrolled, or larger than WeChat wants', async () => {
  await phone.begin()
  // Something for the timeline to show.
  await phone.openTab('checklist')
  await phone.tap('#tick-taobao')
  for (const url of pages) {
    await phone.openLink(url)
    await phone.see('.screen')
    // Taro's fallback for what is deeper: config/index.ts, baseLevel.
    expect([url, await phone.count('comp')]).toEqual([url, 0])
    const views = await phone.count('view')
    expect([url, views > 10 && views < MOST_VIEWS]).toEqual([url, true])
  }
})

/** WeChat DevTools tells no figures to its automator. */
const measured = process.env.WECHAT_DEVTOOLS_CLI ? test.skip : test

measured.each([
  [31, false],
  [500, false],
  [500, true],
])("with %d accounts every page keeps within WeChat's score, all done: %s", async (accounts, allDone) => {
  await phone.store(SLOT, storedNumber(someAccounts(accounts), 'auto', allDone))
  await phone.relaunch()
  const sizes = []
  for (const url of pages) {
    await phone.openLink(url)
    await phone.see('.screen')
    sizes.push({ url, ...(await phone.pageSize()) })
  }
  console.table(sizes)
  for (const size of sizes) {
    expect(size.nodes).toBeLessThan(1000)
    expect(size.depth).toBeLessThan(30)
    expect(size.children).toBeLessThanOrEqual(60)
  }
})

measured('a long timeline opens at the present, and shows more when asked', async () => {
  await phone.store(SLOT, storedNumber(someAccounts(100), 'auto', true))
  await phone.relaunch()
  await phone.openLink('/packages/record/timeline/index')
  await phone.see('.milestone')
  expect(await phone.count('.milestone')).toBe(40)
  await phone.isGone('#later')
  await phone.reads('#earlier', '还有 60 项')
  await phone.tap('#earlier')
  await phone.until('forty more', async () => (await phone.count('.milestone')) === 80)
  await phone.tap('#earlier')
  await phone.until('all of them', async () => (await phone.count('.milestone')) === 100)
  await phone.isGone('#earlier')
})
