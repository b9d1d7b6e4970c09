import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { writeSlot } from '../../src/domain/record/slot'
import { writeSnapshot } from '../../src/domain/record/snapshot'
import { dist } from '../build/dist'
import { aNumber, aSnapshot } from '../builders/snapshot'
import { OldPhone, OldWeChat } from './phone'

const weChat = new OldWeChat(dist)
let phone: OldPhone

beforeEach(() => {
  phone = new OldPhone(weChat)
})

/** Whatever WeChat or the engine complained of, however the app bore it, fails the spec. */
afterEach(() => {
  phone.close()
  expect(weChat.faults.splice(0)).toEqual([])
})

const record = aSnapshot(
  aNumber({
    label: '老家的号',
    carrier: 'cmcc',
    accounts: ['wechat', 'my-bank', 'taobao', '12306'],
    progress: { '12306': { mark: 'done', on: '2026-11-20', ticked: [] } },
  }),
)
const stored = writeSlot({ v: record.v, gen: 1, body: writeSnapshot(record) })

/** Every page, opened as a link would, and words that only a page that was drawn whole has. Its own path, unless it leads on. */
const pages: readonly { url: string; leadsTo?: string; words: readonly string[] }[] = [
  { url: 'pages/home/index', words: ['老家的号', '现在做这一件', '时间线'] },
  { url: 'pages/checklist/index', words: ['全部', '微信', '淘宝', '去营业厅注销旧号'] },
  { url: 'pages/me/index', words: ['老家的号', '语言', '备份'] },
  { url: 'pages/platforms/index', words: ['银行', '证件政务', '目录里没有？'] },
  { url: 'pages/open/index?e=t%3Awechat', leadsTo: 'packages/guide/account/index', words: ['微信', '打开更换手机号'] },
  { url: 'packages/guide/account/index?t=wechat', words: ['高风险', '打开更换手机号', '原号短信'] },
  { url: 'packages/guide/find/index', words: ['一证通查', '从目录里挑', '别处再找找'] },
  { url: 'packages/guide/query/index', words: ['工信微报', '选“互联网账号”'] },
  { url: 'packages/guide/elsewhere/index', words: ['支付宝授权过的应用', '自动续费和免密支付'] },
  { url: 'packages/guide/renewal/index', words: ['二次号码焕新', '广电'] },
  { url: 'packages/guide/sources/index', words: ['条依据', '官方转载', '未核实'] },
  { url: 'packages/guide/emergency/index', words: ['先打第一个电话', '95017'] },
  { url: 'packages/guide/hall/index', words: ['办理前', '柜台上', '移动'] },
  { url: 'packages/guide/guide/index?g=parent', words: ['帮爸妈换号'] },
  { url: 'packages/guide/get-back/index', words: ['卡坏了、丢了', '已经注销', '哪一家的号'] },
  { url: 'packages/record/setup/index?n=n1', words: ['准备换号或注销', '居民身份证', '保存'] },
  { url: 'packages/record/timeline/index', words: ['老家的号', '铁路 12306', '记一个日子'] },
  { url: 'packages/record/backup/index', words: ['发到聊天', '从备份恢复', '【老家的号】'] },
  { url: 'packages/record/own/index', words: ['名称', '属于哪一类', '证件政务'] },
  { url: 'packages/record/answer/index', words: ['只在这台手机里认', '看看有哪些'] },
  { url: 'packages/record/scan/index', words: ['选聊天里的文本文件', '看看有哪些'] },
  { url: 'packages/record/large/index', words: ['老家的号', '今天先办', '微信'] },
  { url: 'packages/record/share/index', words: ['勾上要发的平台', '淘宝'] },
  { url: 'packages/record/received-list/index?l=ABgAAAAAAAAAAAAAAAAAAAAAAAAAAAAg_g', words: ['勾上你也有的', '高德地图'] },
]

test('every page of the build is among those opened here', () => {
  expect(pages.map(({ url }) => url.split('?')[0]).sort()).toEqual(weChat.pages.sort())
})

test.each(pages)('$url is drawn', async ({ url, leadsTo, words }) => {
  phone.store('huanhao.a', stored)
  phone.start(`/${url}`)
  await phone.onPage(leadsTo ?? url.replace(/\?.*/, ''))
  for (const word of words) await phone.reads(word)
  expect(phone.strangers()).toEqual([])
})

/** From the first question to a number of one's own. */
const begin = async () => {
  phone.start()
  await phone.tap('#situation-changing')
  await phone.onPage('packages/record/setup/index')
  await phone.tap('#save')
  await phone.onPage('pages/home/index')
  await phone.see('#now')
}

const openBackup = async () => {
  await phone.openTab('me')
  await phone.tap('#backup')
  await phone.onPage('packages/record/backup/index')
}

test('a number is set up, accounts are marked, and they still are after WeChat ended the app', async () => {
  await begin()
  await phone.openTab('checklist')
  await phone.tap('#tick-taobao')
  await phone.hasClass('#row-taobao', 'state-done')
  await phone.tap('#undo')
  await phone.hasClass('#row-taobao', 'state-todo')
  await phone.tap('#open-alipay')
  await phone.onPage('packages/guide/account/index')
  for (const step of ['open', 'old-code', 'new-code', 'auto-pay']) {
    await phone.tap(`#check-${step}`)
    await phone.hasClass(`#step-${step}`, 'step-row-ticked')
  }
  await phone.type('#note', '问小李')
  await phone.tap('#save-note')
  await phone.reads('备注存好了', '#notice')
  await phone.tap('#done')
  await phone.reads('已完成', '#closed')
  phone.back()
  await phone.hasClass('#row-alipay', 'state-done')

  phone.relaunch()
  await phone.see('#now')
  await phone.openTab('checklist')
  await phone.hasClass('#row-alipay', 'state-done')
  await phone.reads('已完成 1', '#filter-done')
  await phone.tap('#open-alipay')
  await phone.hasClass('#step-old-code', 'step-row-ticked')
  expect(await phone.value('#note')).toBe('问小李')
})

test('the old number is not given back unwarned, and can be', async () => {
  await begin()
  await phone.openTab('checklist')
  await phone.tap('#tick-cancel')
  expect(await phone.answer(false)).toContain('先别交出号码')
  await phone.hasClass('#row-cancel', 'state-todo')
  await phone.tap('#tick-cancel')
  await phone.answer(true)
  await phone.hasClass('#row-cancel', 'state-done')
})

test('the address of a source is copied', async () => {
  await begin()
  phone.openLink('/packages/guide/account/index?t=wechat')
  await phone.tap('.claim')
  await phone.answer(true)
  await phone.until('an address', () => phone.asked('setClipboardData') === 1)
  expect(phone.copied()).toMatch(/^https?:/)
})

test('a backup goes to a chat, comes back on an empty phone, and takes the place of what another one has', async () => {
  await begin()
  await phone.openTab('checklist')
  await phone.tap('#tick-taobao')
  await openBackup()
  await phone.tap('#to-chat')
  await phone.reads('已备份', '#notice')
  expect(phone.asked('shareFileMessage')).toBe(1)
  await phone.tap('#as-text')
  await phone.reads('已复制', '#notice')
  const backup = phone.copied()
  phone.close()

  phone = new OldPhone(weChat)
  phone.start()
  await openBackup()
  await phone.type('#paste', backup)
  await phone.tap('#look')
  await phone.reads('办完 1 件', '#preview')
  await phone.tap('#merge')
  await phone.reads('恢复好了', '#notice')
  phone.relaunch()
  await phone.see('#now')
  await phone.openTab('checklist')
  await phone.hasClass('#row-taobao', 'state-done')

  await phone.tap('#tick-qq')
  await phone.hasClass('#row-qq', 'state-done')
  await openBackup()
  await phone.type('#paste', backup)
  await phone.tap('#look')
  await phone.tap('#replace')
  expect(await phone.answer(false)).toContain('换成备份里的')
  await phone.see('#preview')
  await phone.tap('#replace')
  await phone.answer(true)
  await phone.isGone('#preview')
  phone.relaunch()
  await phone.see('#now')
  await phone.openTab('checklist')
  await phone.hasClass('#row-taobao', 'state-done')
  await phone.hasClass('#row-qq', 'state-todo')
})

/** Runs when the page is on the screen, as a mistake of the app's would. */
const later = (code: string) => `;setTimeout(function () { ${code} })`
const bytes = 'Array(400000).join("汉字")'

/** A mistake put into a file of the build, and the complaint of it. */
const mistakes: readonly { name: string; file?: string; change: (text: string) => string; fault: RegExp }[] = [
  ...[
    {
      name: 'a button of five characters',
      code: 'wx.showModal({ title: "", content: "", confirmText: "一二三四五" })',
      fault: /confirmText/,
    },
    { name: 'a sheet of seven items', code: 'wx.showActionSheet({ itemList: [1, 2, 3, 4, 5, 6, 7] })', fault: /exceed 6 items/ },
    { name: 'sharing a file outside a tap', code: 'wx.shareFileMessage({ filePath: "wxfile://usr/a" })', fault: /TAP/ },
    { name: 'a page that is not there', code: 'wx.navigateTo({ url: "/pages/nowhere/index" })', fault: /nowhere/ },
    { name: 'more than 1 MB on a key', code: `wx.setStorage({ key: "a", data: ${bytes} })`, fault: /entry size/ },
  ].map(({ code, ...rest }) => ({ ...rest, change: (text: string) => text + later(`${code}.catch(function () {})`) })),
  ...[
    { name: 'more than 1 MB to a page', code: `getCurrentPages()[0].setData({ a: ${bytes} })`, fault: /1 MB/ },
    { name: 'undefined to a page', code: 'getCurrentPages()[0].setData({ a: undefined })', fault: /"a"/ },
    { name: 'the document', code: 'document.title', fault: /document is not defined/ },
    { name: 'Intl', code: 'Intl.NumberFormat', fault: /Intl is not defined/ },
    { name: 'globalThis', code: 'globalThis.a', fault: /globalThis is not defined/ },
    { name: 'code out of text', code: 'new Function("")', fault: /Code generation/ },
    { name: 'a word to the console', code: 'console.error("oh")', fault: /oh/ },
  ].map(({ code, ...rest }) => ({ ...rest, change: (text: string) => text + later(code) })),
  {
    name: 'a tab word on an inner page',
    file: 'packages/record/setup/index.js',
    change: (text) => text + later('wx.setTabBarItem({ index: 0, text: "a" }).catch(function () {})'),
    fault: /not TabBar page/,
  },
  {
    name: 'a method that throws when it is tapped',
    change: (text) => `${text}${later('getCurrentPages()[0].eh = function () { throw new Error("tapped") }')}`,
    fault: /tapped/,
  },
  {
    name: 'a property of another type',
    file: 'base.wxml',
    change: (text) => text.replace(/hover-class="[^"]*"/g, 'hover-class="{{i}}"'),
    fault: /"hoverClass" of "view" received type-uncompatible value/,
  },
]

describe('a mistake is a fault', () => {
  let copy: string

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'huanhao-dist-'))
    cpSync(dist, copy, { recursive: true })
  })

  afterEach(() => rmSync(copy, { recursive: true, force: true }))

  test.each(mistakes)('$name', async ({ file = 'pages/home/index.js', change, fault }) => {
    const text = readFileSync(join(copy, file), 'utf8')
    writeFileSync(join(copy, file), change(text))
    expect(change(text)).not.toBe(text)
    const mistaken = new OldWeChat(copy)
    phone = new OldPhone(mistaken)
    phone.start()
    await phone.tap('#situation-changing')
    await phone.until('a fault', () => mistaken.faults.length > 0)
    expect(mistaken.faults.join('\n')).toMatch(fault)
  })

  test('a tag that WeChat does not have', async () => {
    const base = readFileSync(join(copy, 'base.wxml'), 'utf8')
    writeFileSync(join(copy, 'base.wxml'), base.replace(/(<\/?)view/g, '$1marquee'))
    phone = new OldPhone(new OldWeChat(copy))
    phone.start()
    await phone.until('the tag', () => phone.strangers().includes('marquee'))
  })
})
