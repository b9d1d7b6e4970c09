/** What WeChat's own dialogs and bars take, and what it does not show. */
import { type FixturePhone, openFixture } from './fixture/open-fixture'

let fixture: FixturePhone
beforeAll(async () => {
  fixture = await openFixture()
})
afterAll(() => fixture.close())
beforeEach(() => fixture.phone.relaunch({ path: 'pages/calls/index' }))

const called: FixturePhone['called'] = (...given) => fixture.called(...given)
const dialogs = () => fixture.phone.page.getByRole('dialog').count()
const cancel = () => fixture.miniProgram.native().cancelModal()
const broken = async () => (await fixture.phone.violations()).map(({ rule, api }) => `${api}: ${rule}`)

describe('a modal', () => {
  test.each(['confirmText', 'cancelText'])('with a %s of five characters, Latin too, is refused and not shown', async (name) => {
    for (const words of ['复制来源址', 'Reset', '换号𠮷a']) {
      expect(await called('showModal', { title: 'a', [name]: words })).toEqual({
        errMsg: `showModal:fail ${name} length should not larger than 4 Chinese characters`,
      })
    }
    expect(await dialogs()).toBe(0)
    expect(await fixture.phone.requests()).toEqual([])
    expect(await broken()).toEqual(Array.from({ length: 3 }, () => 'showModal: words'))
  })

  test('is refused mocked as well', async () => {
    await fixture.miniProgram.mockWxMethod('showModal', { confirm: true, errMsg: 'showModal:ok' })
    expect(await called('showModal', { confirmText: '已注销，照样打勾' })).toMatchObject({
      errMsg: expect.stringContaining('showModal:fail confirmText'),
    })
    await fixture.miniProgram.restoreWxMethod('showModal')
  })

  test('with four is shown', async () => {
    const answer = await called('showModal', { title: 'a', confirmText: '照样打勾', cancelText: 'Keep' }, '.call', async () => {
      await fixture.phone.page.getByRole('button', { name: '照样打勾' }).click()
    })
    expect(answer).toMatchObject({ confirm: true })
    expect(await broken()).toEqual([])
  })
})

test('an action sheet has one to six rows', async () => {
  const rows = (count: number) => ({ itemList: Array.from({ length: count }, (_, index) => `row ${index}`) })
  for (const count of [0, 7]) {
    expect(await called('showActionSheet', rows(count))).toEqual({
      errMsg: expect.stringMatching(/^showActionSheet:fail parameter error: .*itemList should/),
    })
  }
  expect(await dialogs()).toBe(0)
  expect(await broken()).toEqual(['showActionSheet: words', 'showActionSheet: words'])
  expect(await called('showActionSheet', rows(6), '.call', cancel)).toEqual({ errMsg: 'showActionSheet:fail cancel' })
})

describe('a toast', () => {
  const shown = () => fixture.phone.page.getByRole('status')

  test.each([
    ['已经写好一二三四', '已经写好一二三'],
    ['Saved at last, all', 'Saved at last,'],
  ])('with an icon shows seven characters, or fourteen Latin letters: %s', async (title, cut) => {
    await called('showToast', { title, icon: 'success' })
    expect(await shown().textContent()).toBe(cut)
    await called('showLoading', { title })
    expect(await shown().textContent()).toBe(cut)
    expect(await broken()).toEqual(['showToast: words', 'showLoading: words'])
  })

  test('without one shows two lines', async () => {
    await called('showToast', { title: '好', icon: 'none' })
    const height = async () => (await shown().boundingBox())?.height
    const LINE = 22
    const one = (await height()) ?? 0
    await called('showToast', { title: '好'.repeat(100), icon: 'none' })
    expect(await height()).toBe(one + LINE)
    expect(await broken()).toEqual([])
  })
})

describe('the tab bar', () => {
  const changes: [string, object][] = [
    ['setTabBarItem', { index: 0, text: 'All' }],
    ['setTabBarStyle', { color: '#ff0000' }],
    ['setTabBarBadge', { index: 0, text: '1' }],
    ['removeTabBarBadge', { index: 0 }],
    ['showTabBarRedDot', { index: 0 }],
    ['hideTabBarRedDot', { index: 0 }],
    ['hideTabBar', {}],
    ['showTabBar', {}],
  ]

  test.each(changes)('is not changed by %s from a page that is no tab', async (api, options) => {
    expect(await called(api, options)).toEqual({ errMsg: `${api}:fail not TabBar page` })
    expect(await broken()).toEqual([`${api}: tabBar`])
    await fixture.go('switchTab', '/pages/home/index')
    expect(await fixture.miniProgram.callWxMethod(api, options)).toEqual({ errMsg: `${api}:ok` })
    expect(await broken()).toEqual([`${api}: tabBar`])
  })
})
