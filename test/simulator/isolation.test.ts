import { eventually, type FixturePhone, openFixture } from './fixture/open-fixture'

let fixture: FixturePhone
beforeAll(async () => {
  fixture = await openFixture()
})
afterAll(() => fixture.close())

describe('the logic of a mini-program', () => {
  test.each([
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'Intl',
    'self',
    'URL',
    'requestAnimationFrame',
    'crypto',
    'performance',
    'indexedDB',
    'importScripts',
    'process',
    'structuredClone',
    'WebAssembly',
  ])('sees no %s', async (name) => {
    expect(await fixture.miniProgram.evaluate(`function () { return typeof ${name} }`)).toBe('undefined')
    expect(await fixture.miniProgram.evaluate(`function () { return typeof globalThis.${name} }`)).toBe('undefined')
  })

  test.each([
    'Promise',
    'Map',
    'Proxy',
    'Symbol',
    'Uint8Array',
    'wx',
    'App',
    'Page',
    'Component',
    'getApp',
    'getCurrentPages',
    'setTimeout',
    'console',
  ])('sees %s', async (name) => {
    expect(await fixture.miniProgram.evaluate(`function () { return typeof ${name} }`)).not.toBe('undefined')
  })

  test.each(['globalThis', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'WeakRef', 'AggregateError'])(
    'sees no %s on an old engine, bare or on global, and sees it on a modern one',
    async (name) => {
      const looks = `function () { return [typeof ${name}, typeof global.${name}] }`
      expect(await fixture.miniProgram.evaluate(looks)).not.toContain('undefined')
      await fixture.phone.change({ engine: 'old' })
      await fixture.phone.relaunch()
      expect(await fixture.miniProgram.evaluate(looks)).toEqual(['undefined', 'undefined'])
      expect(await fixture.miniProgram.evaluate('function () { return global.global === global }')).toBe(true)
      await fixture.phone.change({ engine: 'modern' })
      await fixture.phone.relaunch()
    },
  )

  test.each([
    'new Function("return this")()',
    'eval("1")',
    '(function () {}).constructor("return this")()',
    '(async function () {}).constructor("return this")()',
    '(function* () {}).constructor("return this")()',
    'Object.getPrototypeOf(function () {}).constructor("return this")()',
  ])('cannot make code out of text by %s', async (attempt) => {
    const outcome = fixture.miniProgram.evaluate(`function () { return typeof ${attempt} }`)
    await expect(outcome).rejects.toThrow('not allowed in a mini-program')
  })

  test('does not reach the window by way of this', async () => {
    expect(await fixture.miniProgram.evaluate('function () { return typeof (function () { return this })() }')).toBe('undefined')
  })

  test('fails by name when it calls the network, even if it catches the error', async () => {
    const attempt = 'function () { try { wx.request({ url: "https://example.com" }) } catch (error) { return error.message } }'
    expect(await fixture.miniProgram.evaluate(attempt)).toBe('network API wx.request called')
    await expect(fixture.miniProgram.evaluate('function () { wx.cloud.init() }')).rejects.toThrow(
      'network API wx.cloud.init called',
    )
    expect(await fixture.phone.faults()).toEqual(['network API wx.request called', 'network API wx.cloud.init called'])
  })

  test('does not reach the network by a style sheet or a picture either', async () => {
    await fixture.phone.page.evaluate('document.body.style.background = "url(https://example.com/a.png)"')
    await eventually(async () =>
      expect(await fixture.phone.faults()).toContainEqual(expect.stringContaining('https://example.com/a.png')),
    )
  })

  test('finds an API this host lacks to be absent, and calling it is an error that names it', async () => {
    expect(await fixture.miniProgram.evaluate('function () { return typeof wx.getLocation }')).toBe('undefined')
    expect(await fixture.miniProgram.evaluate('function () { return wx.canIUse("getLocation") }')).toBe(false)
    const exception = new Promise((resolve) => fixture.miniProgram.once('exception', resolve))
    await fixture.miniProgram.evaluate('function () { setTimeout(function () { wx.getLocation() }) }')
    expect(await exception).toMatchObject({
      message: expect.stringContaining('wx.getLocation was called, but this host does not provide it'),
    })
  })

  test('never gets the clipboard to read', async () => {
    expect(await fixture.miniProgram.evaluate('function () { return typeof wx.getClipboardData }')).toBe('undefined')
  })

  test('tells the automator of its log and of functions it exposes', async () => {
    const said = new Promise((resolve) => fixture.miniProgram.on('console', resolve))
    const called = new Promise((resolve) => {
      void fixture.miniProgram.exposeFunction('report', (...args: unknown[]) => resolve(args))
    })
    await fixture.miniProgram.evaluate('function () { console.warn("careful", { a: 1 }) }')
    await fixture.miniProgram.evaluate('function () { report(1, "two") }')
    expect(await said).toEqual({ type: 'warn', args: ['careful', { a: 1 }] })
    expect(await called).toEqual([1, 'two'])
  })
})

describe('storage', () => {
  const write = (key: string, bytes: number) =>
    fixture.miniProgram.evaluate(
      'function (key, bytes) { try { wx.setStorageSync(key, "x".repeat(bytes)); return "ok" } catch (error) { return error.message } }',
      key,
      bytes,
    )

  test('refuses more than 1 MB under one key, in the words of WeChat', async () => {
    expect(await write('big', 1024 * 1024)).toBe('setStorageSync:fail exceed storage item max length')
    expect(await write('big', 1024 * 1024 - 2)).toBe('ok')
    const asynchronous = fixture.miniProgram.callWxMethod('setStorage', { key: 'b', data: 'x'.repeat(1024 * 1024) })
    await expect(asynchronous).rejects.toThrow('setStorage:fail exceed storage item max length')
  })

  test('is full at some point, and keeps what it had', async () => {
    const outcomes: unknown[] = []
    for (let index = 0; index < 11; index += 1) outcomes.push(await write(`part${index}`, 1_000_000))
    expect(outcomes[outcomes.length - 1]).toBe('setStorageSync:fail exceed storage max size 10Mb')
    expect(await fixture.miniProgram.evaluate('function () { return wx.getStorageSync("part0").length }')).toBe(1_000_000)
    await fixture.miniProgram.callWxMethod('clearStorage')
  })

  test('outlives the mini-program, and gives an empty text for what was never stored', async () => {
    await fixture.miniProgram.callWxMethod('setStorageSync', 'kept', { a: [1] })
    await fixture.phone.relaunch()
    expect(await fixture.miniProgram.callWxMethod('getStorageSync', 'kept')).toEqual({ a: [1] })
    expect(await fixture.miniProgram.callWxMethod('getStorageSync', 'never')).toBe('')
    await expect(fixture.miniProgram.callWxMethod('getStorage', { key: 'never' })).rejects.toThrow(
      'getStorage:fail data not found',
    )
  })
})
