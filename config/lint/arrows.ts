/**
 * Which file may import which: one table. `npm run lint` runs it over all programs and sheets of src, config and test.
 * A path of the table is a file, or a folder with all below it; `*` stands for any one name. Of the rows that fit a file the first
 * counts. A row of folders lets a file import what lies in its own folder: for `src/pages/*`, in its own page's.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

import { readText } from '../tools/cli/read-whole'

/** What the files of one room may import. */
interface Row {
  from: string
  may: readonly string[]
  /** Packages by name, with all below them. Left out: any. */
  packages?: readonly string[]
  why: string
}

const types = ['src/content/baked/types.ts', 'src/content/baked/enums.ts']
const rules = ['src/domain', ...types]
const state = ['src/stores', 'src/ports.ts', 'src/page-paths.ts', 'src/i18n', ...rules]
const shared = ['src/components', 'src/hooks', 'src/styles', ...state]
const guide = ['src/packages/guide/*.*', 'src/packages/guide/components', ...shared]
const record = ['src/packages/record/*.*', 'src/packages/record/components', 'src/content/baked/signatures.ts', ...shared]
const view = ['react', 'mobx-react', 'clsx', '@tarojs/components', '@tarojs/taro']
const tool = ['config/tools/cli', 'config/tools/logo.ts', 'config/content', 'src/i18n', 'src/page-paths.ts', ...rules]

const holdsSheets = 'It holds the sheets of its own package together, and nothing else.'
const sharesNone = 'What several screens share knows none of them.'
const ownPackage = 'A screen knows its own package and no other, and no other screen.'

/** A subject of the domain, which knows those below it and no other. */
const subject = (name: string, ...below: readonly string[]): Row => ({
  from: `src/domain/${name}`,
  may: [...below.map((other) => `src/domain/${other}`), ...types, 'src/content/baked/traditional.ts'],
  packages: ['dayjs', 'valibot'],
  why: 'The subjects of the domain lie one upon the other, know the types of the content, and are handed everything else.',
})

/** The table, from the bottom of the house up. */
export const arrows: readonly Row[] = [
  {
    from: 'src/domain/record/snapshot-v*.ts',
    may: ['src/domain/record/snapshot-v*.ts', 'src/domain/record/crc32.ts', 'src/domain/calendar/day.ts'],
    packages: ['valibot'],
    why: 'A frozen format leans on nothing that may change.',
  },
  subject('calendar'),
  subject('privacy'),
  subject('number', 'calendar'),
  subject('catalogue', 'number', 'calendar'),
  subject('links', 'catalogue', 'number'),
  subject('sms', 'catalogue', 'privacy'),
  subject('plan', 'catalogue', 'number', 'calendar'),
  subject('record', 'plan', 'catalogue', 'number', 'privacy', 'calendar'),
  subject('timeline', 'plan', 'number', 'calendar'),
  { from: 'src/content/baked', may: ['src/domain'], packages: [], why: 'What is baked is data, typed by the domain.' },
  {
    from: 'src/i18n',
    may: [...rules, 'src/content/baked/traditional.ts'],
    packages: [],
    why: 'Words, and how what the domain knows is put into words.',
  },
  {
    from: 'src/page-paths.ts',
    may: ['src/domain'],
    packages: [],
    why: 'Where a page lies is told by the link that it shows, and by no page.',
  },
  { from: 'src/ports.ts', may: ['src/i18n'], packages: [], why: 'What the app asks of the outside leans on nobody who asks.' },
  {
    from: 'src/stores',
    may: ['src/domain', 'src/i18n', 'src/ports.ts'],
    packages: ['mobx'],
    why: 'Stores get their collaborators by constructor and know no view.',
  },
  {
    from: 'src/services',
    may: ['src/ports.ts'],
    packages: ['@tarojs/taro', '@tarojs/runtime', '@tarojs/shared'],
    why: "Services are WeChat's answer to the ports and know nothing else.",
  },
  { from: 'src/styles', may: [], packages: [], why: 'Tokens lean on nothing.' },
  {
    from: 'src/hooks',
    may: state,
    packages: ['react', 'mobx-react', '@tarojs/taro'],
    why: 'Hooks serve every view and know none.',
  },
  {
    from: 'src/components',
    may: ['src/hooks', 'src/styles', ...state],
    packages: view,
    why: 'What several packages share knows none of them and no page, and gets WeChat by context.',
  },
  {
    from: 'src/pages/*',
    may: shared,
    packages: view,
    why: 'A screen of the main package knows no other screen and no subpackage, which is loaded later.',
  },
  { from: 'src/packages/guide/styles.scss', may: ['src/packages/guide'], packages: [], why: holdsSheets },
  { from: 'src/packages/record/styles.scss', may: ['src/packages/record'], packages: [], why: holdsSheets },
  { from: 'src/packages/guide/*.*', may: [...guide, 'src/content/baked/entries.ts'], packages: view, why: sharesNone },
  { from: 'src/packages/guide/components', may: guide, packages: view, why: sharesNone },
  { from: 'src/packages/guide/*', may: guide, packages: view, why: ownPackage },
  { from: 'src/packages/record/*.*', may: record, packages: view, why: sharesNone },
  { from: 'src/packages/record/components', may: record, packages: view, why: sharesNone },
  { from: 'src/packages/record/*', may: [...record, 'src/content/baked/term-claims.ts'], packages: view, why: ownPackage },
  { from: 'src/app.config.ts', may: [], packages: [], why: 'WeChat reads it before any code runs.' },
  {
    from: 'src/app.scss',
    may: ['src/styles', 'src/components', 'src/pages'],
    packages: [],
    why: holdsSheets,
  },
  {
    from: 'src/app.tsx',
    may: ['src/app.scss', 'src/services', 'src/hooks/use-app.tsx', 'src/stores', 'src/domain', 'src/content/baked'],
    packages: ['react', 'mobx', '@tarojs/taro'],
    why: 'The one place that puts services, stores and catalogue together knows no screen.',
  },
  { from: 'config/index.ts', may: ['config/taro', 'package.json'], why: "Taro's build knows its own plugins." },
  { from: 'config/taro', may: [], why: "A plugin runs inside Taro's build and stands alone." },
  { from: 'config/lint', may: ['config/tools/cli'], why: 'What is checked is not leaned on.' },
  { from: 'config/content', may: ['config/tools/cli', ...rules], why: 'Content is read and baked by the rules of the domain.' },
  { from: 'config/tools/logo.ts', may: [], why: 'What several tools draw knows none of them.' },
  { from: 'config/tools/cli', may: [], why: 'What every tool needs knows none of them.' },
  { from: 'config/tools/halls/*.*', may: tool, why: 'The list of halls knows neither their codes nor their posters.' },
  {
    from: 'config/tools/halls/*',
    may: ['config/tools/halls/*.*', ...tool],
    why: 'Codes and posters share the list of halls and nothing else.',
  },
  { from: 'config/tools/*', may: tool, why: 'A tool is added or deleted without a look at another.' },
  {
    from: 'test/simulator/runtime',
    may: ['test/simulator/protocol.ts'],
    why: 'It runs in a browser and takes nothing from those who drive it.',
  },
  {
    from: 'test/simulator/preview',
    may: ['test/simulator/protocol.ts', 'test/simulator/launch-list.ts', 'test/simulator/runtime'],
    why: 'It runs in a browser.',
  },
  { from: 'test', may: ['src', 'config', 'docs'], why: 'Tests may look at everything, and nothing looks at them.' },
]

const fitsName = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.+')}$`).test(name)

/** The file or folder that a path of the table means for a file: `src/pages/home` of `src/pages/*`. Undefined when it does not fit. */
const meant = (path: string, file: string): string | undefined => {
  const patterns = path.split('/')
  const names = file.split('/')
  // A last name with a dot means files: `*.*` are those of a folder, not what lies in its folders.
  if (patterns.at(-1)?.includes('.') && patterns.length !== names.length) return undefined
  const fits = patterns.every((pattern, index) => fitsName(pattern, names[index] ?? ''))
  return fits ? names.slice(0, patterns.length).join('/') : undefined
}

/** The row that counts for a file, by its path from the root. */
export const rowOf = (file: string): Row | undefined => arrows.find(({ from }) => meant(from, file) !== undefined)

/** What a program or sheet imports, with the line (from 1) that says so. */
const importsOf = (file: string, text: string): { target: string; line: number }[] => {
  const lineAt = (position: number) => text.slice(0, position).split('\n').length
  if (!file.endsWith('.scss')) {
    return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({ target: fileName, line: lineAt(pos) }))
  }
  return [...text.matchAll(/@(?:use|import|forward)\s+["']([^"']+)["']/g)].map((match) => ({
    target: match[1]?.startsWith('.') ? match[1] : `./${match[1]}`,
    line: lineAt(match.index),
  }))
}

/** The programs and sheets below a folder, by their paths from the root. */
export const programsBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((leaf) => {
    const path = `${folder}/${leaf.name}`
    if (leaf.isDirectory()) return programsBelow(root, path)
    return /\.(tsx?|scss)$/.test(path) && !path.endsWith('.d.ts') ? [path] : []
  })

/** The file that a relative import means, by its path from the root; the path as it is written where there is none. */
const fileOf = (root: string, file: string, target: string): string => {
  const path = posix.join(posix.dirname(file), target)
  const programs = ['', '.ts', '.tsx', '.js', '/index.ts', '/index.tsx'].map((ending) => path + ending)
  const sheets = [`${path}.scss`, posix.join(posix.dirname(path), `_${posix.basename(path)}.scss`)]
  const candidates = file.endsWith('.scss') ? sheets : programs
  return candidates.find((name) => existsSync(join(root, name)) && statSync(join(root, name)).isFile()) ?? path
}

/** Why a file may not import a target: a file's path from the root, or a package's name. Undefined when it may. */
const refusal = (file: string, target: string, isPackage: boolean): string | undefined => {
  const row = rowOf(file)
  if (!row) return `${file} stands in no row of config/lint/arrows.ts.`
  const allowed = isPackage
    ? (row.packages?.some((name) => target === name || target.startsWith(`${name}/`)) ?? true)
    : target.startsWith(`${meant(row.from, file)}/`) || row.may.some((path) => meant(path, target) !== undefined)
  return allowed ? undefined : `may not import ${target}. ${row.why}`
}

/** Every import below `root` that the table does not allow, a line each: the file, the line in it, what it may not import and why. */
export const forbiddenImports = (root: string): string[] =>
  ['src', 'config', 'test']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => programsBelow(root, folder))
    .flatMap((file) =>
      importsOf(file, readText(join(root, file))).flatMap(({ target, line }) => {
        const isPackage = !target.startsWith('.')
        const reason = refusal(file, isPackage ? target : fileOf(root, file, target), isPackage)
        return reason === undefined ? [] : [`${file}:${line}: ${reason}`]
      }),
    )

if (require.main === module) {
  const lines = forbiddenImports(join(__dirname, '../..'))
  for (const line of lines) console.error(line)
  process.exitCode = lines.length > 0 ? 1 : 0
}
