import { eventually, type FixturePhone, openFixture } from './fixture/open-fixture'

let fixture: FixturePhone
beforeAll(async () => {
  fixture = await openFixture()
})
afterAll(() => fixture.close())
beforeEach(() => fixture.go('reLaunch', '/pages/home/index'))

const calls = () => fixture.miniProgram.evaluate('function () { return getApp().calls }')
const paths = async () => (await fixture.miniProgram.pageStack()).map((page) => page.path)

test('a page lives as in WeChat: loaded, shown, ready, hidden, shown again', async () => {
  await fixture.go('navigateTo', '/pages/form/index')
  await fixture.miniProgram.callWxMethod('navigateBack')
  expect(await fixture.data('life')).toEqual(['onLoad', 'onShow', 'onReady', 'onHide', 'onShow'])
})

test('the app hears where it was launched from, when it is hidden, and when it is shown', async () => {
  await fixture.phone.relaunch({ path: 'pages/form/index', query: 'scene=a%3D1', scene: 1047 })
  await fixture.phone.hide()
  await fixture.phone.show()
  expect(await calls()).toEqual([
    ['onLaunch', expect.objectContaining({ path: 'pages/form/index', query: { scene: 'a%3D1' }, scene: 1047 })],
    ['onShow'],
    ['onHide'],
    ['onShow'],
  ])
})

test('a client that stays connected knows the pages of a new run from those of the old', async () => {
  await fixture.phone.relaunch({ path: 'pages/form/index' })
  expect((await fixture.page()).path).toBe('pages/form/index')
  await fixture.phone.relaunch({ path: 'pages/plain/index' })
  expect((await fixture.page()).path).toBe('pages/plain/index')
})

test('values of a query stay percent-encoded', async () => {
  await fixture.go('navigateTo', '/pages/form/index?name=%E5%B0%8F%E6%98%8E&empty=')
  expect(await fixture.data('query')).toEqual({ name: '%E5%B0%8F%E6%98%8E', empty: '' })
})

test('a path without a leading slash is relative to the page', async () => {
  await fixture.go('navigateTo', '../form/index?a=1')
  expect(await paths()).toEqual(['pages/home/index', 'pages/form/index'])
})

test.each([
  ['navigateTo', '/pages/list/index', 'navigateTo:fail can not navigateTo a tabbar page'],
  ['redirectTo', '/pages/list/index', 'redirectTo:fail can not redirectTo a tabbar page'],
  ['switchTab', '/pages/form/index', 'switchTab:fail can not switch to no-tabBar page'],
  ['navigateTo', '/pages/none/index', 'navigateTo:fail page "pages/none/index" is not found'],
] as const)('%s %s is refused: %s', async (way, url, message) => {
  await expect(fixture.go(way, url)).rejects.toThrow(message)
})

test('the app hears of a page that does not exist', async () => {
  await fixture.go('navigateTo', '/pages/none/index?a=1').catch(() => undefined)
  expect(await calls()).toContainEqual(['onPageNotFound', { path: 'pages/none/index', query: { a: '1' }, isEntryPage: false }])
})

test('ten pages are the most', async () => {
  for (let depth = 1; depth < 10; depth += 1) await fixture.go('navigateTo', '/pages/plain/index')
  await expect(fixture.go('navigateTo', '/pages/plain/index')).rejects.toThrow('navigateTo:fail webview count limit exceed')
})

test('from the first page there is no way back', async () => {
  await expect(fixture.miniProgram.callWxMethod('navigateBack')).rejects.toThrow('cannot navigate back at first page')
})

test('while a change of pages runs, be it the first, no other is let in', async () => {
  await fixture.phone.change({ routeTakes: 600_000 })
  await fixture.phone.relaunch()
  for (const way of ['navigateTo', 'redirectTo', 'reLaunch'] as const) {
    await expect(fixture.go(way, '/pages/form/index')).rejects.toThrow(`${way}:fail timeout`)
  }
  await expect(fixture.go('switchTab', '/pages/list/index')).rejects.toThrow('switchTab:fail timeout')
  await expect(fixture.miniProgram.callWxMethod('navigateBack')).rejects.toThrow('navigateBack:fail timeout')
  expect(await paths()).toEqual(['pages/home/index'])
  await fixture.phone.change({ routeTakes: 0 })
  await fixture.go('navigateTo', '/pages/form/index')
  expect(await paths()).toEqual(['pages/home/index', 'pages/form/index'])
})

test('pages of the tab bar stay alive, others above them are unloaded', async () => {
  await (await fixture.find('.count')).tap()
  await fixture.go('navigateTo', '/pages/plain/index')
  await fixture.go('switchTab', '/pages/list/index')
  expect(await calls()).toContainEqual(['plain unloaded'])
  await fixture.go('switchTab', '/pages/home/index')
  expect(await paths()).toEqual(['pages/home/index'])
  expect(await fixture.data('count')).toBe(1)
})

test('a tap on the tab bar switches and tells the page', async () => {
  await fixture.phone.page.getByRole('tab', { name: 'List' }).click()
  await eventually(async () =>
    expect(await fixture.data('item')).toEqual({ index: 1, pagePath: 'pages/list/index', text: 'List' }),
  )
})

test('a hidden page keeps its place', async () => {
  await fixture.go('switchTab', '/pages/list/index')
  await fixture.miniProgram.pageScrollTo(300)
  await eventually(async () => expect(await fixture.data('scrolled')).toBe(300))
  await fixture.go('navigateTo', '/pages/plain/index')
  await fixture.phone.back()
  expect(await (await fixture.page()).scrollTop()).toBe(300)
})

test('the code of a subpackage runs only when it is first opened', async () => {
  await fixture.phone.relaunch()
  expect(await calls()).not.toContainEqual(['sub loaded'])
  await fixture.go('navigateTo', '/sub/deep/index')
  expect(await (await fixture.find('.deep')).text()).toBe('from the subpackage')
  expect(await calls()).toContainEqual(['sub loaded'])
})

test('the back key closes a dialog before it leaves the page', async () => {
  await fixture.go('navigateTo', '/pages/plain/index')
  const answer = fixture.miniProgram.callWxMethod('showModal', { title: 'sure?' })
  await fixture.phone.page.getByRole('dialog').waitFor()
  await fixture.phone.page.keyboard.press('Escape')
  expect(await answer).toMatchObject({ confirm: false, cancel: true })
  expect(await paths()).toHaveLength(2)
  await fixture.phone.page.goBack()
  await eventually(async () => expect(await paths()).toHaveLength(1))
})

test('a component this host lacks fails by name when it is rendered', async () => {
  await fixture.phone.relaunch({ path: 'pages/plain/index' })
  const page = await fixture.page()
  await expect(page.setData({ map: true })).rejects.toThrow('<map> was rendered, but this host has no such component')
})

test('an API can be mocked with a result or a function, and restored', async () => {
  const { miniProgram } = fixture
  await miniProgram.mockWxMethod('showModal', { confirm: true, cancel: false, errMsg: 'showModal:ok' })
  expect(await miniProgram.callWxMethod('showModal', { title: 'sure?' })).toMatchObject({ confirm: true })
  await miniProgram.mockWxMethod(
    'getStorageSync',
    function (this: { origin(key: string): unknown }, key: string, fallback: string) {
      return key === 'name' ? 'mocked' : `${fallback}${this.origin(key)}`
    },
    'origin:',
  )
  expect(await miniProgram.callWxMethod('getStorageSync', 'name')).toBe('mocked')
  expect(await miniProgram.callWxMethod('getStorageSync', 'other')).toBe('origin:')
  await miniProgram.restoreWxMethod('getStorageSync')
  await miniProgram.restoreWxMethod('showModal')
  expect(await miniProgram.callWxMethod('getStorageSync', 'name')).toBe('')
})
