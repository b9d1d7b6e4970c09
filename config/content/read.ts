import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv, { type ErrorObject } from 'ajv'
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml'

import type { Brand, Carrier, Category, Guide, Ids, Platform, Service, Source, Task, Term } from '../../src/content/baked/types'
import { isTable, runRules } from './rule'
import { oneEntry } from './rules/one-entry'
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
export interface Catalogue {
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
  released: readonly string[]
}

/** One line a problem, as editors and CI show it. */
export const problemLine = ({ file, line, message }: Problem): string => `src/content/${file}:${line}  ${message}`

/** The folder that the catalogue is read from. */
export const contentRoot = join(__dirname, '../../src/content')

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
  form: readonly ErrorObject[]
  /** The line of a value, or of the deepest part of its path that is written down. */
  lineOf(path: Path): number
}

export type Entry =
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
  strays: readonly string[]
  entries: readonly Entry[]
  catalogue: Catalogue
  /** Undefined when ids.yaml is missing or not sound. */
  ids: Ids | undefined
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

const parse = (file: string, text: string) => {
  const { lines, documents } = parsedOf(file, text)
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
    // Anew each time: whoever reads the value may change it.
    if (first && syntax.length === 0) value = first.toJS()
  } catch (error) {
    // An alias (*name) without its anchor is found only here.
    syntax.push({ code: 'ALIAS', line: 1, message: error instanceof Error ? error.message : 'not YAML' })
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

/** Understands a whole content folder given as text. Never throws for content: what is wrong is kept for the rules. */
export const understand = (files: Files): Content => {
  const ajv = ajvFor(files['schema.json'] ?? '{}')
  const form: ErrorObject[] = []
  const meets = <T>(definition: string, value: unknown, at: string): value is T => {
    const validate = ajv.getSchema(`catalogue#/definitions/${definition}`)
    if (!validate) throw new Error(`schema.json has no definition "${definition}"`)
    if (validate(value) === true) return true
    for (const error of validate.errors ?? []) form.push({ ...error, instancePath: at + error.instancePath })
    return false
  }
  const all: ContentFile[] = []
  const keep = (parsed: ReturnType<typeof parse>, folder: Folder | undefined): ContentFile => {
    const file = { ...parsed, folder, form: form.splice(0) }
    all.push(file)
    return file
  }
  const sources: Record<string, Source> = {}
  const brands: Record<string, Brand> = {}
  let ids: Ids | undefined
  const entries: Entry[] = []
  const strays: string[] = []
  for (const file of Object.keys(files).sort()) {
    const folder = folderNames.find((name) => file.startsWith(`${name}/`))
    if (folder && !file.endsWith('.yaml')) {
      strays.push(file)
      continue
    }
    if (!folder && !['sources.yaml', 'brands.yaml', 'ids.yaml'].includes(file)) continue
    const parsed = parse(file, files[file] ?? '')
    const { value } = parsed
    if (file === 'sources.yaml') {
      for (const [key, source] of Object.entries(isTable(value) ? value : {})) {
        if (meets<Source>('source', source, `/${key}`)) sources[key] = source
      }
      keep(parsed, undefined)
    } else if (file === 'brands.yaml') {
      for (const [key, brand] of Object.entries(isTable(value) ? value : {})) {
        if (meets<Brand>('brand', brand, `/${key}`)) brands[key] = brand
      }
      keep(parsed, undefined)
    } else if (file === 'ids.yaml') {
      if (value !== undefined && meets<Ids>('ids', value, '')) ids = value
      keep(parsed, undefined)
    } else if (folder) {
      // An empty file has one thing wrong with it, not one for every key that it lacks.
      const worth = isTable(value)
      if (folder === 'platforms' && worth && meets<Platform>('platform', value, '')) {
        entries.push({ folder, at: keep(parsed, folder), entry: value })
      } else if (folder === 'carriers' && worth && meets<Carrier>('carrier', value, '')) {
        entries.push({ folder, at: keep(parsed, folder), entry: value })
      } else if (folder === 'services' && worth && meets<Service>('service', value, '')) {
        entries.push({ folder, at: keep(parsed, folder), entry: value })
      } else if (folder === 'tasks' && worth && meets<Task>('task', value, '')) {
        entries.push({ folder, at: keep(parsed, folder), entry: value })
      } else if (folder === 'categories' && worth && meets<Category>('category', value, '')) {
        entries.push({ folder, at: keep(parsed, folder), entry: value })
      } else if (folder === 'terms' && worth && meets<Term>('term', value, '')) {
        entries.push({ folder, at: keep(parsed, folder), entry: value })
      } else if (folder === 'guides' && worth && meets<Guide>('guide', value, '')) {
        entries.push({ folder, at: keep(parsed, folder), entry: value })
      } else {
        keep(parsed, folder)
      }
    }
  }
  const catalogue: Catalogue = {
    platforms: entries.flatMap((it) => (it.folder === 'platforms' ? [it.entry] : [])),
    carriers: entries.flatMap((it) => (it.folder === 'carriers' ? [it.entry] : [])),
    services: entries.flatMap((it) => (it.folder === 'services' ? [it.entry] : [])),
    tasks: entries.flatMap((it) => (it.folder === 'tasks' ? [it.entry] : [])),
    categories: entries.flatMap((it) => (it.folder === 'categories' ? [it.entry] : [])),
    terms: entries.flatMap((it) => (it.folder === 'terms' ? [it.entry] : [])),
    guides: entries.flatMap((it) => (it.folder === 'guides' ? [it.entry] : [])),
    sources,
    brands,
    released: ids?.platforms ?? [],
  }
  return { files: all, strays, entries, catalogue, ids }
}

/** The files of a content folder, as text. */
export const loadFiles = (root: string): Files => {
  const files: Record<string, string> = {}
  const load = (file: string) => {
    files[file] = readFileSync(join(root, file), 'utf8')
  }
  for (const leaf of readdirSync(root)) if (leaf.endsWith('.yaml') || leaf === 'schema.json') load(leaf)
  for (const folder of folderNames) for (const leaf of readdirSync(join(root, folder))) load(`${folder}/${leaf}`)
  return files
}

/**
 * Reads every file of the content folder and checks its form and its references: what the bake needs to be able to go on.
 * All the other rules are run by checkCatalogue.
 */
export const readCatalogue = (root: string): { catalogue: Catalogue; problems: Problem[] } => {
  const content = understand(loadFiles(root))
  // None of these four looks at the day.
  const problems = runRules([oneEntry, unknownKeys, schema, references], content, '')
  return { catalogue: content.catalogue, problems: problems.filter(({ level }) => level === 'error') }
}
