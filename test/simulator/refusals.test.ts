/** What a phone lacks and what its user refuses (README.md, "As strict as WeChat"). */
import { eventually, type FixturePhone, openFixture } from './fixture/open-fixture'
import { PLATFORMS, type Platform, type PrivacyApi, SCOPES } from './protocol'

let fixture: FixturePhone
beforeAll(async () => {
  fixture = await openFixture({ scopes: { 'scope.addPhoneCalendar': true } })
})
afterAll(() => fixture.close())
beforeEach(async () => {
  await fixture.phone.change({ platform: 'ios', lacks: [], refuses: {}, privacy: {}, scopes: { 'scope.addPhoneCalendar': true } })
  await fixture.phone.relaunch({ path: 'pages/calls/index' })
})

const run = (body: string) => fixture.miniProgram.evaluate(`function () { ${body} }`)
const dialogs = () => fixture.phone.page.getByRole('dialog').count()

const called: FixturePhone['called'] = (...given) => fixture.called(...given)
const errMsg = (words: string) => expect.objectContaining({ errMsg: words })
const allow = () => fixture.miniProgram.native().confirmModal()
const refuse = () => fixture.miniProgram.native().cancelModal()

const EVENT = { title: 'renew', startTime: 1800000000 }
const file = async (name: string) => {
  const path = String(await run(`return wx.env.USER_DATA_PATH + '/${name}'`))
  await run(`wx.getFileSystemManager().writeFileSync('${path}', 'abc', 'utf8')`)
  return path
}

describe('an API that needs a tap', () => {
  test.each([
    'addFileToFavorites',
    'addPhoneCalendar',
    'navigateToMiniProgram',
    'openOfficialAccountArticle',
    'openSetting',
    'saveFileToDisk',
    'shareFileMessage',
  ])('%s refuses after an await, and that is a violation', async (api) => {
    await fixture.phone.change({ platform: api === 'saveFileToDisk' ? 'windows' : 'ios' })
    const words = 'can only be invoked by user TAP gesture.'
    expect(await called(api, {}, '.call-later')).toEqual(errMsg(`${api}:fail ${words}`))
    expect(await fixture.phone.violations()).toEqual([
      { rule: 'tap', api, page: 'pages/calls/index', detail: words, inTap: false },
    ])
  })

  test('works straight in the tap', async () => {
    const filePath = await file('a.json')
    expect(await called('shareFileMessage', { filePath })).toEqual(errMsg('shareFileMessage:ok'))
    expect(await called('addFileToFavorites', { filePath })).toEqual(errMsg('addFileToFavorites:ok'))
    expect(await called('openOfficialAccountArticle', { url: 'https://mp.weixin.qq.com/s/a' })).toEqual(
      errMsg('openOfficialAccountArticle:ok'),
    )
    expect(await fixture.phone.violations()).toEqual([])
  })

  test('does so mocked as well: a mock hides no mistake', async () => {
    await fixture.miniProgram.mockWxMethod('shareFileMessage', { errMsg: 'shareFileMessage:ok' })
    expect(await called('shareFileMessage', {}, '.call-later')).toEqual(
      errMsg('shareFileMessage:fail can only be invoked by user TAP gesture.'),
    )
    expect(await called('shareFileMessage')).toEqual(errMsg('shareFileMessage:ok'))
    await fixture.miniProgram.restoreWxMethod('shareFileMessage')
  })
})

test('what the documents do not promise as a promise gives none', async () => {
  await fixture.phone.change({ platform: 'windows' })
  expect(await run(`return wx.saveFileToDisk({}) === undefined && wx.openOfficialAccountArticle({}) === undefined`)).toBe(true)
})

describe('privacy', () => {
  test.each<[PrivacyApi, object]>([
    ['setClipboardData', { data: 'a' }],
    ['chooseMessageFile', { count: 1 }],
    ['addPhoneCalendar', EVENT],
  ])('%s can be refused by the user (104) and be undeclared (112)', async (api, options) => {
    await fixture.phone.change({ privacy: { [api]: 104 } })
    expect(await called(api, options)).toEqual({ errMsg: `${api}:fail privacy permission is not authorized`, errno: 104 })
    await fixture.phone.change({ privacy: { [api]: 112 } })
    expect(await called(api, options)).toEqual({
      errMsg: `${api}:fail api scope is not declared in the privacy agreement`,
      errno: 112,
    })
    expect(await dialogs()).toBe(0)
  })
})

describe('permission', () => {
  beforeEach(() => fixture.phone.change({ scopes: {} }))

  test('is asked for once; a no is never asked again, not even after a relaunch', async () => {
    expect(await called('addPhoneCalendar', EVENT, '.call', refuse)).toEqual(errMsg('addPhoneCalendar:fail auth deny'))
    await fixture.phone.relaunch({ path: 'pages/calls/index' })
    expect(await called('addPhoneCalendar', EVENT)).toEqual(errMsg('addPhoneCalendar:fail auth deny'))
    expect(await dialogs()).toBe(0)
    expect(await called('getSetting')).toMatchObject({ authSetting: { [SCOPES[0]]: false } })
  })

  test('a yes leads to the calendar, then and later', async () => {
    const twice = async () => {
      await allow()
      await eventually(async () => expect(await fixture.phone.page.getByText('添加到系统日历').count()).toBe(1))
      await allow()
    }
    expect(await called('addPhoneCalendar', EVENT, '.call', twice)).toEqual(errMsg('addPhoneCalendar:ok'))
    expect(await called('addPhoneCalendar', EVENT, '.call', refuse)).toEqual(errMsg('addPhoneCalendar:fail cancel'))
  })

  test('comes back by ··· → 设置 and by a spec', async () => {
    await called('addPhoneCalendar', EVENT, '.call', refuse)
    await fixture.phone.page.getByRole('button', { name: '更多' }).click()
    await fixture.phone.page.getByRole('button', { name: '设置', exact: true }).click()
    await fixture.phone.page.getByRole('button', { name: '添加到日历：不允许' }).click()
    expect(await called('addPhoneCalendar', EVENT, '.call', allow)).toEqual(errMsg('addPhoneCalendar:ok'))
    await fixture.phone.change({ scopes: { 'scope.addPhoneCalendar': false } })
    expect(await called('addPhoneCalendar', EVENT)).toEqual(errMsg('addPhoneCalendar:fail auth deny'))
  })
})

test('Android says that the calendar took the event even when the user did not let it', async () => {
  await fixture.phone.change({ platform: 'android' })
  expect(await called('addPhoneCalendar', EVENT, '.call', refuse)).toEqual(errMsg('addPhoneCalendar:ok'))
  expect((await fixture.phone.requests()).filter(({ kind }) => kind === 'calendar')).toEqual([])
})

describe('platforms', () => {
  const computers: Platform[] = ['windows', 'mac', 'ohos_pc']
  const missing: Record<string, Platform[]> = {
    makePhoneCall: computers,
    addPhoneCalendar: computers,
    openOfficialAccountArticle: computers,
    addFileToFavorites: computers,
    shareFileMessage: ['ohos', ...computers],
    chooseMessageFile: [...computers, 'devtools'],
    saveFileToDisk: ['ios', 'android', 'ohos', 'ohos_pc', 'devtools'],
  }

  test.each(PLATFORMS)('%s says what it is and lacks what it lacks', async (platform) => {
    await fixture.phone.change({ platform })
    expect(await run('return [wx.getDeviceInfo().platform, wx.getSystemInfoSync().platform]')).toEqual([platform, platform])
    for (const [api, platforms] of Object.entries(missing)) {
      const lacking = platforms.includes(platform)
      // Nothing is handed in, so what works fails otherwise.
      const outcome = called(api, { filePath: 'none' }, '.call', lacking ? undefined : () => refuse().catch(() => undefined))
      const words = `${api}:fail SDK暂不支持此API`
      if (lacking) expect(await outcome).toEqual(errMsg(words))
      else expect(await outcome).not.toEqual(errMsg(words))
      // The documents name Windows and Mac for it, and canIUse with them, where it fails all the same.
      const claimed = !lacking || api === 'chooseMessageFile'
      expect([api, await run(`return wx.canIUse('${api}')`)]).toEqual([api, claimed])
    }
  })

  test('the platform outlives a relaunch', async () => {
    await fixture.phone.change({ platform: 'ohos_pc' })
    await fixture.phone.relaunch()
    expect(await run('return wx.getDeviceInfo().platform')).toBe('ohos_pc')
  })

  test('the path of the app’s own files is WeChat’s, not ours', async () => {
    expect(await run('return wx.env.USER_DATA_PATH')).toBe('wxfile://usr')
    await fixture.phone.change({ platform: 'devtools' })
    await fixture.phone.relaunch()
    expect(await run('return wx.env.USER_DATA_PATH')).toBe('http://usr')
  })
})

test('an API can be absent as on an older WeChat, be refused in any words, and both are over when they are', async () => {
  await fixture.phone.change({ lacks: ['chooseMessageFile'], refuses: { redirectTo: 'timeout' } })
  expect(
    await run(
      `return [typeof wx.chooseMessageFile, wx.canIUse('chooseMessageFile'), Object.keys(wx).includes('chooseMessageFile')]`,
    ),
  ).toEqual(['undefined', false, false])
  await expect(fixture.go('redirectTo', '/pages/plain/index')).rejects.toThrow('redirectTo:fail timeout')
  await fixture.phone.change({ lacks: [], refuses: {} })
  expect(await run('return typeof wx.chooseMessageFile')).toBe('function')
  await fixture.go('redirectTo', '/pages/plain/index')
})

test('a setting that names no API is a mistake of the spec', async () => {
  await expect(fixture.phone.change({ lacks: ['noSuchApi'] })).rejects.toThrow('this host has no wx.noSuchApi')
})

test('a page may hear that it is hidden, and not that it is shown', async () => {
  await fixture.phone.hideWithoutShow()
  expect(await fixture.data('hidden')).toBe(1)
  expect(await fixture.phone.page.locator('.call').isVisible()).toBe(true)
})

describe('limits', () => {
  beforeEach(() => fixture.phone.change({ limits: { clipboard: 20, files: 10, setData: 1024 * 1024 } }))

  test('of the clipboard count UTF-16', async () => {
    expect(await called('setClipboardData', { data: 'x'.repeat(10) })).toEqual(errMsg('setClipboardData:ok'))
    expect(await called('setClipboardData', { data: 'x'.repeat(11) })).toEqual(
      errMsg('setClipboardData:fail data exceeds the transaction limit'),
    )
  })

  test('of files count them all, and what is there stays', async () => {
    const write = (name: string, text: string) =>
      run(
        `try { wx.getFileSystemManager().writeFileSync(wx.env.USER_DATA_PATH + '/${name}', '${text}', 'utf8') } catch (error) { return error.message }`,
      )
    await write('a', '12345')
    await write('a', '1234567')
    expect(await write('b', '1234')).toBe('writeFileSync:fail the maximum size of the file storage limit is exceeded')
    await write('b', '123')
    expect(await run(`return wx.getFileSystemManager().readFileSync(wx.env.USER_DATA_PATH + '/a', 'utf8')`)).toBe('1234567')
  })

  test('of one setData are a fault and a violation, and nothing arrives', async () => {
    await fixture.miniProgram.evaluate('function (n) { getCurrentPages()[0].setData({ value: "x".repeat(n) }) }', 1024 * 1024)
    expect(await fixture.data('value')).toBe('')
    expect((await fixture.phone.violations()).map(({ rule }) => rule)).toEqual(['setData'])
    expect(await fixture.phone.faults()).toEqual([expect.stringContaining('a setData of 1048588 bytes is more than')])
    // {"value":""} is twelve.
    await fixture.miniProgram.evaluate(
      'function (n) { getCurrentPages()[0].setData({ value: "x".repeat(n) }) }',
      1024 * 1024 - 12,
    )
    expect(await fixture.miniProgram.evaluate('function () { return getCurrentPages()[0].data.value.length }')).toBe(1048564)
  })
})

test('WeChat keeps a folder of its own among the app’s files, and does not let it go', async () => {
  await file('mine.json')
  expect(await run('return wx.getFileSystemManager().readdirSync(wx.env.USER_DATA_PATH)')).toEqual([
    'miniprogramLog',
    'mine.json',
  ])
  const attempt = (act: string) => run(`try { wx.getFileSystemManager().${act} } catch (error) { return error.message }`)
  expect(await attempt(`unlinkSync(wx.env.USER_DATA_PATH + '/miniprogramLog')`)).toMatch(
    /^unlinkSync:fail operation not permitted/,
  )
  expect(await attempt(`readFileSync(wx.env.USER_DATA_PATH + '/miniprogramLog', 'utf8')`)).toMatch(
    /illegal operation on a directory/,
  )
  expect(await attempt(`readdirSync(wx.env.USER_DATA_PATH + '/none')`)).toMatch(/no such file or directory/)
})

describe('a spec can demand that nothing goes wrong', () => {
  test('and hears at the end what did, be it before the last launch', async () => {
    const phone = await openFixture({ failOnViolations: true, failOnFaults: true, launch: { path: 'pages/calls/index' } })
    await phone.called('shareFileMessage', {}, '.call-later')
    await phone.phone.relaunch()
    await expect(phone.close()).rejects.toThrow(/broke WeChat's rules: .*shareFileMessage/)
    await phone.host.close()
  })

  test('and hears nothing when nothing did', async () => {
    const phone = await openFixture({ failOnViolations: true, failOnFaults: true, launch: { path: 'pages/calls/index' } })
    await phone.called('setClipboardData', { data: 'a' })
    await phone.close()
  })
})
