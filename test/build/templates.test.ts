import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wxmlToJs, wxssToJs } from 'miniprogram-compiler'

import { filesIn } from '../../config/tools/release/bundle'
import { dist } from './dist'

/** WeChat's own compilers: wcc for templates, wcsc for sheets. What they refuse, DevTools and review refuse. */
let copy: string

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'huanhao-dist-'))
  cpSync(dist, copy, { recursive: true })
})

afterEach(() => rmSync(copy, { recursive: true, force: true }))

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')))

test('wcc accepts every template', () => {
  expect(filesIn(copy, '.wxml').length).toBeGreaterThan(6)
  expect(wxmlToJs(copy)).toContain('pages/home/index.wxml')
})

test('wcc refuses a template with an open tag', () => {
  edit('pages/home/index.wxml', (text) => `${text}<view>`)
  expect(() => wxmlToJs(copy)).toThrow()
})

test('wcsc accepts every sheet', () => {
  expect(filesIn(copy, '.wxss').length).toBeGreaterThan(0)
  expect(wxssToJs(copy)).toContain('app.wxss')
})

test('wcsc refuses a sheet with a broken rule', () => {
  edit('app.wxss', (text) => `${text} .a{color:red;;{`)
  expect(() => wxssToJs(copy)).toThrow()
})
