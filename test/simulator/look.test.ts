import { type FixturePhone, openFixture } from './fixture/open-fixture'

let fixture: FixturePhone
beforeAll(async () => {
  fixture = await openFixture({ width: 320, height: 700, theme: 'light' })
})
afterAll(() => fixture.close())
beforeEach(async () => {
  await fixture.phone.change({ theme: 'light', fontScale: 1 })
  await fixture.go('reLaunch', '/pages/home/index')
})

const style = async (selector: string, name: string) => (await fixture.find(selector)).style(name)

test('rpx is 1/750 of the screen, vh is of the page area', async () => {
  // 700 high, less status and title bar (88) and tab bar (84).
  expect(await (await fixture.find('.half')).size()).toEqual({ width: 160, height: 264 })
})

test('the selector page is the page, and of the shown page only', async () => {
  expect(await style('.half', 'color')).toBe('rgb(17, 17, 17)')
  expect(await style('page', 'background-color')).toBe('rgb(242, 241, 236)')
  await fixture.go('switchTab', '/pages/list/index')
  expect(await style('page', 'background-color')).toBe('rgb(1, 2, 3)')
  await fixture.go('switchTab', '/pages/home/index')
  expect(await style('page', 'background-color')).toBe('rgb(242, 241, 236)')
})

test('the colour scheme is the phone’s, not the browser’s, and the app hears of a change', async () => {
  await fixture.miniProgram.evaluate('function () { wx.onThemeChange(function (news) { getApp().theme = news.theme }) }')
  await fixture.phone.change({ theme: 'dark' })
  expect(await style('.ink', 'color')).toBe('rgb(238, 238, 238)')
  expect(await fixture.miniProgram.evaluate('function () { return getApp().theme }')).toBe('dark')
  expect((await fixture.miniProgram.systemInfo()).theme).toBe('dark')
  await fixture.phone.page.emulateMedia({ colorScheme: 'light' })
  expect(await style('.ink', 'color')).toBe('rgb(238, 238, 238)')
})

test('text size and language are what the person set', async () => {
  await fixture.phone.change({ fontScale: 1.5, language: 'en' })
  const info = await fixture.miniProgram.callWxMethod('getAppBaseInfo')
  expect(info).toMatchObject({ fontSizeScaleFactor: 1.5, fontSizeSetting: 24, language: 'en' })
  await fixture.phone.change({ language: 'zh_CN' })
})

test('fixed elements stay in the page area while the page scrolls', async () => {
  await fixture.go('switchTab', '/pages/list/index')
  const place = () => fixture.phone.page.locator('.fixed').boundingBox()
  const before = await place()
  await fixture.miniProgram.pageScrollTo(200)
  expect(await place()).toEqual(before)
  expect(before).toMatchObject({ x: 0, y: 700 - 84 - 60 })
})

test('the look of a button gives way to the app’s', async () => {
  const border = await fixture.phone.page.evaluate('getComputedStyle(document.querySelector(".count"), "::after").borderTopWidth')
  expect(border).toBe('0px')
})

test('titles, tabs and their colours come from app.json and theme.json, and can be set', async () => {
  const { page } = fixture.phone
  await page.getByRole('heading', { name: 'Fixture' }).waitFor()
  await fixture.miniProgram.callWxMethod('setNavigationBarTitle', { title: 'Another' })
  await fixture.miniProgram.callWxMethod('setTabBarItem', { index: 1, text: 'All' })
  await page.getByRole('heading', { name: 'Another' }).waitFor()
  await page.getByRole('tab', { name: 'All' }).waitFor()
  await fixture.go('navigateTo', '/pages/form/index')
  await page.getByRole('heading', { name: 'Form' }).waitFor()
  await page.getByRole('button', { name: '返回' }).click()
  await page.getByRole('heading', { name: 'Another' }).waitFor()
})

test('sizes are asked in the page area', async () => {
  const query =
    'function () { return new Promise(function (done) { wx.createSelectorQuery().select(".half").boundingClientRect().selectViewport().scrollOffset().exec(done) }) }'
  const [half, view] = await fixture.miniProgram.evaluate(query)
  expect(half).toMatchObject({ left: 0, top: 0, width: 160, height: 264 })
  expect(view).toMatchObject({ scrollTop: 0 })
})

test('a picture can be of the screen or of the whole page', async () => {
  const size = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })
  const screen = Buffer.from(String(await fixture.miniProgram.screenshot()), 'base64')
  expect(size(screen)).toEqual({ width: 640, height: 1400 })
  const whole = await fixture.phone.picture({ whole: true })
  expect(size(whole).height).toBeGreaterThan(2 * 1700)
})
