import { SLOT, someAccounts, storedNumber } from '../builders/legacy-record'
import { freshApp } from './fresh-app'
import { words } from './words'

const app = freshApp()

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
  await app.begin()
  // Something for the timeline to show.
  await app.openTab('checklist')
  await app.tap('#tick-taobao')
  for (const url of pages) {
    await app.openLink(url)
    await app.see('#screen')
    // Taro's fallback for what is deeper: config/index.ts, baseLevel.
    expect([url, await app.count('comp')]).toEqual([url, 0])
    const views = await app.count('view')
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
  await app.store(SLOT, storedNumber(someAccounts(accounts), 'auto', allDone))
  await app.relaunch()
  const sizes = []
  for (const url of pages) {
    await app.openLink(url)
    await app.see('#screen')
    sizes.push({ url, ...(await app.pageSize()) })
  }
  console.table(sizes)
  for (const size of sizes) {
    expect(size.nodes).toBeLessThan(1000)
    expect(size.depth).toBeLessThan(30)
    expect(size.children).toBeLessThanOrEqual(60)
  }
})

measured('a long timeline opens at the present, and shows more when asked', async () => {
  await app.store(SLOT, storedNumber(someAccounts(100), 'auto', true))
  await app.relaunch()
  await app.openLink('/packages/record/timeline/index')
  await app.see('[id^="milestone-"]')
  expect(await app.count('[id^="milestone-"]')).toBe(40)
  await app.isGone('#later')
  await app.reads('#earlier', words.checklist.more(60))
  await app.tap('#earlier')
  await app.until('forty more', async () => (await app.count('[id^="milestone-"]')) === 80)
  await app.tap('#earlier')
  await app.until('all of them', async () => (await app.count('[id^="milestone-"]')) === 100)
  await app.isGone('#earlier')
})
