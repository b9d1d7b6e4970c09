import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BrokenDist, readApp } from './compile/app'
import { compileTemplates, withColonEvents } from './compile/wxml'
import { compileSheet } from './compile/wxss'
import { FIXTURE } from './fixture/open-fixture'
import { launchList } from './launch-list'
import { isComplete } from './watch-dist'

describe('WXML', () => {
  test('events of the older form get a colon, words inside values do not', () => {
    expect(
      withColonEvents('<view bindtap="eh" catchtouchmove="eh" title="a bindtap=b" capture-bind:tap="x">bindtap=1</view>'),
    ).toBe('<view bind:tap="eh" catch:touchmove="eh" title="a bindtap=b" capture-bind:tap="x">bindtap=1</view>')
    expect(withColonEvents('<view a="{{x > 1}}" bindtap="eh"/>')).toBe('<view a="{{x > 1}}" bind:tap="eh"/>')
  })

  test('a template that does not compile is named with its line, the others stay', () => {
    const { templates, problems } = compileTemplates(
      new Map([
        ['good', '<view/>'],
        ['bad', '<view>\n<text'],
      ]),
      new Map(),
    )
    expect(problems).toEqual([{ file: 'bad.wxml', message: expect.stringContaining('line 2') }])
    expect(templates).toContain('G["good"]')
    expect(templates).not.toContain('G["bad"]')
  })
})

describe('WXSS', () => {
  const compile = (files: Record<string, string>) =>
    compileSheet('app.wxss', (path) => {
      const text = files[path]
      if (text === undefined) throw new Error(`${path} is missing`)
      return text
    })

  test.each([
    ['page{color:red}', 'wx-page{color:red}'],
    ['page .view>view, .button button:not(text){}', 'wx-page .view>wx-view, .button wx-button:not(wx-text){}'],
    ['.a{width:10.5rpx;margin:-2rpx 0}', '.a{width:calc(10.5 * var(--host-rpx));margin:calc(-2 * var(--host-rpx)) 0}'],
    ['.a{height:calc(100vh - 20px)}', '.a{height:calc(calc(100 * var(--host-vh)) - 20px)}'],
    ['.a{bottom:env(safe-area-inset-bottom)}', '.a{bottom:var(--host-safe-bottom)}'],
    ['@media (prefers-color-scheme: dark){page{color:#fff}}', '@media (prefers-color-scheme: dark){wx-page{color:#fff}}'],
    ['.a{background:url("data:image/svg+xml;utf8,<svg/>")}', '.a{background:url("data:image/svg+xml;utf8,<svg/>")}'],
    ['/* page{ */.x-10rpx{}', '.x-10rpx{}'],
  ])('%s', (wxss, css) => {
    expect(compile({ 'app.wxss': wxss })).toBe(css)
  })

  test('imports are put in place; a ring of imports is an error', () => {
    expect(compile({ 'app.wxss': '@import "./a/b.wxss";.c{}', 'a/b.wxss': '@import "../d.wxss";.b{}', 'd.wxss': '.d{}' })).toBe(
      '.d{}.b{}.c{}',
    )
    expect(() => compile({ 'app.wxss': '@import "app.wxss";' })).toThrow('imports itself')
  })
})

describe('a dist', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'host-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('that is not there says so in one line', () => {
    expect(() => readApp(folder, {})).toThrow(BrokenDist)
    expect(() => readApp(folder, {})).toThrow(/^[^\n]*app\.json is missing[^\n]*$/)
    expect(isComplete(folder)).toBe(false)
  })

  test('of a build that did not finish names the page that is missing', () => {
    writeFileSync(join(folder, 'app.json'), '{"pages":["pages/a"]}')
    expect(readApp(folder, {}).bundle.problems).toEqual([
      { file: 'pages/a', message: expect.stringContaining('unfinished build') },
    ])
    expect(isComplete(folder)).toBe(false)
  })

  test('of a whole build has no problem, and keeps the code of subpackages apart', () => {
    const { bundle, subPackageModules } = readApp(FIXTURE.dist, {})
    expect(bundle.problems).toEqual([])
    expect(Object.keys(subPackageModules.get('sub') ?? {}).sort()).toEqual(['sub/deep/index.js', 'sub/words.js'])
    expect(Object.keys(bundle.modules)).not.toContain('sub/words.js')
    expect(isComplete(FIXTURE.dist)).toBe(true)
  })
})

test('the launch cases are those of project.config.json that name a page', () => {
  const list = [{ name: 'a', pathName: 'pages/a', query: 'x=%20', scene: 1011 }, { name: 'b', pathName: '' }, 'odd']
  expect(launchList({ condition: { miniprogram: { list } } })).toEqual([
    { name: 'a', path: 'pages/a', query: 'x=%20', scene: 1011 },
  ])
  expect(launchList({})).toEqual([])
})
