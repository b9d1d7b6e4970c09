import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readAppJson } from './dist'

/** What app.json names and the folder does not have, and the reverse. Empty when they agree. */
export const pageProblems = (folder: string, built: readonly string[]): string[] => {
  const app = readAppJson(folder)
  const named = [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  const missing = named.flatMap((page) =>
    ['.js', '.json', '.wxml']
      .filter((ending) => !existsSync(join(folder, page + ending)))
      .map((ending) => `${page}${ending} is missing`),
  )
  const unnamed = built
    .map((file) => file.replace(/\.wxml$/, ''))
    .filter((page) => page.endsWith('/index') && !named.includes(page))
    .map((page) => `${page} is not named in app.json`)
  const themes: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(folder, app.themeLocation), 'utf8'))
  const pictures = Object.entries(themes).flatMap(([theme, values]) =>
    app.tabBar.list
      .flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath])
      .map((path) => (path.startsWith('@') ? (values[path.slice(1)] ?? `nothing for ${path} in ${theme}`) : path))
      .filter((path) => !existsSync(join(folder, path)))
      .map((path) => `tab bar picture ${path} is missing`),
  )
  return [...missing, ...unnamed, ...pictures]
}
