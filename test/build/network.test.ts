import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { filesIn } from '../../config/tools/release/bundle'
import { dist } from './dist'
import { networkUses } from './network'

/**
 * Taro's own runtime puts a wrapper of wx.request and the cloud on its Taro object for apps that want them; nobody here calls
 * it, and nothing goes out. These are the places in Taro 4.2.1; one more, of Taro's or of ours, fails.
 */
const taroOwn = ['request', 'request', 'request', 'request', 'cloud', 'cloud']

test.each(filesIn(dist, '.js'))('%s reaches for no network', (file) => {
  const uses = networkUses(readFileSync(join(dist, file), 'utf8'))
  if (file === 'taro.js') expect(uses.map(({ name }) => name)).toEqual(taroOwn)
  else expect(uses).toEqual([])
})

test.each([
  ['wx.request', 'wx.request({url: "https://a.example"})'],
  ['a bracket', 'wx["uploadFile"]({})'],
  ['an alias', 'const {request: ask} = wx; ask({})'],
  ['a bare binding', 'const {downloadFile} = wx; downloadFile({})'],
  ['the cloud', 'wx.cloud.init()'],
  ['a socket', 'n.connectSocket({})'],
  ['fetch', 'fetch("https://a.example")'],
  ['an XMLHttpRequest', 'new XMLHttpRequest()'],
])('%s in a bundle is noticed', (_what, code) => {
  expect(networkUses(`!function(){${code}}()`)).not.toEqual([])
})

test('the words alone are not', () => {
  expect(networkUses('const list = ["request", "uploadFile"]; say("request")')).toEqual([])
})
