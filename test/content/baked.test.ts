import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

jest.setTimeout(60_000)

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
  const bytes = Buffer.byteLength(readFileSync(join(baked, 'cards.ts')))
  expect(bytes).toBeGreaterThan(20 * 1024)
  expect(bytes).toBeLessThan(90 * 1024)
})
