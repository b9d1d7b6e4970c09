import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { filesIn, pageProblems, readAppJson } from '../../config/tools/release/bundle'
import { dist } from './dist'

let copy: string

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'huanhao-dist-'))
  cpSync(dist, copy, { recursive: true })
})

afterEach(() => rmSync(copy, { recursive: true, force: true }))

const problems = () => pageProblems(copy, filesIn(copy, '.wxml'))

test('app.json names the pages that were built, and the tab bar has its pictures in both themes', () => {
  expect(problems()).toEqual([])
})

test('a page missing from app.json is noticed', () => {
  const app = readAppJson(copy)
  writeFileSync(join(copy, 'app.json'), JSON.stringify({ ...app, pages: app.pages.filter((page) => page !== 'pages/me/index') }))
  expect(problems()).toContain('pages/me/index is not named in app.json')
})

test('a page that was not built is noticed', () => {
  rmSync(join(copy, 'packages/guide/find/index.js'))
  expect(problems()).toEqual(['packages/guide/find/index.js is missing'])
})

test('a missing tab bar picture is noticed', () => {
  rmSync(join(copy, 'assets/home-dark.png'))
  expect(problems()).toEqual(['tab bar picture assets/home-dark.png is missing'])
})
