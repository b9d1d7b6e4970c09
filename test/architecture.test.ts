import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

import { arrows, forbiddenImports, programsBelow, rowOf } from '../config/lint/arrows'

/**
 * The direction of the arrows is held by config/lint/arrows.ts; what a program may call, what a test may draw from and how it waits by
 * biome.json. Each rule is shown a file that it must refuse, under the real configuration, so that a rule which stops biting is noticed.
 */
const root = join(__dirname, '..')

/** For every row of config/lint/arrows.ts a file that it must refuse. */
const crossing: Readonly<Record<string, readonly (readonly [file: string, code: string])[]>> = {
  'src/domain/record/snapshot-v*.ts': [
    ['src/domain/record/snapshot-v8.ts', "import { MAX_LENGTH } from './snapshot'\n"],
    ['src/domain/record/snapshot-v9.ts', "import { carriers } from '../number/profile'\n"],
  ],
  'src/domain/calendar': [['src/domain/calendar/a.ts', "import { x } from '../number/profile'\n"]],
  'src/domain/privacy': [['src/domain/privacy/a.ts', "import { x } from '../sms/names'\n"]],
  'src/domain/number': [['src/domain/number/a.ts', "import { x } from '../catalogue/keys'\n"]],
  'src/domain/catalogue': [['src/domain/catalogue/a.ts', "import { x } from '../record/snapshot'\n"]],
  'src/domain/links': [['src/domain/links/a.ts', "import { x } from '../../hooks/use-app'\n"]],
  'src/domain/sms': [['src/domain/sms/a.ts', "import { x } from '../record/snapshot'\n"]],
  'src/domain/plan': [
    ['src/domain/plan/a.ts', "import { x } from '../../stores/numbers'\n"],
    ['src/domain/plan/b.ts', "import { entries } from '../../content/baked/entries'\n"],
    ['src/domain/plan/c.ts', "import { observable } from 'mobx'\n"],
    ['src/domain/plan/d.ts', "export { en } from '../../i18n/main/en'\n"],
  ],
  'src/domain/record': [['src/domain/record/a.ts', "import { x } from '../timeline/timeline'\n"]],
  'src/domain/timeline': [['src/domain/timeline/a.ts', "import { x } from '../record/snapshot'\n"]],
  'src/content/baked': [['src/content/baked/a.ts', "import { x } from '../../i18n/labels'\n"]],
  'src/i18n': [['src/i18n/main/a.ts', "import { x } from '../../stores/numbers'\n"]],
  'src/page-paths.ts': [['src/page-paths.ts', "import { x } from './pages/home/index'\n"]],
  'src/ports.ts': [['src/ports.ts', "import type { Stores } from './stores'\n"]],
  'src/stores': [
    ['src/stores/a.ts', "import { services } from '../services'\n"],
    ['src/stores/b.ts', "import { useState } from 'react'\n"],
    ['src/stores/c.ts', "import { entries } from '../content/baked/entries'\n"],
  ],
  'src/services': [
    ['src/services/a.ts', "import type { Stores } from '../stores'\n"],
    ['src/services/i.ts', "import { x } from '../domain/calendar/day'\n"],
  ],
  'src/styles': [['src/styles/a.scss', '@use "../components/icon";\n']],
  'src/hooks': [['src/hooks/a.ts', "import { Icon } from '../components/icon'\n"]],
  'src/components': [
    ['src/components/c.ts', "import { services } from '../services'\n"],
    ['src/components/d.ts', "import x from '../pages/home'\n"],
    ['src/components/f.scss', '@use "../pages/home/home";\n'],
  ],
  'src/pages/*': [
    ['src/pages/d/index.ts', "import { entries } from '../../packages/guide/entries'\n"],
    ['src/pages/e/index.ts', "import { x } from '../home/overview'\n"],
    ['src/pages/f/index.ts', "import { services } from '../../services'\n"],
    ['src/pages/g/index.ts', "import { observable } from 'mobx'\n"],
  ],
  'src/packages/guide/styles.scss': [['src/packages/guide/styles.scss', '@use "../../components/icon";\n']],
  'src/packages/record/styles.scss': [['src/packages/record/styles.scss', '@use "../guide/find/find";\n']],
  'src/packages/guide/*.*': [['src/packages/guide/a.ts', "import x from './hall/index'\n"]],
  'src/packages/guide/components': [['src/packages/guide/components/a.ts', "import x from '../hall/index'\n"]],
  'src/packages/guide/*': [
    ['src/packages/guide/a/index.ts', "import x from '../hall/index'\n"],
    ['src/packages/guide/b/index.ts', "import { x } from '../../record/summary'\n"],
  ],
  'src/packages/record/*.*': [['src/packages/record/a.ts', "import { entries } from '../../content/baked/entries'\n"]],
  'src/packages/record/components': [['src/packages/record/components/a.ts', "import x from '../setup/index'\n"]],
  'src/packages/record/*': [
    ['src/packages/record/a/index.ts', "import x from '../setup/index'\n"],
    ['src/packages/record/b/index.ts', "import { entries } from '../../guide/entries'\n"],
  ],
  'src/app.config.ts': [['src/app.config.ts', "import { x } from './ports'\n"]],
  'src/app.scss': [['src/app.scss', '@use "packages/guide/find/find";\n']],
  'src/app.tsx': [['src/app.tsx', "import x from './pages/home'\n"]],
  'config/index.ts': [['config/index.ts', "import { x } from './content/bake'\n"]],
  'config/taro': [['config/taro/a.ts', "import { x } from '../tools/cli/table'\n"]],
  'config/lint': [['config/lint/a.ts', "import { x } from '../content/check'\n"]],
  'config/content': [
    ['config/content/a.ts', "import { x } from '../tools/content/check'\n"],
    ['config/content/b.ts', "import { x } from '../../src/stores/numbers'\n"],
  ],
  'config/tools/logo.ts': [['config/tools/logo.ts', "import { x } from './images/share'\n"]],
  'config/tools/cli': [['config/tools/cli/a.ts', "import { x } from '../../../test/simulator/open-phone'\n"]],
  'config/tools/halls/*.*': [['config/tools/halls/a.ts', "import { x } from './codes/make'\n"]],
  'config/tools/halls/*': [['config/tools/halls/codes/a.ts', "import { x } from '../poster/make'\n"]],
  'config/tools/*': [
    ['config/tools/release/a.ts', "import { x } from '../content/check'\n"],
    ['config/tools/release/b.ts', "import { x } from '../../../test/simulator/open-phone'\n"],
  ],
  'test/simulator/runtime': [['test/simulator/runtime/a.ts', "import { x } from '../serve'\n"]],
  'test/simulator/preview': [['test/simulator/preview/a.ts', "import { x } from '../serve'\n"]],
  test: [['test/a.ts', "import { x } from '../babel.config'\n"]],
}

describe('the table of arrows', () => {
  let reports: string[]

  beforeAll(() => {
    const project = mkdtempSync(join(tmpdir(), 'huanhao-arrows-'))
    for (const [file, code] of Object.values(crossing).flat()) {
      mkdirSync(dirname(join(project, file)), { recursive: true })
      writeFileSync(join(project, file), code)
    }
    mkdirSync(join(project, 'src/nowhere'))
    writeFileSync(join(project, 'src/nowhere/a.ts'), "import { x } from '../ports'\n")
    writeFileSync(join(project, 'src/pages/d/ok.ts'), "import x from './index'\nimport { y } from '../../components/icon'\n")
    reports = forbiddenImports(project)
    rmSync(project, { recursive: true, force: true })
  })

  test('holds for every import of the project', () => {
    expect(forbiddenImports(root)).toEqual([])
  })

  test('has no row without files, and none that is not shown a file to refuse', () => {
    const files = ['src', 'config', 'test'].flatMap((folder) => programsBelow(root, folder))
    const used = new Set(files.map((file) => rowOf(file)?.from))
    expect(arrows.map(({ from }) => from).filter((from) => !used.has(from))).toEqual([])
    expect(Object.keys(crossing).sort()).toEqual(arrows.map(({ from }) => from).sort())
  })

  test.each(Object.entries(crossing).flatMap(([from, files]) => files.map(([file, code]) => [from, file, code] as const)))(
    '%s refuses what %s imports',
    (from, file) => {
      expect(rowOf(file)?.from).toBe(from)
      expect(reports.filter((line) => line.startsWith(`${file}:1: `))).toHaveLength(1)
    },
  )

  test('refuses a file that stands in no row, and lets a page import its own and what is shared', () => {
    expect(reports).toContain('src/nowhere/a.ts:1: src/nowhere/a.ts stands in no row of config/lint/arrows.ts.')
    expect(reports.filter((line) => line.startsWith('src/pages/d/ok.ts'))).toEqual([])
  })
})

const refused: readonly [promise: string, file: string, code: string][] = [
  ['no circle of imports', 'src/domain/plan/circle.ts', "import { y } from './circled'\n\nexport const x = () => y\n"],
  [
    'no circle of imports, from either side',
    'src/domain/plan/circled.ts',
    "import { x } from './circle'\n\nexport const y = () => x\n",
  ],
  ['no circle of types', 'config/content/circle.ts', "import type { Y } from './circled'\n\nexport type X = { y: Y }\n"],
  [
    'no circle of types, from either side',
    'config/content/circled.ts',
    "import type { X } from './circle'\n\nexport type Y = { x?: X }\n",
  ],
  [
    'no circle inside the simulated phone',
    'test/simulator/runtime/circle.ts',
    "import { y } from './circled'\n\nexport const x = () => y\n",
  ],
  [
    'no circle inside the simulated phone, from either side',
    'test/simulator/runtime/circled.ts',
    "import { x } from './circle'\n\nexport const y = () => x\n",
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
    'views do not import an API of Taro by default',
    'src/hooks/b.ts',
    "import Taro from '@tarojs/taro'\nexport const y = () => Taro.setStorageSync('a', 1)\n",
  ],
  ['pages do not touch wx', 'src/pages/a/index.ts', 'export const y = () => wx.request({})\n'],
  [
    'pages do not import an API of Taro',
    'src/pages/b/index.ts',
    "import { navigateTo } from '@tarojs/taro'\nexport const y = navigateTo\n",
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
  [
    'no function that is too much for one head',
    'src/domain/plan/z.ts',
    'export const y = (a: number[][][]) => {\n  let sum = 0\n  for (const b of [1, 2]) { if (b > 1 && sum > 0) sum += 1\n    for (const c of [1, 2]) { if (c > 1 && sum > 0) sum += 1\n      for (const d of [1, 2]) { if (d > 1 && sum > 0) sum += 1\n        for (const e of [1, 2]) { if (e > 1 && sum > 0) sum += 1\n          for (const f of [1, 2]) { if (f > 1 && sum > 0) sum += 1\n            for (const g of [1, 2]) { if (g > 1 && sum > 0) sum += 1\n}}}}}}\n  return sum + a.length\n}\n',
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
    'no class of an element in an end-to-end test',
    'test/e2e/c.test.ts',
    "export const y = (app: { see(s: string): void }) => app.see('.row')\n",
  ],
  [
    'no class inside another element in an end-to-end test',
    'test/e2e/d.test.ts',
    "export const y = (app: { see(s: string): void }) => app.see('#list .row-done')\n",
  ],
  [
    'no class of an element with an id in an end-to-end test',
    'test/e2e/e.test.ts',
    "export const y = (app: { isGone(s: string): void }) => app.isGone('#list.chosen')\n",
  ],
  [
    'no class inside an element of many in an end-to-end test',
    'test/e2e/f.test.ts',
    ['export const y = (app: { see(s: string): void }, id: string) => app.see(`#row-', '{id} .check-mark`)\n'].join('$'),
  ],
  [
    'no question for a class in an end-to-end test',
    'test/e2e/g.test.ts',
    "export const y = (app: { hasClass(s: string, c: string): void }) => app.hasClass('#row', 'done')\n",
  ],
  [
    'no look at a class in an end-to-end test',
    'test/e2e/h.test.ts',
    "export const y = (element: { attribute(n: string): string }) => element.attribute('class')\n",
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
  [
    'a part of the simulated phone may name the type of the whole',
    'test/simulator/runtime/part.ts',
    "import type { Whole } from './whole'\n\nexport const y = (whole: Whole) => whole\n",
  ],
  [
    'the simulated phone may be put together of its parts',
    'test/simulator/runtime/whole.ts',
    "import { y } from './part'\n\nexport interface Whole {\n  part: typeof y\n}\n\nexport const x = y\n",
  ],
  [
    'an end-to-end test may ask for a role, a state, an account and a file',
    'test/e2e/ok.test.ts',
    "export const y = (app: { see(s: string): void }) => {\n  app.see('#items [role=\"checkbox\"]')\n  app.see('#row-wechat\\\\.2')\n  app.see('huanhao.a')\n  app.see('a.json')\n}\n",
  ],
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
