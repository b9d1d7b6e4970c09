import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { privacyProblems, privacyUses, readDeclaration } from '../../../config/tools/release/privacy'
import { root } from './project'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privacy-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const usesOf = (file: string, text: string) => {
  writeFileSync(join(folder, file), text)
  return [...privacyUses(folder).keys()]
}

test.each([
  ['a call', 'u().getClipboardData({})', 'getClipboardData'],
  ['a call by brackets', 'wx["chooseImage"]({})', 'chooseImage'],
  ['an API taken out of wx', 'const {getLocation: where} = wx; where({})', 'getLocation'],
  ['an API handed on', 'later(u().saveImageToPhotosAlbum)', 'saveImageToPhotosAlbum'],
  ['asking for a scope', 'u().authorize({scope:"scope.userLocation"})', 'authorize'],
  ['a button that asks for the phone number', 'h(Button,{openType:"getPhoneNumber"})', 'getPhoneNumber'],
  ['a field that asks for the name', 'h(Input,{type:"nickname"})', 'nickname'],
])('%s in a script is a use', (_what, code, name) => {
  expect(usesOf('vendors.js', `!function(){${code}}()`)).toEqual([name])
})

test('the camera in a template is a use', () => {
  expect(usesOf('base.wxml', '<template name="a"><camera device-position="back"></camera></template>')).toEqual(['camera'])
})

test.each([
  ['Taro’s list of what WeChat can do', 'const all=new Set(["getLocation","chooseImage","setClipboardData"])'],
  ['a sentence', 'say("getLocation is not called here")'],
  ['a button of another kind', 'h(Button,{openType:"share"})'],
  ['a field of another kind', 'h(Input,{type:"text"})'],
])('%s is none', (_what, code) => {
  expect(usesOf('taro.js', code)).toEqual([])
})

const declared = (...apis: string[]) => [{ information: '读取你的剪切板', apis, purpose: { zh: '复制', en: 'copy' } }]

test('bundle and declaration must be the same', () => {
  const uses = new Map([['setClipboardData', ['app.js']]])
  expect(privacyProblems(uses, declared('setClipboardData'))).toEqual([])
  expect(privacyProblems(uses, [])).toEqual([expect.stringContaining('setClipboardData 用了没声明')])
  expect(privacyProblems(new Map(), declared('setClipboardData'))).toEqual([
    expect.stringContaining('setClipboardData 声明了没用'),
  ])
  expect(privacyProblems(uses, [...declared('setClipboardData'), ...declared('setClipboardData')])).toHaveLength(1)
})

test('an API is declared under the information that WeChat puts it under', () => {
  const uses = new Map([['chooseMessageFile', ['app.js']]])
  expect(privacyProblems(uses, declared('chooseMessageFile'))).toEqual([expect.stringContaining('is none of “读取你的剪切板”')])
})

test.each([
  ['no purpose', '- { information: 读取你的剪切板, apis: [setClipboardData] }'],
  ['a purpose in English alone', '- { information: a, apis: [b], purpose: { zh: copy, en: copy } }'],
  ['an empty purpose', '- { information: a, apis: [b], purpose: { zh: " ", en: copy } }'],
  ['no API', '- { information: a, apis: [], purpose: { zh: 复制, en: copy } }'],
])('a declaration with %s is refused', (_what, yaml) => {
  expect(() => readDeclaration(yaml)).toThrow()
})

test('docs/release/README.md has the declared purposes word for word, and no others', () => {
  const readme = readFileSync(join(root, 'docs/release/README.md'), 'utf8')
  const table = /\| 处理的信息 .*\n\|[-|]+\n((?:\|.*\n)+)/.exec(readme)?.[1]
  const declaration = readDeclaration(readFileSync(join(root, 'docs/release/privacy.yaml'), 'utf8'))
  expect(table?.trim().split('\n')).toEqual(
    declaration.map(
      ({ information, apis, purpose }) => `| ${information} | ${apis.map((name) => `\`${name}\``).join(' ')} | ${purpose.zh} |`,
    ),
  )
})
