import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

/**
 * The direction of the arrows, what a test may draw from and how it waits are held by biome.json. Each rule is shown one file that it must refuse, under the real
 * configuration, so that a rule which stops biting is noticed.
 */
const root = join(__dirname, '..')

const refused: readonly [promise: string, file: string, code: string][] = [
  ['domain does not know the stores', 'src/domain/a.ts', "import { x } from '../stores/numbers'\nexport const y = x\n"],
  ['domain does not know Taro', 'src/domain/b.ts', "import Taro from '@tarojs/taro'\nexport const y = Taro\n"],
  ['domain does not know MobX', 'src/domain/c.ts', "import { observable } from 'mobx'\nexport const y = observable\n"],
  [
    'domain does not load the catalogue',
    'src/domain/d.ts',
    "import { cards } from '../content/baked/cards'\nexport const y = cards\n",
  ],
  ['stores do not know the services', 'src/stores/a.ts', "import { services } from '../services'\nexport const y = services\n"],
  ['stores do not know React', 'src/stores/b.ts', "import { useState } from 'react'\nexport const y = useState\n"],
  [
    'services do not know the components',
    'src/services/a.ts',
    "import { Icon } from '../components/icon'\nexport const y = Icon\n",
  ],
  [
    'components do not call Taro',
    'src/components/a.ts',
    "import Taro from '@tarojs/taro'\nexport const y = () => Taro.setStorageSync('a', 1)\n",
  ],
  [
    'components do not import an API of Taro by name',
    'src/components/b.ts',
    "import { setStorageSync } from '@tarojs/taro'\nexport const y = setStorageSync\n",
  ],
  [
    'components do not know the services',
    'src/components/c.ts',
    "import { services } from '../services'\nexport const y = services\n",
  ],
  ['components do not know the pages', 'src/components/d.ts', "import x from '../pages/home'\nexport const y = x\n"],
  ['pages do not touch wx', 'src/pages/a/index.ts', 'export const y = () => wx.request({})\n'],
  [
    'pages do not import an API of Taro',
    'src/pages/b/index.ts',
    "import { navigateTo } from '@tarojs/taro'\nexport const y = navigateTo\n",
  ],
  [
    'the main package does not load the guide',
    'src/pages/c/index.ts',
    "import { entries } from '../../packages/guide/entries'\nexport const y = entries\n",
  ],
  ['no Intl', 'src/components/e.ts', "export const y = new Intl.NumberFormat('zh')\n"],
  ['no toLocaleString', 'src/domain/e.ts', 'export const y = (day: Date) => day.toLocaleString()\n'],
  ['no toLocaleDateString', 'src/stores/e.ts', 'export const y = (day: Date) => day.toLocaleDateString()\n'],
  ['no localeCompare', 'src/domain/f.ts', 'export const y = (a: string, b: string) => a.localeCompare(b)\n'],
  ['no toLocaleString in a service either', 'src/services/c.ts', 'export const y = (day: Date) => day.toLocaleString()\n'],
  [
    'no catch without a word in a service',
    'src/services/d.ts',
    'export const y = (act: () => void) => {\n  try {\n    act()\n  } catch {}\n}\n',
  ],
  [
    'no catch in a service that looks at the error',
    'src/services/e.ts',
    'export const y = (act: () => boolean) => {\n  try {\n    return act()\n  } catch (error) {\n    return error === undefined\n  }\n}\n',
  ],
  [
    'no quiet handler in a service',
    'src/services/f.ts',
    'const quiet = () => undefined\n\nexport const y = (it: Promise<void>) => it.catch(quiet)\n',
  ],
  [
    'no handler in a service that makes nothing of it',
    'src/services/g.ts',
    'export const y = (it: Promise<void>) => it.catch(() => undefined)\n',
  ],
  [
    'no second handler in a service',
    'src/services/h.ts',
    'export const y = (it: Promise<void>) =>\n  it.then(\n    () => true,\n    () => false,\n  )\n',
  ],
  ['no fetch', 'src/services/b.ts', "export const y = () => fetch('https://example.com')\n"],
  ['no tool writes a file in place', 'config/a.ts', "import { writeFileSync } from 'node:fs'\n\nwriteFileSync('a', 'b')\n"],
  ['no tool reads a file as it comes', 'config/b/c.ts', "import { readFileSync } from 'node:fs'\n\nreadFileSync('a')\n"],
  ['no tool has all of node:fs', 'config/d.ts', "import * as fs from 'node:fs'\n\nfs.writeFileSync('a', 'b')\n"],
  ['no tool has all of node:fs by default', 'config/e.ts', "import fs from 'node:fs'\n\nfs.writeFileSync('a', 'b')\n"],
  ['no tool writes a file later', 'config/f.ts', "import { writeFile } from 'node:fs/promises'\n\nvoid writeFile('a', 'b')\n"],
  ['no tool fetches node:fs', 'config/g.ts', "const { writeFileSync } = await import('node:fs')\nwriteFileSync('a', 'b')\n"],
  ['no tool requires node:fs', 'config/h.ts', "const { writeFileSync } = require('node:fs')\nwriteFileSync('a', 'b')\n"],
  [
    'no browser of a tool writes a file',
    'config/i.ts',
    "import type { Page } from 'playwright-core'\n\nexport const y = (page: Page) => page.screenshot({ fullPage: true, path: 'a.png' })\n",
  ],
  [
    'no chance in a test',
    'test/domain/a.test.ts',
    'export const y = (of: (seed: number) => number) => of(Math.random() * 2 ** 32)\n',
  ],
  ['no chance in a test under another name', 'test/stores/a.test.ts', 'const draw = Math.random\n\nexport const y = draw()\n'],
  [
    'no chance as a seed',
    'test/domain/d.test.ts',
    "import fc from 'fast-check'\n\nfc.configureGlobal({ numRuns: Math.floor(Math.random() * 100) })\n",
  ],
  [
    'no chance of another source',
    'test/domain/e.test.ts',
    "import { randomInt } from 'node:crypto'\n\nexport const y = randomInt(9)\n",
  ],
  ['no seed from the clock', 'test/domain/f.test.ts', "import { dice } from '../dice'\n\nexport const y = dice(Date.now())\n"],
  ['no today in a test', 'test/stores/b.test.ts', 'export const y = new Date().getFullYear()\n'],
  ['no pause in a test', 'test/stores/c.test.ts', 'export const y = () => new Promise((done) => setTimeout(done, 300))\n'],
  [
    'no pause of Node in a test',
    'test/e2e/a.test.ts',
    "import { setTimeout as pause } from 'node:timers/promises'\n\nexport const y = () => pause(300)\n",
  ],
  [
    'no pause of the browser in a test',
    'test/simulator/a.test.ts',
    'export const y = (page: { waitForTimeout(ms: number): void }) => page.waitForTimeout(300)\n',
  ],
  ['no bound of its own for a spec file', 'test/e2e/b.test.ts', 'jest.setTimeout(5000)\n'],
  [
    'no bound of its own for a hook',
    'test/simulator/b.test.ts',
    'beforeAll(async () => {\n  await Promise.resolve()\n}, 5000)\n',
  ],
  [
    'no bound of its own for a wait',
    'test/simulator/c.test.ts',
    'export const y = (spot: { waitFor(o: object): void }) => spot.waitFor({ timeout: 5000 })\n',
  ],
  [
    'no seed of its own for a property',
    'test/domain/b.test.ts',
    "import fc from 'fast-check'\n\nfc.assert(fc.property(fc.nat(), Number.isInteger), { seed: 7 })\n",
  ],
  [
    'no seed of its own for a property, by a variable',
    'test/domain/c.test.ts',
    "import fc from 'fast-check'\n\nconst seed = 7\nfc.assert(fc.property(fc.nat(), Number.isInteger), { seed })\n",
  ],
  [
    'no count of draws that a soak would not raise',
    'test/content/a.test.ts',
    "import fc from 'fast-check'\n\nfc.assert(fc.property(fc.nat(), Number.isInteger), { numRuns: 7 })\n",
  ],
]

const allowed: readonly [promise: string, file: string, code: string][] = [
  ['a test may name a day', 'test/domain/ok-day.test.ts', "export const y = new Date('2026-11-22T12:00:00+08:00')\n"],
  [
    'a test may set the clock on',
    'test/stores/ok.test.ts',
    "import { eventually } from '../until'\n\njest.advanceTimersByTime(300)\nexport const y = () => eventually(() => undefined)\n",
  ],
  [
    'a tool may look what stands in a folder',
    'config/ok.ts',
    "import { readdirSync } from 'node:fs'\n\nexport const y = readdirSync('.')\n",
  ],
  [
    'a component may use a Taro hook',
    'src/components/ok.ts',
    "import { useDidShow } from '@tarojs/taro'\n\nexport const y = useDidShow\n",
  ],
  [
    'a service may call Taro',
    'src/services/ok.ts',
    "import Taro from '@tarojs/taro'\n\nexport const y = () => Taro.getStorageSync('a')\n",
  ],
  [
    'a service may ask for the outcome',
    'src/services/ok2.ts',
    "import Taro from '@tarojs/taro'\n\nimport { outcomeOf } from './outcome'\n\nexport const y = () => outcomeOf('vibrateShort', () => Taro.vibrateShort())\n",
  ],
  [
    'a service may go on when all went well',
    'src/services/ok3.ts',
    'export const y = (it: Promise<number>) => it.then((value) => value + 1)\n',
  ],
  [
    'the one place that catches may',
    'src/services/outcome.ts',
    'export const y = (act: () => boolean) => {\n  try {\n    return act()\n  } catch {\n    return false\n  }\n}\n',
  ],
  [
    'domain may know the types of the content',
    'src/domain/ok.ts',
    "import type { Need } from '../content/baked/types'\n\nexport const y: Need[] = []\n",
  ],
  [
    'stores may know domain and MobX',
    'src/stores/ok.ts',
    "import { observable } from 'mobx'\n\nimport { stages } from '../domain/plan'\n\nexport const y = observable(stages)\n",
  ],
  [
    'a property may say how much it draws',
    'test/domain/ok.test.ts',
    "import fc from 'fast-check'\n\nimport { runs } from '../runs'\n\nfc.assert(fc.property(fc.nat(), Number.isInteger), { numRuns: runs(7) })\n",
  ],
]

let complaints: Map<string, number>
let folder: string

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'huanhao-lint-')))
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
  cpSync(join(root, 'config/lint'), join(folder, 'config/lint'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [, file, code] of [...refused, ...allowed]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), code)
  }
  const biome = join(root, 'node_modules/.bin/biome')
  const { stdout } = spawnSync(
    biome,
    ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', 'src', 'test', 'config'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  complaints = new Map()
  for (const [, path] of stdout.matchAll(/^::error title=(?:lint|plugin)[^,]*,file=([^,]+),/gm)) {
    const file = relative(folder, path ?? '')
    complaints.set(file, (complaints.get(file) ?? 0) + 1)
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(refused)('%s', (_promise, file) => {
  expect(complaints.get(file) ?? 0).toBeGreaterThan(0)
})

test.each(allowed)('%s', (_promise, file) => {
  expect(complaints.get(file) ?? 0).toBe(0)
})

test('no two decisions have one number, which is how the others name them', () => {
  const numbers = readdirSync(join(root, 'docs/adr')).map((name) => name.slice(0, 3))
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([])
  expect(numbers.length).toBeGreaterThan(0)
})
