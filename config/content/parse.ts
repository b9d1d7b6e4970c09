import type { Brand, Ids, Source } from '../../src/content/baked/types'
import { isTable } from '../tools/cli/is-table'
import type { Problem } from './problem'
import { isKey } from './rule'
import { definitionOf, makeSchemaCheck, type SchemaCheck } from './schema-check'
import {
  type Content,
  type ContentEntry,
  type ContentFile,
  type EntryLists,
  type EntryTypes,
  type Files,
  type Folder,
  folderNames,
} from './types'
import { parseYaml, type YamlFile } from './yaml-file'

/** The files of the root folder that are read. */
const rootFiles = ['sources.yaml', 'brands.yaml', 'ids.yaml', 'released.yaml']

/** A file with one entry: the entry too, when it meets the schema. */
const parseEntry = <F extends Folder>(
  folder: F,
  parsed: YamlFile,
  { check }: SchemaCheck,
): { file: ContentFile; entry: ContentEntry<F> | undefined } => {
  // An empty file has one thing wrong with it, not one for every key that it lacks.
  const { value, errors } = isTable(parsed.value)
    ? check<EntryTypes[F]>(definitionOf[folder], parsed.value)
    : { value: undefined, errors: [] }
  const file = { ...parsed, folder, schemaErrors: errors }
  return { file, entry: value && { folder, at: file, entry: value } }
}

/** A file with a row a key: those rows that meet the schema. */
const parseTable = <T>(
  definition: string,
  parsed: YamlFile,
  { check }: SchemaCheck,
): { file: ContentFile; rows: Record<string, T> } => {
  // Without what every object has: an editor may name a source "constructor".
  const rows: Record<string, T> = Object.create(null)
  const checked = Object.entries(isTable(parsed.value) ? parsed.value : {}).map(([key, row]) => ({
    key,
    ...check<T>(definition, row, `/${key}`),
  }))
  for (const { key, value } of checked) if (value !== undefined && isKey(key)) rows[key] = value
  return { file: { ...parsed, folder: undefined, schemaErrors: checked.flatMap(({ errors }) => errors) }, rows }
}

const parseIds = (parsed: YamlFile, { check }: SchemaCheck): { file: ContentFile; ids: Ids | undefined } => {
  const { value, errors } = parsed.value === undefined ? { value: undefined, errors: [] } : check<Ids>('ids', parsed.value)
  return { file: { ...parsed, folder: undefined, schemaErrors: errors }, ids: value }
}

const folderOf = (file: string): Folder | undefined => folderNames.find((name) => file.startsWith(`${name}/`))

const addTo = <F extends Folder>(lists: EntryLists, { folder, entry }: ContentEntry<F>): void => {
  lists[folder].push(entry)
}

/** Entries by their folder, in their order. */
const listed = (entries: readonly ContentEntry[]): EntryLists => {
  const lists: EntryLists = { platforms: [], carriers: [], services: [], tasks: [], categories: [], terms: [], guides: [] }
  for (const entry of entries) addTo(lists, entry)
  return lists
}

/**
 * Reads a whole content folder given as text. Never throws for content: what is wrong is kept for the rules, together with
 * the `faults` of reading it.
 */
export const parseContent = (files: Files, faults: readonly Problem[] = []): Content => {
  const schema = makeSchemaCheck(files['schema.json'])
  const names = Object.keys(files)
    .filter((file) => file !== 'schema.json')
    .sort()
  const expected = names.filter((file) => file.endsWith('.yaml') && (folderOf(file) ?? rootFiles.includes(file)))
  const parsed = new Map(expected.map((file) => [file, parseYaml(file, files[file] ?? '')]))
  const root = <T>(file: string, parse: (parsed: YamlFile) => T): T | undefined => {
    const text = parsed.get(file)
    return text && parse(text)
  }
  const sources = root('sources.yaml', (file) => parseTable<Source>('source', file, schema))
  const brands = root('brands.yaml', (file) => parseTable<Brand>('brand', file, schema))
  const ids = root('ids.yaml', (file) => parseIds(file, schema))
  const parsedEntries = [...parsed.values()].flatMap((file) => {
    const folder = folderOf(file.file)
    return folder ? [parseEntry(folder, file, schema)] : []
  })
  const entries = parsedEntries.flatMap(({ entry }) => entry ?? [])
  const all = [sources, brands, ids, ...parsedEntries].flatMap((one) => one?.file ?? [])
  const broken: Problem[] =
    schema.fault === undefined ? [] : [{ level: 'error', file: 'schema.json', line: 1, message: schema.fault }]
  return {
    files: all.sort((a, b) => (a.file < b.file ? -1 : 1)),
    unexpectedFiles: names.filter((file) => !parsed.has(file)),
    entries,
    catalogue: {
      ...listed(entries),
      sources: sources?.rows ?? {},
      brands: brands?.rows ?? {},
      releaseOrder: ids?.ids?.platforms ?? [],
    },
    ids: ids?.ids,
    released: root('released.yaml', (file) => ({ ...file, folder: undefined, schemaErrors: [] })),
    texts: new Map(Object.entries(files)),
    faults: [...faults, ...broken],
  }
}
