import { patched, patches } from '../../config/taro/runtime/plugin'
import { pagesOf, readAppJson } from '../../config/tools/release/bundle'
import { boot } from './boot'
import { dist } from './dist'

const named = pagesOf(readAppJson(dist)).sort()

/** Every page, and nothing that went wrong in one after the other. */
const started = (...phone: Parameters<typeof boot>) => {
  const { app, pages } = boot(...phone)
  return { app: typeof app?.onLaunch, pages: Object.keys(pages).sort() }
}

test('the app and every page register', () => {
  expect(started()).toEqual({ app: 'function', pages: named })
})

test('what an engine lacks is missed', () => {
  expect(() => boot({ lacking: ['WeakMap'] })).toThrow('WeakMap is not defined')
})

test('they do on a phone without globalThis: iOS before 12.2', () => {
  expect(started({ lacking: ['globalThis'] })).toEqual({ app: 'function', pages: named })
})

// As reported of the single page that Moments opens: NervJS/taro #9899, #13621, #16596.
test.each(['router', 'worklet', 'lanDebug', 'shareImageMessage', 'somethingNew'])('they do where reading wx.%s throws', (key) => {
  expect(started({ throwing: [key] })).toEqual({ app: 'function', pages: named })
})

/** Every event that some page of ours has use for; `onShareTimeline` only once ADR 019 is superseded. WeChat sends a page the events that it has a function for. */
const USED = ['eh', 'onHide', 'onLoad', 'onReady', 'onShareAppMessage', 'onShow', 'onUnload']

test('no page listens for what it has no use for', () => {
  for (const [path, page] of Object.entries(boot().pages)) {
    const functions = Object.keys(page).filter((key) => typeof page[key] === 'function')
    expect([path, functions.filter((name) => !USED.includes(name))]).toEqual([path, []])
  }
})

test('a patch whose place has changed is noticed', () => {
  for (const patch of patches) {
    expect(patched(`a ${patch.find} b`, patch)).toBe(`a ${patch.put} b`)
    expect(() => patched('a', patch)).toThrow('stands in it 0 times, not once')
    expect(() => patched(patch.find.repeat(2), patch)).toThrow('stands in it 2 times, not once')
  }
})
