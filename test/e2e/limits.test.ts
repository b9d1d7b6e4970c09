import { Phone } from './phone'

jest.setTimeout(60_000)

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
  '/packages/guide/renewal/index',
  '/packages/guide/sources/index',
  '/pages/platforms/index',
]

test('no page is nested deeper than its templates are unrolled, or larger than WeChat wants', async () => {
  await phone.answerSheets(0)
  await phone.tap('#situation-changing')
  await phone.see('#now')
  for (const url of pages) {
    await phone.openLink(url)
    await phone.see('.screen')
    // Taro's fallback for what is deeper: config/index.ts, baseLevel.
    expect([url, await phone.count('comp')]).toEqual([url, 0])
    const views = await phone.count('view')
    expect([url, views > 10 && views < MOST_VIEWS]).toEqual([url, true])
  }
})
