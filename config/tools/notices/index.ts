/**
 * Writes THIRD-PARTY-NOTICES.txt: the packages whose code is in the built mini-program, with their licences, as each of them asks
 * for in copies. Run it after adding or updating a dependency: npm run notices
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { readText } from '../cli/read-whole'
import { runCommandLine } from '../cli/run-command'
import { UsageError } from '../cli/usage-error'
import { writeWhole } from '../cli/write-whole'

const root = join(__dirname, '../../..')

export const noticesFile = join(root, 'THIRD-PARTY-NOTICES.txt')

/** What a build puts in without an import of ours: Taro's React and its platform, and what compilers call or begin a bundle with. */
const putIn = ['@tarojs/react', '@tarojs/plugin-framework-react', '@tarojs/plugin-platform-weapp', '@babel/runtime', 'webpack']

/** Named as dependencies, and never in the app: types, what works while building, and components for browsers. */
const buildOnly =
  /^(?:@types\/.*|undici-types|postcss|nanoid|picocolors|source-map-js|acorn|acorn-walk|lodash|loose-envify|js-tokens|@tarojs\/components)$/

/** Of these alone a little goes in, and nothing that they themselves need. */
const alone = ['webpack', '@babel/runtime']

/** Packages that come without the text: it lies with their sisters, out of the same repository. */
const sisters: Readonly<Record<string, string>> = { '@tarojs/taro': '@tarojs/shared' }

const manifest = v.object({
  version: v.string(),
  license: v.string(),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
})

const folderOf = (name: string): string => join(root, 'node_modules', name)

const manifestOf = (name: string) => v.parse(manifest, JSON.parse(readText(join(folderOf(name), 'package.json'))))

/** The packages that a program imports: react out of 'react/jsx-runtime', never one of our own files. */
export const importedBy = (program: string): string[] =>
  [...program.matchAll(/(?:from|import|require\()\s*['"]((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^'"]*)?['"]/g)].map(
    ([, name = '']) => name,
  )

/** The packages whose code is in the app, by name: what src imports, what a build puts in, and what those need. */
export const inTheApp = (): string[] => {
  const programs = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const all = new Set<string>()
  const add = (name: string): void => {
    if (all.has(name) || buildOnly.test(name)) return
    all.add(name)
    if (!alone.includes(name)) for (const needed of Object.keys(manifestOf(name).dependencies)) add(needed)
  }
  for (const name of [...putIn, ...programs.flatMap((file) => importedBy(readText(join(root, 'src', file))))]) add(name)
  return [...all].sort()
}

/** A licence's text without what only differs in layout. Throws a UsageError for a package that has none. */
const licenceOf = (name: string): string => {
  const folder = folderOf(sisters[name] ?? name)
  const file = readdirSync(folder).find((leaf) => /^licen[cs]e(?:\.\w+)?$/i.test(leaf))
  if (file === undefined)
    throw new UsageError(
      `${name} comes without its licence: look where it lies, and name a sister in config/tools/notices/index.ts`,
    )
  return readText(join(folder, file))
    .replace(/\r/g, '')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

/** The notices for packages: their names and versions, then the text that they share. */
export const noticesFor = (names: readonly string[]): string => {
  const byText = new Map<string, string[]>()
  for (const name of names) {
    const { version, license } = manifestOf(name)
    const text = licenceOf(name)
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`])
  }
  const head = '小程序里有这些开源软件的代码。The mini-program holds code of these packages. Made by npm run notices.'
  const parts = [...byText].map(([text, packages]) => `${packages.join('\n')}\n\n${text}`)
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

const main = (): 0 => {
  writeWhole(noticesFile, noticesFor(inTheApp()))
  return 0
}

if (require.main === module) runCommandLine(main)
