import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadFolder } from '../../config/content/load'
import { parseContent } from '../../config/content/parse'
import { visit } from '../../config/content/rule'
import type { Content, ContentEntry } from '../../config/content/types'
import { isTable } from '../../config/tools/cli/is-table'
import { table } from '../../config/tools/cli/table'
import { realRoot } from '../builders/sound-content'

const root = join(__dirname, '../..')
const content: Content = parseContent(loadFolder(realRoot).files)

/** A number to dial or an address to open, where it is offered and who vouches for it. */
interface Way {
  what: string
  place: string
  sources: readonly string[]
  dated: string
}

const sourcesOf = (claims: unknown): { source: string; checkedOn: string }[] =>
  (Array.isArray(claims) ? claims : []).flatMap((claim) =>
    isTable(claim) ? [{ source: String(claim.source), checkedOn: String(claim.checkedOn) }] : [],
  )

const vouched = (what: string, { at }: ContentEntry, claims: unknown): Way => {
  const used = sourcesOf(claims)
  return {
    what,
    place: at.file,
    sources: used.map(({ source }) => source),
    dated: used.map(({ source, checkedOn }) => `${content.catalogue.sources[source]?.date ?? 'undated'}/${checkedOn}`).join(' '),
  }
}

/** The hot-lines of all entries. */
const lines = content.entries.flatMap((it) =>
  ('hotlines' in it.entry ? (it.entry.hotlines ?? []) : []).map(({ number, claims }) => vouched(number, it, claims)),
)

const address = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:com|cn|net|org)(?:\/\S*)?/

/** True when the value at a path inside another has claims. */
const hasClaims = (value: unknown, path: readonly (string | number)[]): boolean => {
  const at = path.reduce<unknown>(
    (inner, part) => (Array.isArray(inner) ? inner[Number(part)] : isTable(inner) ? inner[part] : undefined),
    value,
  )
  return isTable(at) && 'claims' in at
}

/** What is copied to be opened elsewhere, and articles opened in WeChat: each with the claims of what it stands in. */
const links = content.entries.flatMap((it) => {
  const found: Way[] = []
  visit(it.entry, (value) => {
    if (!isTable(value) || !('claims' in value)) return
    visit(value, (inner, path) => {
      // What has claims of its own answers for itself.
      const nested = path.some((_, depth) => depth > 0 && hasClaims(value, path.slice(0, depth)))
      const field = path[path.length - 1]
      if (!nested && (field === 'copy' || field === 'article') && typeof inner === 'string' && address.test(inner)) {
        found.push(vouched(inner, it, value.claims))
      }
    })
  })
  return found
})

const codeIn = (folder: string): { file: string; text: string }[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((leaf) => {
    const file = `${folder}/${leaf.name}`
    if (leaf.isDirectory()) return file === 'src/content' ? [] : codeIn(file)
    return /\.tsx?$/.test(leaf.name) ? [{ file, text: readFileSync(join(root, file), 'utf8') }] : []
  })

/** Comments may name where a rule comes from. */
const code = codeIn('src').map(({ file, text }) => ({
  file,
  text: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, ''),
}))

test('every hot-line and link that is offered has a source with a date, printed here', () => {
  const rows = [...lines, ...links].sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
  const printed = table([
    ['what', 'in', 'sources', 'of/checked'],
    ...rows.map(({ what, place, sources, dated }) => [what, place, sources.join(' '), dated]),
  ])
  process.stdout.write(`\n${printed.join('\n')}\n${lines.length} hot-lines, ${links.length} links\n`)
  expect(lines.length).toBeGreaterThan(100)
  expect(links.length).toBeGreaterThan(3)
  for (const { what, sources } of rows) {
    expect([what, sources.length > 0 && sources.every((key) => content.catalogue.sources[key])]).toEqual([what, true])
  }
})

test('no hot-line stands in code: all of them are content', () => {
  // Three digits may be anything: 110 is the police, or a width.
  const numbers = [...new Set(lines.map(({ what }) => what))].filter((number) => number.replace(/\D/g, '').length >= 5)
  const found = code.flatMap(({ file, text }) =>
    numbers
      .filter((number) => new RegExp(`(?<![\\d.])${number.replace('+', '\\+')}(?!\\d)`).test(text))
      .map((number) => `${file}: ${number}`),
  )
  expect(found).toEqual([])
})

test('nothing is dialled but what is handed over', () => {
  const literal = code.flatMap(({ file, text }) =>
    [...text.matchAll(/\.call\(\s*['"`]([^'"`]*)/g)].map(([, number]) => `${file}: ${number}`),
  )
  expect(literal).toEqual([])
})

test('no web address and no mini-program id stands in code', () => {
  const found = code.flatMap(({ file, text }) =>
    [...text.matchAll(/https?:\/\/[^\s'"`]+|\bwx[0-9a-f]{16}\b/g)].map(([it]) => `${file}: ${it}`),
  )
  expect(found).toEqual([])
})

test('no guide is a list of jumps: each has more to do and to know than to open', () => {
  for (const { id, parts } of content.catalogue.guides) {
    const steps = parts.flatMap((part) => part.steps ?? [])
    const statements = steps.length + parts.flatMap((part) => [...(part.facts ?? []), ...(part.items ?? [])]).length
    expect([id, statements > 2 * steps.filter(({ copy }) => copy !== undefined).length]).toEqual([id, true])
  }
})
