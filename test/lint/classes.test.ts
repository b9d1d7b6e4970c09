import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { foreignClasses } from '../../config/lint/classes'

/** What is said of a small project with two parts and one screen, with some files in place of its own. */
const foreignIn = (changes: Readonly<Record<string, string>>): string[] => {
  const files: Record<string, string> = {
    'src/components/row.tsx': `export const Row = () => <View className={clsx('row', on && 'row-on', \`row-\${state}\`)} />\n`,
    'src/components/row.scss': '.row {\n  color: red;\n}\n\n.row-on .row-todo {\n  color: blue;\n}\n',
    'src/components/bar.tsx': "export const Bar = () => <View className='bar' hoverClass='none' />\n",
    'src/components/bar.scss': '.bar .row {\n  color: green;\n}\n',
    'src/pages/home/index.tsx': "export default () => <View className={now ? 'home' : 'home home-later'} />\n",
    'src/pages/home/home.scss': '.home-later,\n.home {\n  color: red;\n}\n',
    ...changes,
  }
  const root = mkdtempSync(join(tmpdir(), 'huanhao-classes-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const lines = foreignClasses(root)
  rmSync(root, { recursive: true, force: true })
  return lines
}

test('a view that draws with its own sheet passes, and a screen with that of its folder', () => {
  expect(foreignIn({})).toEqual([])
})

test.each([
  ['of another part', 'src/components/bar.tsx', "<View className='bar row' />", '.row is styled in src/components/'],
  [
    'of a screen',
    'src/components/bar.tsx',
    "<View className={clsx('bar', on && 'home')} />",
    '.home is styled in src/pages/home/home.scss',
  ],
  ['that no sheet has', 'src/pages/home/index.tsx', "<View className='home home-now' />", '.home-now is styled nowhere'],
  [
    'of another part while it is pressed',
    'src/components/bar.tsx',
    "<View className='bar' hoverClass='row-on' />",
    '.row-on is styled in',
  ],
  [
    'that ends by a value',
    'src/components/bar.tsx',
    `<View className={\`row-\${state}\`} />`,
    '.row-* is styled in src/components/row.scss',
  ],
])('a class %s is told, by the file and the line', (_what, file, element, line) => {
  expect(foreignIn({ [file]: `export const A = () => (\n  ${element}\n)\n` })).toContainEqual(
    expect.stringContaining(`${file}:2: ${line}`),
  )
})
