import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'

import { MAX_BACKUP_LENGTH } from '../src/domain/record/backup'
import { MAX_CUSTOM_DAYS, MAX_HISTORY_ENTRIES, MAX_LENGTH, MAX_NUMBERS } from '../src/domain/record/snapshot'
import { formatV3 } from '../src/domain/record/snapshot-v3'

/** What the documents and comments of this repository say of its own files and of each other. */
const root = join(__dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

const leftOut = new Set(['node_modules', 'dist', '.git', '.cache', '.swc', 'codes', 'posters'])

/** Every file below a folder, by its path from the root. */
const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((leaf) => {
    if (leaf.isDirectory() && leftOut.has(leaf.name)) return []
    const path = posix.join(folder, leaf.name)
    return leaf.isDirectory() ? filesBelow(path) : [path]
  })

const files = [
  ...['src', 'config', 'test', 'docs', 'types'].flatMap(filesBelow),
  ...readdirSync(root, { withFileTypes: true })
    .filter((leaf) => leaf.isFile())
    .map(({ name }) => name),
]

const documents = files.filter((file) => file.endsWith('.md'))
const programs = files.filter((file) => /\.(tsx?|m?js|scss|grit)$/.test(file))

interface Line {
  /** path:line */
  at: string
  text: string
}

const linesOf = (file: string): Line[] =>
  read(file)
    .split('\n')
    .map((text, index) => ({ at: `${file}:${index + 1}`, text }))

/** The comment of a line of a program; the whole line where it stands in a comment of several. */
const commentOf = ({ at, text }: Line): Line | undefined => {
  const comment = /^\s*\*.*|(?:^|\s|\{)\/[/*].*/.exec(text)?.[0]
  return comment === undefined ? undefined : { at, text: comment }
}

/** What is read by people: documents without the code they show, comments, and the messages of biome.json. */
const prose: Line[] = [
  ...documents.flatMap(linesOf),
  ...programs.flatMap(linesOf).flatMap((line) => commentOf(line) ?? []),
  ...linesOf('biome.json').filter(({ text }) => text.includes('message') || / \(docs\//.test(text)),
]

/** Every part of a text that a pattern finds, each with where it stands. */
const cited = (pattern: RegExp): Line[] =>
  prose.flatMap(({ at, text }) => [...text.matchAll(pattern)].map(([whole, part]) => ({ at, text: part ?? whole })))

/** Every file and folder by its path from the root. */
const paths = new Set(files.flatMap((file) => file.split('/').map((_name, depth, names) => names.slice(0, depth + 1).join('/'))))

/** True for the path of a file or folder. `*`, `<id>` and `…` stand for any name, and a decision may go by its number alone. */
const isThere = (path: string): boolean => {
  const parts = path.split(/\*|<[^>]*>|…/).map((part) => part.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`^${parts.join('[^/]*')}${/\/\d{3}$/.test(path) ? '-.*' : ''}$`)
  return paths.has(path) || [...paths].some((one) => pattern.test(one))
}

test('every file that a document or a comment names is there', () => {
  const names = cited(/(?<![\w./@-])((?:docs|src|config|test|types)\/[\w./*<>…-]*[\w*>…])/g)
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter(({ text }) => !isThere(text))).toEqual([])
})

test.each(['src/domain/claim.ts', 'docs/looks', 'docs/adr/999', 'src/*/claim.ts'])(
  '%s is not there, and would be noticed',
  (path) => {
    expect(isThere(path)).toBe(false)
  },
)

test('a document called by its name in capitals is there', () => {
  const documentNames = cited(/\b(README|CONTRIBUTING|DESIGN|ARCHITECTURE|CHANGELOG|SECURITY)\b/g)
  expect(documentNames.filter(({ text }) => !documents.some((file) => basename(file) === `${text}.md`))).toEqual([])
})

test('a file named by its own name alone is there', () => {
  const names = new Set(files.map((file) => basename(file)))
  const named = cited(/(?<![\w./*<>…-])(\w[\w.-]*\.(?:md|tsx?|scss|grit))\b/g).filter(({ text }) => !text.endsWith('.d.ts'))
  expect(named.filter(({ text }) => !names.has(text))).toEqual([])
})

test('every link between documents leads somewhere', () => {
  const links = documents.flatMap((file) =>
    linesOf(file).flatMap(({ at, text }) =>
      [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .filter(([, target = '']) => !/^[a-z]+:/.test(target))
        .map(([, target = '']) => ({ at, target: posix.join(dirname(file), target) })),
    ),
  )
  expect(links.filter(({ target }) => !existsSync(join(root, target)))).toEqual([])
})

test('a rule or section of docs/design.md that is cited is there', () => {
  const design = read('docs/design.md')
  const sections = [...design.matchAll(/^## .*? · (.+)$/gm)].map(([, name = '']) => name)
  const rules = [...design.matchAll(/^(\d+)\. \*\*/gm)].map(([, place]) => `rule ${place}`)
  const places = cited(/docs\/design\.md, (\w[^).*`]*)/g)
  expect(places.length).toBeGreaterThan(5)
  expect(places.filter(({ text }) => ![...rules, ...sections].some((place) => text.startsWith(place)))).toEqual([])
})

test('every command that a document names is one of package.json', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const named = documents
    .flatMap(linesOf)
    .flatMap(({ at, text }) => [...text.matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, name = '']) => ({ at, name })))
  expect(named.filter(({ name }) => !(name in scripts))).toEqual([])
})

test("README.md's map names every room of src and config, every document, and no other", () => {
  const map = /```\n(src\/\n[\s\S]*?)```/.exec(read('README.md'))?.[1] ?? ''
  const rooms = new Map(map.split(/^(?=\S)/m).map((part) => [part.split('\n')[0]?.replace('/', ''), part]))
  for (const room of ['src', 'config', 'docs']) {
    const named = [...(rooms.get(room) ?? '').matchAll(/(?<![\w/.])([a-z0-9-]+)(?:\/|\.md)(?![\w])/g)].map(([, name]) => name)
    const inside = [...paths].filter((path) => dirname(path) === room)
    const expected = inside.filter((path) => path.endsWith('.md') || files.some((file) => file.startsWith(`${path}/`)))
    expect([room, ...named.slice(1).sort()]).toEqual([room, ...expected.map((path) => basename(path, '.md')).sort()])
  }
})

describe('docs/backup.md', () => {
  const text = read('docs/backup.md')

  /** Every key of the objects in a form of valibot's. */
  const keysIn = (form: unknown): string[] => {
    if (typeof form !== 'object' || form === null) return []
    const own = 'entries' in form && typeof form.entries === 'object' && form.entries !== null ? Object.keys(form.entries) : []
    return [...own, ...Object.values(form).flatMap(keysIn)]
  }

  test('tells every key of a record', () => {
    const keys = [...new Set(keysIn(formatV3))]
    expect(keys.length).toBeGreaterThan(30)
    expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([])
  })

  test('tells the limits of a record as the app keeps them', () => {
    for (const limit of [MAX_NUMBERS, MAX_CUSTOM_DAYS, MAX_HISTORY_ENTRIES]) expect(text).toContain(` ${limit} `)
    expect(text).toContain(`${MAX_LENGTH.note.toLocaleString('en')} characters`)
    expect(text).toContain(`${MAX_BACKUP_LENGTH.toLocaleString('en')} `)
  })
})

describe('a decision', () => {
  const decisions = documents.filter((file) => file.startsWith('docs/adr/'))

  test.each(decisions)('%s says its status and date, and why, what, what else, and what then', (file) => {
    const text = read(file)
    const number = basename(file).slice(0, 3)
    expect(text).toMatch(
      new RegExp(`^# ${number} .+\n\n\\*\\*Status\\.\\*\\* (?:Accepted|Superseded by)\\b.*\\.\n\\*\\*Date\\.\\*\\* `),
    )
    expect(text).toMatch(/^\*\*Date\.\*\* \d{4}-\d\d-\d\d(?:; written down \d{4}-\d\d-\d\d)?\.$/m)
    expect([...text.matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, heading]) => heading)).toEqual([
      ...['Status', 'Date', 'Background', 'Decision', 'Considered', 'Consequences'],
    ])
  })

  test('that supersedes another is named by it', () => {
    for (const file of decisions) {
      const status = /^\*\*Status\.\*\* (.*)$/m.exec(read(file))?.[1] ?? ''
      for (const [, other = ''] of status.matchAll(/Supersedes [^(]*\(([^)]+)\)/g)) {
        expect(read(`docs/adr/${other}`)).toMatch(new RegExp(`superseded by [^\n]*\\(${basename(file)}\\)`, 'i'))
      }
    }
  })
})
