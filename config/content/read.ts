import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Ajv, { type ErrorObject } from 'ajv'
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit as visitNodes } from 'yaml'

import type { Brand, Carrier, Category, Guide, Ids, Platform, Service, Source, Task, Term } from '../../src/content/baked/types'
import { firstLineOf, systemReason } from '../tools/cli/first-line'
import { readWhole, UnreadableFileError } from '../tools/cli/read-whole'
import { isKey, isTable, runRules } from './rule'
import { oneEntry } from './rules/one-entry'
import { readable } from './rules/readable'
import { references } from './rules/references'
import { schema } from './rules/schema'
import { unknownKeys } from './rules/unknown-keys'

/** error: the bake stops. warn: somebody should look soon. info: for a quiet evening. */
export const levels = ['error', 'warn', 'info'] as const
export type Level = (typeof levels)[number]

/** Something an editor must mend. `file` is relative to the content folder, `line` starts at 1. */
export interface Problem {
  level: Level
  file: string
  line: number
  message: string
}

/** The whole catalogue as its editors wrote it. */
export interface ContentCatalogue {
  platforms: Platform[]
  carriers: Carrier[]
  services: Service[]
  tasks: Task[]
  categories: Category[]
  terms: Term[]
  guides: Guide[]
  sources: Record<string, Source>
  brands: Record<string, Brand>
  /** Ids of platforms in the order of their release: a platform's place is its number in shared lists, and never changes. */
  releaseOrder: readonly string[]
}

/** One line a problem, as editors and CI show it. The folder itself is the file ''. */
export const problemLine = ({ file, line, message }: Problem): string =>
  `src/content${file === '' ? '' : `/${file}:${line}`}  ${message}`

/** The folders of entries. */
export const folderNames = ['platforms', 'carriers', 'services', 'tasks', 'categories', 'terms', 'guides'] as const

export type Folder = (typeof folderNames)[number]

/** Where a value stands in its file: keys and places in lists. */
export type Path = readonly (string | number)[]

/** One file of the content folder, with all that a rule may want to say about it. */
export interface ContentFile {
  /** Relative to the content folder: platforms/abc.yaml. */
  file: string
  /** Undefined for sources.yaml, brands.yaml and ids.yaml. */
  folder: Folder | undefined
  text: string
  /** The first YAML document; undefined when the file is not YAML. */
  value: unknown
  /** How many YAML documents the file holds. */
  documents: number
  syntax: readonly { code: string; line: number; message: string }[]
  /** What schema.json has against it; its paths begin at the file's root. */
  schemaErrors: readonly ErrorObject[]
  /** The line of a value, or of the deepest part of its path that is written down. */
  lineOf(path: Path): number
}

export type ContentEntry =
  | { folder: 'platforms'; at: ContentFile; entry: Platform }
  | { folder: 'carriers'; at: ContentFile; entry: Carrier }
  | { folder: 'services'; at: ContentFile; entry: Service }
  | { folder: 'tasks'; at: ContentFile; entry: Task }
  | { folder: 'categories'; at: ContentFile; entry: Category }
  | { folder: 'terms'; at: ContentFile; entry: Term }
  | { folder: 'guides'; at: ContentFile; entry: Guide }

/** All that rules look at. A file that is not sound is among `files` alone. */
export interface Content {
  files: readonly ContentFile[]
  /** Files in a folder of entries that are no .yaml. */
  unexpectedFiles: readonly string[]
  entries: readonly ContentEntry[]
  catalogue: ContentCatalogue
  /** Undefined when ids.yaml is missing or not sound. */
  ids: Ids | undefined
  /** released.yaml: step ids and numbers that people's phones hold already; undefined when it is missing. Made by content:release. */
  released: ContentFile | undefined
  /** The text of every file, sound or not, by its path. */
  texts: ReadonlyMap<string, string>
  /** What could not be read. */
  faults: readonly Problem[]
}

/** Content as text, by its path relative to the content folder. */
export type Files = Readonly<Record<string, string>>

const startOf = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : undefined

/** The offset at which the value of a path is written; an alias (*name) counts where it is used. */
const offsetOf = (document: Document, path: Path): number => {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
      if (!pair) return offset
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(part)]
      if (node === undefined) return offset
      offset = startOf(node) ?? offset
    } else {
      return offset
    }
  }
  return offset
}

/** What YAML says of a text. */
interface Parsed {
  text: string
  lines: LineCounter
  documents: readonly Document[]
}

/** The last text of each file: parsing is most of the work, and a watch edits one file of hundreds. */
const parsedBefore = new Map<string, Parsed>()

const parsedOf = (file: string, text: string): Parsed => {
  const before = parsedBefore.get(file)
  if (before?.text === text) return before
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter: lines })
  const parsed = { text, lines, documents: Array.isArray(documents) ? documents : [] }
  parsedBefore.set(file, parsed)
  return parsed
}

/** The aliases (*name) that stand inside what they name: such a value holds itself. */
const circlesIn = (document: Document, lines: LineCounter): { code: string; line: number; message: string }[] => {
  const circles: { code: string; line: number; message: string }[] = []
  visitNodes(document, {
    Alias: (_key, alias, path) => {
      const named = alias.resolve(document)
      if (named && path.some((node) => node === named)) {
        const line = lines.linePos(alias.range?.[0] ?? 0).line
        circles.push({ code: 'CIRCLE', line, message: `*${alias.source} stands inside what it names: it would hold itself` })
      }
    },
  })
  return circles
}

const parse = (file: string, text: string) => {
  let parsed: Parsed
  try {
    parsed = parsedOf(file, text)
  } catch (error) {
    // Nested deeper than the parser can go.
    const syntax = [{ code: 'DEPTH', line: 1, message: firstLineOf(error) }]
    return { file, text, documents: 1, syntax, value: undefined, lineOf: () => 1 }
  }
  const { lines, documents } = parsed
  const first = documents[0]
  const syntax = documents.flatMap(({ errors }) =>
    errors.map((error) => ({
      code: String(error.code),
      line: error.linePos?.[0].line ?? 1,
      message: (error.message.split('\n')[0] ?? 'not YAML').replace(/ at line \d+, column \d+:?$/, ''),
    })),
  )
  let value: unknown
  try {
    // No alias without a star; to look for one in every file takes longer than all the rest.
    if (first && syntax.length === 0 && text.includes('*')) syntax.push(...circlesIn(first, lines))
    // Anew each time: whoever reads the value may change it.
    if (first && syntax.length === 0) value = first.toJS()
  } catch (error) {
    // An alias (*name) without its anchor is found only here.
    syntax.push({ code: 'ALIAS', line: 1, message: firstLineOf(error) })
  }
  return {
    file,
    text,
    documents: documents.length,
    syntax,
    value,
    lineOf: (path: Path) => (first ? lines.linePos(offsetOf(first, path)).line : 1),
  }
}

const compiled = new Map<string, Ajv>()

/** Compiling the schema takes far longer than reading a file; a watch reads many times. */
const ajvFor = (text: string): Ajv => {
  const known = compiled.get(text)
  if (known) return known
  const ajv = new Ajv({ allErrors: true, strict: true, verbose: true })
  ajv.addSchema({ ...JSON.parse(text), $id: 'catalogue' })
  compiled.set(text, ajv)
  return ajv
}

/** What meets one definition of the schema is of its type. */
const definitionOf = {
  platforms: 'platform',
  carriers: 'carrier',
  services: 'service',
  tasks: 'task',
  categories: 'category',
  terms: 'term',
  guides: 'guide',
} as const satisfies Record<Folder, string>

/** The files of the root folder that are read. */
const rootFiles = ['sources.yaml', 'brands.yaml', 'ids.yaml', 'released.yaml']

/** The schema, or what is wrong with it. */
const schemaOf = (text: string | undefined): Ajv | string => {
  if (text === undefined) return 'schema.json is missing. It is the form that everything else must meet'
  try {
    const ajv = ajvFor(text)
    const known = [...Object.values(definitionOf), 'source', 'brand', 'ids']
    const lost = known.find((definition) => !ajv.getSchema(`catalogue#/definitions/${definition}`))
    return lost === undefined ? ajv : `schema.json has no definition "${lost}"`
  } catch (error) {
    return `schema.json is no schema: ${firstLineOf(error)}`
  }
}

/**
 * Understands a whole content folder given as text. Never throws for content: what is wrong is kept for the rules, together with
 * the `faults` of reading it.
 */
export const parseContent = (files: Files, faults: readonly Problem[] = []): Content => {
  const ajv = schemaOf(files['schema.json'])
  const schemaErrors: ErrorObject[] = []
  const meets = <T>(definition: string, value: unknown, at: string): value is T => {
    const validate = typeof ajv === 'string' ? undefined : ajv.getSchema(`catalogue#/definitions/${definition}`)
    if (!validate) return false
    if (validate(value) === true) return true
    for (const error of validate.errors ?? []) schemaErrors.push({ ...error, instancePath: at + error.instancePath })
    return false
  }
  const all: ContentFile[] = []
  const keep = (parsed: ReturnType<typeof parse>, folder: Folder | undefined): ContentFile => {
    const file = { ...parsed, folder, schemaErrors: schemaErrors.splice(0) }
    all.push(file)
    return file
  }
  const entryOf = (folder: Folder, value: unknown, at: () => ContentFile): ContentEntry | undefined => {
    switch (folder) {
      case 'platforms':
        return meets<Platform>('platform', value, '') ? { folder, at: at(), entry: value } : undefined
      case 'carriers':
        return meets<Carrier>('carrier', value, '') ? { folder, at: at(), entry: value } : undefined
      case 'services':
        return meets<Service>('service', value, '') ? { folder, at: at(), entry: value } : undefined
      case 'tasks':
        return meets<Task>('task', value, '') ? { folder, at: at(), entry: value } : undefined
      case 'categories':
        return meets<Category>('category', value, '') ? { folder, at: at(), entry: value } : undefined
      case 'terms':
        return meets<Term>('term', value, '') ? { folder, at: at(), entry: value } : undefined
      case 'guides':
        return meets<Guide>('guide', value, '') ? { folder, at: at(), entry: value } : undefined
    }
  }
  // Without what every object has: an editor may name a source "constructor".
  const sources: Record<string, Source> = Object.create(null)
  const brands: Record<string, Brand> = Object.create(null)
  let ids: Ids | undefined
  let released: ContentFile | undefined
  const entries: ContentEntry[] = []
  const unexpectedFiles: string[] = []
  for (const file of Object.keys(files).sort()) {
    if (file === 'schema.json') continue
    const folder = folderNames.find((name) => file.startsWith(`${name}/`))
    if (!file.endsWith('.yaml') || (!folder && !rootFiles.includes(file))) {
      unexpectedFiles.push(file)
      continue
    }
    const parsed = parse(file, files[file] ?? '')
    const { value } = parsed
    if (file === 'released.yaml') {
      released = { ...parsed, folder: undefined, schemaErrors: [] }
    } else if (file === 'sources.yaml') {
      for (const [key, source] of Object.entries(isTable(value) ? value : {})) {
        if (meets<Source>('source', source, `/${key}`) && isKey(key)) sources[key] = source
      }
      keep(parsed, undefined)
    } else if (file === 'brands.yaml') {
      for (const [key, brand] of Object.entries(isTable(value) ? value : {})) {
        if (meets<Brand>('brand', brand, `/${key}`) && isKey(key)) brands[key] = brand
      }
      keep(parsed, undefined)
    } else if (file === 'ids.yaml') {
      if (value !== undefined && meets<Ids>('ids', value, '')) ids = value
      keep(parsed, undefined)
    } else if (folder) {
      // An empty file has one thing wrong with it, not one for every key that it lacks.
      const entry = isTable(value) ? entryOf(folder, value, () => keep(parsed, folder)) : undefined
      if (entry) entries.push(entry)
      else keep(parsed, folder)
    }
  }
  const catalogue: ContentCatalogue = {
    platforms: entries.flatMap((it) => (it.folder === 'platforms' ? [it.entry] : [])),
    carriers: entries.flatMap((it) => (it.folder === 'carriers' ? [it.entry] : [])),
    services: entries.flatMap((it) => (it.folder === 'services' ? [it.entry] : [])),
    tasks: entries.flatMap((it) => (it.folder === 'tasks' ? [it.entry] : [])),
    categories: entries.flatMap((it) => (it.folder === 'categories' ? [it.entry] : [])),
    terms: entries.flatMap((it) => (it.folder === 'terms' ? [it.entry] : [])),
    guides: entries.flatMap((it) => (it.folder === 'guides' ? [it.entry] : [])),
    sources,
    brands,
    releaseOrder: ids?.platforms ?? [],
  }
  const broken: Problem[] = typeof ajv === 'string' ? [{ level: 'error', file: 'schema.json', line: 1, message: ajv }] : []
  return {
    files: all,
    unexpectedFiles,
    entries,
    catalogue,
    ids,
    released,
    texts: new Map(Object.entries(files)),
    faults: [...faults, ...broken],
  }
}

/** The largest file of content, in bytes: the sources are a tenth of it. */
const MAX_FILE_BYTES = 1024 * 1024

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The files of a content folder, as text, and what could not be read of it. Only plain files are: no link is followed, no pipe
 * waited for. Never throws.
 */
export const loadFolder = (root: string): { files: Files; faults: Problem[] } => {
  const files: Record<string, string> = {}
  const faults: Problem[] = []
  const fault = (file: string, message: string) => faults.push({ level: 'error', file, line: 1, message })
  const load = (file: string) => {
    try {
      files[file] = utf8.decode(readWhole(join(root, file), { most: MAX_FILE_BYTES, links: false }))
    } catch (error) {
      const reason = error instanceof UnreadableFileError ? error.reason : '不是 not UTF-8'
      fault(file, `not read: ${reason}. Content is plain files of text`)
    }
  }
  const list = (folder: string): string[] => {
    const path = join(root, folder)
    try {
      if (folder !== '' && lstatSync(path).isSymbolicLink()) throw new Error('是链接 a link, not followed')
      return readdirSync(path)
    } catch (error) {
      fault(folder, `${folder === '' ? root : `the folder ${folder}`} is not read: ${systemReason(error)}`)
      return []
    }
  }
  const top = list('')
  for (const leaf of top) if (leaf.endsWith('.yaml') || leaf === 'schema.json') load(leaf)
  if (faults.every(({ file }) => file !== ''))
    for (const folder of folderNames) for (const leaf of list(folder)) load(`${folder}/${leaf}`)
  return { files, faults }
}

/** The files of a content folder that can be read, as text. */
export const loadFiles = (root: string): Files => loadFolder(root).files

/** Reads and understands a content folder, with all that could not be read of it. */
export const readContent = (root: string): Content => {
  const { files, faults } = loadFolder(root)
  return parseContent(files, faults)
}

/**
 * Reads every file of the content folder and checks its form and its references: what the bake needs to be able to go on.
 * All the other rules are run by checkCatalogue.
 */
export const readCatalogue = (root: string): { catalogue: ContentCatalogue; problems: Problem[] } => {
  const content = readContent(root)
  // None of these looks at the day.
  const problems = runRules([readable, oneEntry, unknownKeys, schema, references], content, { today: '' })
  return { catalogue: content.catalogue, problems: problems.filter(({ level }) => level === 'error') }
}
