/**
 * Turns the catalogue as people write it (src/content/*.yaml) into what the app loads (src/content/baked):
 *   enums.ts       the closed lists of schema.json, in its order
 *   types.ts       the types of schema.json; those of closed lists are made of the lists
 *   catalogue-index.ts  a small item an entry, for the main package: what a list, a plan and a search need
 *   entries.ts     the whole entries with their steps and sources, for the guide subpackage alone
 *   signatures.ts  what messages are read by: signatures, brands, carriers; for the package that reads them
 *   traditional.ts what turns the words of the catalogue and the interface into traditional Chinese
 *   terms.ts       how long each term is, for the plan's dates
 *   term-claims.ts what each term means and who says so, for the timeline
 *   workdays.ts    days off and make-up days of the mainland, out of the library chinese-days; after them the legal holidays
 *   catalog.json   the whole catalogue for others; its format is described in docs/content.md
 * The same files in give the same files out, to the letter.
 */
import { join } from 'node:path'
import holidays from 'chinese-days/dist/chinese-days.json'
import { compile } from 'json-schema-to-typescript'
import type { Platform } from '../../src/content/baked/types'
import { encodeIndex } from '../../src/domain/catalogue/index-text'
import { writeSenders } from '../../src/domain/sms/senders'
import { readText } from '../tools/cli/read-whole'
import { runCommandLine } from '../tools/cli/run-command'
import type { WholeFile } from '../tools/cli/write-whole'
import { bakedPath, bakedProgram, writeBaked } from './baked-file'
import { catalogueIndexOf } from './catalogue-index'
import { contentRoot } from './content-root'
import { closedLists, enumsFile, readSchema } from './enums'
import { hantCharacter, hantOf, hantText, phrases, variantsOf } from './hant'
import { freeWeekdays } from './legal-holidays'
import { literalsOf } from './literal'
import { type Problem, problemLine } from './problem'
import { readCatalogue } from './read-catalogue'
import { sendersOf } from './senders'
import { deriveMap } from './traditional-map'
import type { ContentCatalogue } from './types'

/** The types of the schema. Those of its closed lists are made of the lists, so that no list lacks a word of its type. */
const typesFile = async () => {
  const schema = JSON.parse(readText(join(contentRoot, 'schema.json')))
  // Not for editors, hence not in the schema itself: the bake adds it.
  schema.definitions.text.properties.hant = {
    type: 'string',
    description: 'Traditional Chinese, where the general rule would be wrong: in some names. Made when baking.',
  }
  const lists = closedLists(schema)
  for (const { definition, name } of lists) schema.definitions[definition].tsType = `(typeof ${name})[number]`
  const types = await compile(schema, 'Catalogue', {
    bannerComment: '',
    format: false,
    declareExternallyReferenced: true,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
  })
  const imports = `import type { ${lists.map(({ name }) => name).join(', ')} } from './enums'\n`
  return bakedProgram('types.ts', imports + types.replace(/export interface Catalogue \{[\s\S]*?\n\}\n/, ''))
}

/** Adds the traditional form beside the zh of a name that goes otherwise than the same words in a sentence. */
const withHant = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => withHant(item, key))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([inner, content]): [string, unknown] => [inner, withHant(content, inner)])
  const hant = 'zh' in value && typeof value.zh === 'string' ? hantOf(value.zh, key) : undefined
  return Object.fromEntries(hant === undefined ? entries : [...entries, ['hant', hant]])
}

/** Every Chinese text below a value that follows the general rule. */
const chineseIn = (value: unknown, key = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => chineseIn(item, key))
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([name, content]) => chineseIn(content, name))
  return 'zh' in value && typeof value.zh === 'string' && hantOf(value.zh, key) === undefined ? [value.zh, ...inner] : inner
}

/** Entries by their ids, as the app gets them. */
const tableOf = (entries: readonly { id: string }[]) => Object.fromEntries(entries.map((entry) => [entry.id, withHant(entry)]))

/** A platform without what its guide does not show: the index has the aliases, senders.ts the signatures, catalog.json all. */
const shown = ({ aliases: _, signatures: __, coverage: ___, ...platform }: Platform): Platform => platform

const entriesFile = (catalogue: ContentCatalogue) => {
  const tables = {
    platforms: ['Platform', tableOf(catalogue.platforms.map(shown))],
    tasks: ['Task', tableOf(catalogue.tasks)],
    categories: ['Category', tableOf(catalogue.categories)],
    carriers: ['Carrier', tableOf(catalogue.carriers)],
    services: ['Service', tableOf(catalogue.services)],
    guides: ['Guide', tableOf(catalogue.guides)],
    sources: ['Source', withHant(catalogue.sources)],
  } as const
  const { head, write: literal } = literalsOf(tables)
  const types = Object.values(tables).map(([type]) => type)
  return bakedProgram(
    'entries.ts',
    `import type { ${[...new Set(['Claim', 'Hotline', 'Step', 'Text', ...types])].sort().join(', ')} } from './types'\n${head}${Object.entries(
      tables,
    )
      .map(([name, [type, table]]) => `export const ${name}: Readonly<Record<string, ${type}>> = ${literal(table)}\n`)
      .join('')}`,
  )
}

/** The interface's words are read as lines of their program text, which holds nothing else in Chinese but comments. */
const traditionalFile = (catalogue: ContentCatalogue) => {
  const lines = ['main/zh.ts', 'guide/zh.ts', 'record/zh.ts', 'subpackages/zh.ts'].flatMap((file) =>
    readText(join(contentRoot, '../i18n', file)).split('\n'),
  )
  const map = deriveMap([...chineseIn(catalogue), ...lines], { character: hantCharacter, phrases, text: hantText })
  const names = catalogueIndexOf(catalogue).items.flatMap((item) =>
    item.kind === 'platform' ? [item.name.zh, ...item.aliases] : [],
  )
  return bakedProgram(
    'traditional.ts',
    `import type { TraditionalMap } from '../../domain/catalogue/traditional'
export const traditional: TraditionalMap = ${JSON.stringify(map)}
export const variants = ${JSON.stringify(variantsOf(names.join(''), map))}
`,
  )
}

const termsFile = ({ terms }: ContentCatalogue) => {
  const lengths = Object.fromEntries(terms.map(({ id, length, unit }) => [id, { length, unit }]))
  return bakedProgram(
    'terms.ts',
    `import type { Terms } from '../../domain/timeline/terms'\nexport const terms: Terms = ${JSON.stringify(lengths)}\n`,
  )
}

const termClaimsFile = ({ terms, sources }: ContentCatalogue) => {
  const named = new Set(terms.flatMap(({ what }) => what.claims.map(({ source }) => source)))
  const used = Object.fromEntries(Object.entries(sources).filter(([key]) => named.has(key)))
  return bakedProgram(
    'term-claims.ts',
    `import type { TermId } from '../../domain/timeline/terms'
import type { Source, Sourced } from './types'
export const termClaims: Readonly<Record<TermId, Sourced>> = ${JSON.stringify(
      withHant(Object.fromEntries(terms.map(({ id, what }) => [id, what]))),
    )}
export const termSources: Readonly<Record<string, Source>> = ${JSON.stringify(withHant(used))}
`,
  )
}

/** How many years beyond the last that is announced get their legal holidays: no term reaches further. */
const FURTHER_YEARS = 10

/**
 * The years of the library that the app still needs, the last one that is known and the one before it; after them what the law
 * fixes by date or lunar date.
 */
const workdaysFile = () => {
  const last = Math.max(...Object.keys(holidays.holidays).map((day) => Number(day.slice(0, 4))))
  const needed = (days: object) => Object.keys(days).filter((day) => Number(day.slice(0, 4)) >= last - 1)
  const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
  const calendar = {
    to: `${last}-12-31`,
    off: [
      ...needed(holidays.holidays).filter((day) => !isWeekend(day)),
      ...freeWeekdays(Array.from({ length: FURTHER_YEARS }, (_, index) => last + 1 + index)),
    ],
    on: needed(holidays.workdays).filter(isWeekend),
  }
  return bakedProgram(
    'workdays.ts',
    `import type { WorkdayCalendar } from '../../domain/calendar/workdays'\nexport const workdays: WorkdayCalendar = ${JSON.stringify(calendar)}\n`,
  )
}

/** Raised when a reader of catalog.json would have to change. */
const CATALOG_VERSION = 1

/** The order of release stays behind: it is ids.yaml's, for the app's shared lists. */
const catalogFile = ({ releaseOrder: _, ...catalogue }: ContentCatalogue): WholeFile => ({
  path: bakedPath('catalog.json'),
  content: `${JSON.stringify({ version: CATALOG_VERSION, licence: 'MIT', ...catalogue }, null, 1)}\n`,
})

const catalogueFiles = (catalogue: ContentCatalogue): WholeFile[] => {
  const { items, categories } = catalogueIndexOf(catalogue)
  return [
    bakedProgram('catalogue-index.ts', `export const catalogueIndex = ${JSON.stringify(encodeIndex(items, categories))}\n`),
    bakedProgram('signatures.ts', `export const sendersText = ${JSON.stringify(writeSenders(sendersOf(catalogue)))}\n`),
    entriesFile(catalogue),
    traditionalFile(catalogue),
    termsFile(catalogue),
    termClaimsFile(catalogue),
    workdaysFile(),
    catalogFile(catalogue),
  ]
}

/**
 * Reads, checks and bakes the whole catalogue. Gives what an editor must mend; the types are written all the same, so that
 * the program can be compiled, but the catalogue only when there is nothing to mend.
 */
export const bake = async (): Promise<Problem[]> => {
  const { catalogue, problems } = readCatalogue(contentRoot)
  // Without the folder or its schema there are no types either.
  const hasSchema = problems.every(({ file }) => file !== '' && file !== 'schema.json')
  const schemaFiles = hasSchema ? [enumsFile(readSchema()), await typesFile()] : []
  writeBaked([...schemaFiles, ...(problems.length === 0 ? catalogueFiles(catalogue) : [])])
  return problems
}

const main = async () => {
  const problems = await bake()
  for (const problem of problems) console.error(problemLine(problem))
  if (problems.length > 0) {
    console.error(`${problems.length} problem(s) in the content; nothing was baked.`)
    return 1
  }
  return 0
}

if (require.main === module) runCommandLine(main)
