import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { readText } from '../cli/read-whole'

/** Every file of a folder with that ending, relative to it, sorted. */
export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && statSync(join(folder, file)).isFile())
    .sort()

interface AppJson {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  window: { navigationBarTitleText: string }
  tabBar: { list: { pagePath: string; iconPath: string; selectedIconPath: string }[] }
  themeLocation: string
}

export const readAppJson = (folder: string): AppJson => JSON.parse(readText(join(folder, 'app.json')))

/** Every page that app.json names, from the root of the mini-program, without a leading slash. */
export const pagesOf = (app: AppJson): string[] => [
  ...app.pages,
  ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]

/** What app.json names and the folder does not have, and the reverse. Empty when they agree. */
export const pageProblems = (folder: string, built: readonly string[]): string[] => {
  const app = readAppJson(folder)
  const named = pagesOf(app)
  const missing = named.flatMap((page) =>
    ['.js', '.json', '.wxml']
      .filter((ending) => !existsSync(join(folder, page + ending)))
      .map((ending) => `${page}${ending} is missing`),
  )
  const unnamed = built
    .map((file) => file.replace(/\.wxml$/, ''))
    .filter((page) => page.endsWith('/index') && !named.includes(page))
    .map((page) => `${page} is not named in app.json`)
  const themes: Record<string, Record<string, string>> = JSON.parse(readText(join(folder, app.themeLocation)))
  const pictures = Object.entries(themes).flatMap(([theme, values]) =>
    app.tabBar.list
      .flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath])
      .map((path) => (path.startsWith('@') ? (values[path.slice(1)] ?? `nothing for ${path} in ${theme}`) : path))
      .filter((path) => !existsSync(join(folder, path)))
      .map((path) => `tab bar picture ${path} is missing`),
  )
  return [...missing, ...unnamed, ...pictures]
}

interface Sizes {
  main: number
  packages: { name: string; bytes: number }[]
  total: number
}

/** Bytes of each package as WeChat counts them: the files as they are, not compressed. */
export const sizesOf = (folder: string): Sizes => {
  const files = filesIn(folder, '')
  const bytesOf = (some: readonly string[]) => some.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  const packages = readAppJson(folder).subPackages.map(({ root }) => ({
    name: root,
    bytes: bytesOf(files.filter((file) => file.startsWith(`${root}/`))),
  }))
  const total = bytesOf(files)
  return { main: total - packages.reduce((sum, { bytes }) => sum + bytes, 0), packages, total }
}
