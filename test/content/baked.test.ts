import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import ts from 'typescript'

import { literalsOf } from '../../config/content/literal'
import { readCatalogue } from '../../config/content/read-catalogue'
import * as entries from '../../src/content/baked/entries'
import { realRoot } from '../builders/sound-content'

const root = join(__dirname, '../..')
const baked = join(root, 'src/content/baked')

const hashes = () =>
  readdirSync(baked)
    .sort()
    .map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(baked, file)))
        .digest('hex'),
    ])

test('the same content is baked into the same files, to the letter', () => {
  const before = hashes()
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'config/content/bake.ts'], {
    cwd: root,
  })
  expect(status).toBe(0)
  expect(hashes()).toEqual(before)
})

test('catalog.json holds what docs/content.md says, and nothing that the bake adds for the app', () => {
  const text = readFileSync(join(baked, 'catalog.json'), 'utf8')
  const catalog: Record<string, unknown> = JSON.parse(text)
  expect(Object.keys(catalog)).toEqual([
    'version',
    'licence',
    'platforms',
    'carriers',
    'services',
    'tasks',
    'categories',
    'terms',
    'guides',
    'sources',
    'brands',
  ])
  expect(catalog.version).toBe(1)
  expect(Array.isArray(catalog.platforms) && catalog.platforms.length).toBe(
    readdirSync(join(root, 'src/content/platforms')).length,
  )
  expect(text).not.toContain('"hant"')
})

test('the index of the main package stays under 90 KB for all platforms in three languages', () => {
  const bytes = Buffer.byteLength(readFileSync(join(baked, 'catalogue-index.ts')))
  expect(bytes).toBeGreaterThan(20 * 1024)
  expect(bytes).toBeLessThan(90 * 1024)
})

/** Without the traditional forms, which the bake adds. */
const asWritten = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'hant' ? undefined : inner)))

test('what the app loads is the catalogue, to the key', () => {
  const { catalogue } = readCatalogue(realRoot)
  const byId = (list: readonly { id: string }[]) => Object.fromEntries(list.map((entry) => [entry.id, entry]))
  expect(asWritten(entries)).toEqual({
    // What no guide shows is left out: the index, senders.ts and catalog.json have it.
    platforms: byId(catalogue.platforms.map(({ aliases: _, signatures: __, coverage: ___, ...platform }) => platform)),
    tasks: byId(catalogue.tasks),
    categories: byId(catalogue.categories),
    carriers: byId(catalogue.carriers),
    services: byId(catalogue.services),
    guides: byId(catalogue.guides),
    sources: catalogue.sources,
  })
})

describe('entries are written short', () => {
  const day = '2026-11-22'
  const whole = {
    claims: [
      { source: 'a', checkedOn: day },
      { source: 'b', checkedOn: day },
      { source: 'c', checkedOn: '2026-10-01' },
    ],
  }
  const { head, write } = literalsOf(whole)

  test.each([
    [{ source: 'a', checkedOn: day }, 'c("a")'],
    [{ source: 'a', checkedOn: day, quote: 'a "word"' }, 'c("a","a \\"word\\"")'],
    [{ source: 'a', checkedOn: '2026-10-01' }, 'c("a",undefined,"2026-10-01")'],
    [{ source: 'a', checkedOn: '2026-10-01', quote: 'b' }, 'c("a","b","2026-10-01")'],
    [{ zh: '是', en: 'yes' }, 't("是","yes")'],
    [{ zh: '发', en: 'send', hant: '發' }, 't("发","send","發")'],
    [{ source: 'a', checkedOn: day, other: 1 }, `{"source":"a","checkedOn":"${day}","other":1}`],
    [{ id: 'x', list: [1, true, 'y'] }, '{"id":"x","list":[1,true,"y"]}'],
  ])('%j is %s', (value, written) => expect(write(value)).toBe(written))

  test('a step that stands in several ways is declared once, in each place by its name, and is the same to the key', () => {
    const step = { id: 'ask', do: { zh: '打运营商问清楚', en: 'Call the carrier and ask' }, needs: ['oldSms'] }
    const other = { id: 'hall', do: { zh: '去营业厅', en: 'Go to a hall' } }
    const routes = { first: [step, other], second: [step], third: [step, other] }
    const written = literalsOf(routes)
    const text = written.write(routes)
    expect(`${written.head}${text}`.split('打运营商问清楚')).toHaveLength(2)
    const declared = [...written.head.matchAll(/^const (s\w+): (\S+) = /gm)].map(([, name, type]) => [name, type])
    expect(declared.map(([, type]) => type).sort()).toEqual(['Step', 'Step[]'])
    // What stands once stays where it stands.
    expect(literalsOf({ first: [step] }).head).not.toContain('打运营商问清楚')
    const program = ts.transpile(`(() => {${written.head}\nreturn ${text}})()`)
    expect(runInNewContext(program)).toEqual(routes)
  })

  test('the commonest day is the one left out', () => expect(head).toContain(`checkedOn = "${day}"`))
})
