import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from 'sass'

import { readText } from '../../config/tools/cli/read-whole'
import { filesIn, readAppJson } from '../../config/tools/release/bundle'
import { compileSheet } from '../simulator/compile/wxss'
import { dist } from './dist'

const src = join(__dirname, '../../src')

const classesIn = (css: string) => new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].flatMap(([, name]) => name ?? []))

/** What an app shows otherwise than its sheets say; a line each. Reads the built files by `read`, which gives '' for none. */
const sheetProblems = (read: (path: string) => string): string[] =>
  readAppJson(dist).subPackages.flatMap(({ root, pages }) => {
    const written = classesIn(compile(join(src, root, 'styles.scss')).css)
    return pages.flatMap((page) => {
      const path = `${root}/${page}.wxss`
      const own = read(path).replace(/@import ?"[^"]+";/g, '')
      const shown = classesIn(compileSheet(path, read))
      const missing = [...written].filter((name) => !shown.has(name))
      return [
        ...(own.trim() === '' ? [] : [`${path} has rules of its own`]),
        ...(missing.length === 0 ? [] : [`${path} lacks .${missing[0]}`]),
      ]
    })
  })

const built = (path: string) => (existsSync(join(dist, path)) ? readText(join(dist, path)) : '')

test('every page of a package shows the sheet of its package and has none of its own, so that no order hangs on the page', () => {
  expect(sheetProblems(built)).toEqual([])
})

test('a page that does not import the sheet of its package is noticed, and one that brings rules of its own', () => {
  const hall = 'packages/guide/hall/index.wxss'
  expect(sheetProblems((path) => (path === hall ? '' : built(path)))).toEqual([expect.stringContaining(`${hall} lacks .`)])
  expect(sheetProblems((path) => (path === hall ? `${built(path)}.a{}` : built(path)))).toEqual([`${hall} has rules of its own`])
})

test('every sheet is written in exactly one package', () => {
  const used = ['', 'packages/guide', 'packages/record'].flatMap((folder) =>
    [...readText(join(src, folder, folder ? 'styles.scss' : 'app.scss')).matchAll(/^@use "([^"]+)";/gm)].map(([, path = '']) =>
      join(folder, path),
    ),
  )
  const sheets = filesIn(src, '.scss').filter((file) => !/(^|\/)(_[^/]*|app|styles)\.scss$/.test(file))
  expect(used.sort()).toEqual(sheets.map((file) => file.replace(/\.scss$/, '')).sort())
})
