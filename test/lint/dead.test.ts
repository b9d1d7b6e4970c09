import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { deadThings } from '../../config/lint/dead'

/** A small project in which all is used, with some files in place of its own. */
const deadIn = (changes: Readonly<Record<string, string>>): string[] => {
  const files: Record<string, string> = {
    'tsconfig.json': '{"compilerOptions":{"strict":true,"module":"ESNext","moduleResolution":"Bundler","jsx":"preserve"}}',
    'package.json': '{"scripts":{"tool":"tsx config/tools/count.ts"}}',
    'src/app.tsx':
      "import './domain/day'\nimport { say } from './stores/words'\n\nexport default function App() {\n  return say('me')\n}\n",
    'src/domain/day.ts':
      'export const today = 1\nexport const twice = (day: number) => day * 2\nexport const next = () => twice(today)\n',
    'src/stores/words.ts':
      "import { next } from '../domain/day'\nimport { zh } from '../i18n/main/zh'\n\nexport const say = (tab: 'home' | 'me') => [zh.title, zh.tabs[tab], Object.values(zh.all), next()]\n",
    'src/i18n/main/zh.ts': "export const zh = { title: '题', tabs: { home: '家', me: '我' }, all: { a: '甲', b: '乙' } }\n",
    'config/tools/count.ts': "import { next } from '../../src/domain/day'\n\nconsole.log(next())\n",
    'test/day.test.ts': "import { twice, today } from '../src/domain/day'\n\nconsole.log(twice(today))\n",
    ...changes,
  }
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'huanhao-dead-')))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const lines = deadThings(root)
  rmSync(root, { recursive: true, force: true })
  return lines
}

test('a project in which all is used passes: what a spec tests and its own file uses is alive', () => {
  expect(deadIn({})).toEqual([])
})

test.each([
  ['an export', 'src/domain/a.ts', 'export const a = 1\nexport const b = a\n', 'src/domain/a.ts:2: b is exported'],
  ['a type', 'src/domain/a.ts', 'export interface A {\n  b: number\n}\n', 'src/domain/a.ts:1: A is exported'],
  ['a file', 'src/domain/a.ts', 'console.log(1)\n', 'src/domain/a.ts:1: nobody imports this file'],
  [
    'a file with the name of another',
    'src/domain/count.ts',
    'console.log(1)\n',
    'src/domain/count.ts:1: nobody imports this file',
  ],
  [
    'what a spec alone uses',
    'test/day.test.ts',
    "import { only } from '../src/domain/only'\n\nconsole.log(only)\n",
    'only is used by specs alone',
  ],
  [
    'a word',
    'src/i18n/main/zh.ts',
    "export const zh = { title: '题', tabs: { home: '家', me: '我' }, all: {}, old: '旧' }\n",
    'no screen says old',
  ],
  [
    'a word that is said by a method',
    'src/i18n/main/zh.ts',
    "export const zh = { title: '题', tabs: { home: '家', me: '我' }, all: {}, old() {\n  return '旧'\n} }\n",
    'no screen says old',
  ],
  [
    'a word that another of its name hides',
    'src/i18n/main/zh.ts',
    "export const zh = { title: '题', tabs: { home: '家', me: '我' }, all: {}, other: { title: '题' } }\n",
    'no screen says other',
  ],
  [
    'one key of several',
    'src/i18n/main/zh.ts',
    "export const zh = { title: '题', tabs: { home: '家', me: '我', list: '单' }, all: {} }\n",
    'no screen says tabs.list',
  ],
])('%s that nobody uses is told, by its file and line', (_what, file, text, line) => {
  const lines = deadIn({ [file]: text, ...(text.includes('only') ? { 'src/domain/only.ts': 'export const only = 1\n' } : {}) })
  expect(lines).toContainEqual(expect.stringContaining(line))
})

test('what the tests alone use is told, a word and an export, though a file between them and their spec uses it', () => {
  const lines = deadIn({
    'src/i18n/main/zh.ts': "export const zh = { title: '题', tabs: { home: '家', me: '我' }, all: {}, read: '读' }\n",
    'src/domain/only.ts': 'export const only = 1\n',
    'test/e2e/words.ts':
      "import { only } from '../../src/domain/only'\nimport { zh } from '../../src/i18n/main/zh'\n\nexport const words = [zh.read, only]\n",
    'test/e2e/app.test.ts': "import { words } from './words'\n\nconsole.log(words)\n",
  })
  expect(lines).toEqual(['src/domain/only.ts:1: only is used by specs alone', 'src/i18n/main/zh.ts:1: no screen says read'])
})
