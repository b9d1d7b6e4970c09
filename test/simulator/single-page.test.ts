/** A page that Moments opened (scene 1154): alone, with few rights, and on some versions with few answers. */
import { eventually, type FixturePhone, openFixture } from './fixture/open-fixture'

const MOMENTS = { path: 'pages/calls/index', scene: 1154 }

let fixture: FixturePhone
beforeAll(async () => {
  fixture = await openFixture({ singlePage: 'strict', launch: MOMENTS })
})
afterAll(() => fixture.close())
beforeEach(async () => {
  await fixture.phone.change({ singlePage: 'strict' })
  await fixture.phone.relaunch(MOMENTS)
})

const called: FixturePhone['called'] = (...given) => fixture.called(...given)
const run = (body: string) => fixture.miniProgram.evaluate(`function () { ${body} }`)
const violations = () => fixture.phone.violations()
const WORDS = '请前往小程序使用完整服务'

test.each([
  'navigateTo',
  'redirectTo',
  'reLaunch',
  'switchTab',
  'navigateBack',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'setTabBarItem',
  'setClipboardData',
  'makePhoneCall',
  'addPhoneCalendar',
  'chooseMessageFile',
  'shareFileMessage',
  'navigateToMiniProgram',
  'showShareMenu',
  'openSetting',
])('%s is refused, said in a toast, and recorded with whether it was in a tap', async (api) => {
  const options = { url: '/pages/plain/index', title: 'a', data: 'a', phoneNumber: '10086', startTime: 1800000000 }
  expect(await called(api, options)).toEqual({ errMsg: `${api}:fail ${WORDS}` })
  expect(await fixture.phone.page.getByRole('status').textContent()).toBe(WORDS)
  await called(api, options, '.call-later')
  const violation = { rule: 'singlePage', api, page: MOMENTS.path, detail: WORDS }
  expect(await violations()).toEqual([
    { ...violation, inTap: true },
    { ...violation, inTap: false },
  ])
  expect(await fixture.phone.requests()).toEqual([])
})

test.each([
  ['.share', 'button open-type'],
  ['.link', 'navigator'],
])('%s does nothing, and is recorded as %s', async (selector, component) => {
  await (await fixture.find(selector)).tap()
  expect(await violations()).toEqual([{ rule: 'singlePage', api: component, page: MOMENTS.path, detail: WORDS, inTap: true }])
  expect(await fixture.phone.requests()).toEqual([])
  expect((await fixture.page()).path).toBe(MOMENTS.path)
})

test('what the app asks about the phone may stay unanswered', async () => {
  expect(
    await run(
      `return ['getAppBaseInfo', 'getWindowInfo', 'getDeviceInfo'].map((api) => [api, typeof wx[api], typeof wx[api]()])`,
    ),
  ).toEqual([
    ['getAppBaseInfo', 'function', 'undefined'],
    ['getWindowInfo', 'function', 'undefined'],
    ['getDeviceInfo', 'function', 'undefined'],
  ])
  expect(await run('return wx.getSystemInfoSync().language')).toBe('zh_CN')
})

test('the safe area is the whole screen', async () => {
  expect(await run('return wx.getSystemInfoSync().safeArea')).toMatchObject({ top: 0, bottom: 812, height: 812 })
})

test('who goes through all of wx meets what throws', async () => {
  const names = ['lanDebug', 'router', 'shareImageMessage', 'worklet']
  expect(await run(`return Object.keys(wx).filter((name) => ${JSON.stringify(names)}.includes(name)).sort()`)).toEqual(names)
  expect(
    await run(
      `return ${JSON.stringify(names)}.map((name) => { try { return wx[name] } catch (error) { return [error.message, error.errMsg] } })`,
    ),
  ).toEqual(
    names.map((name) => {
      const words = `${name}:fail rejected due to no permission currently`
      return [words, words]
    }),
  )
})

test('there is no tab bar, and the title is that of the page’s own settings', async () => {
  await fixture.phone.relaunch({ path: 'pages/form/index', scene: 1154 })
  await expect(fixture.miniProgram.callWxMethod('setNavigationBarTitle', { title: 'mine' })).rejects.toThrow(WORDS)
  expect(await fixture.phone.page.getByRole('heading').textContent()).toBe('Form')
  await fixture.phone.relaunch({ path: 'pages/home/index', scene: 1154 })
  expect(await fixture.phone.page.getByRole('tab').count()).toBe(0)
})

test('storage is its own', async () => {
  await fixture.phone.relaunch({ path: 'pages/calls/index' })
  await fixture.miniProgram.callWxMethod('setStorageSync', 'mine', '1')
  await fixture.phone.relaunch(MOMENTS)
  expect(await fixture.miniProgram.callWxMethod('getStorageSync', 'mine')).toBe('')
})

test('a kind WeChat answers everything and forbids routes only', async () => {
  await fixture.phone.change({ singlePage: 'kind' })
  await fixture.phone.relaunch(MOMENTS)
  expect(await run(`return [typeof wx.getAppBaseInfo(), typeof wx.router]`)).toEqual(['object', 'undefined'])
  expect(await called('setClipboardData', { data: 'a' })).toEqual({ errMsg: 'setClipboardData:ok' })
  expect(await called('navigateTo', { url: '/pages/plain/index' })).toEqual({ errMsg: `navigateTo:fail ${WORDS}` })
  await eventually(async () => expect((await violations()).map(({ api }) => api)).toEqual(['navigateTo']))
})
