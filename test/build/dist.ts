import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The built mini-program. `npm test` builds it first. */
export const dist = join(__dirname, '../../dist')

if (!existsSync(join(dist, 'app.json'))) throw new Error('dist is missing or incomplete: run `npm run build` first')

/** Every file of a folder with that ending, relative to it, sorted. */
export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && statSync(join(folder, file)).isFile())
    .sort()

export interface AppJson {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  tabBar: { list: { pagePath: string; iconPath: string; selectedIconPath: string }[] }
  themeLocation: string
}

export const readAppJson = (folder: string): AppJson => JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))
