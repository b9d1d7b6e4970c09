import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { checkContent } from '../../config/content/check'
import { loadFolder } from '../../config/content/load'
import { parseContent } from '../../config/content/parse'
import { visit } from '../../config/content/rule'
import { rules } from '../../config/content/rules'
import { isTable } from '../../config/tools/cli/is-table'
import { withId } from '../../config/tools/content/new'
import { latestDay, realRoot } from '../builders/sound-content'

const root = join(__dirname, '../..')
const guide = readFileSync(join(root, 'docs/content.md'), 'utf8')

test('every field and every allowed value of the schema is told in prose', () => {
  const words = new Set<string>()
  const { definitions } = JSON.parse(readFileSync(join(realRoot, 'schema.json'), 'utf8'))
  visit(definitions, (value) => {
    if (!isTable(value)) return
    if (isTable(value.properties)) for (const key of Object.keys(value.properties)) words.add(key)
    if (Array.isArray(value.enum)) for (const one of value.enum) if (typeof one === 'string') words.add(one)
  })
  const prose = guide.replace(/```[\s\S]*?```/g, '')
  expect([...words].filter((word) => !prose.includes(`\`${word}\``))).toEqual([])
})

test('every rule is told', () => {
  expect(rules.map(({ name }) => name).filter((name) => !guide.includes(`| \`${name}\` |`))).toEqual([])
})

test('the full example passes every rule among the real content', () => {
  const files = loadFolder(realRoot).files
  const today = latestDay(files)
  const before = checkContent(parseContent(files), { today })
  const example = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
  const after = checkContent(
    parseContent({ ...files, 'platforms/example.yaml': example, 'ids.yaml': withId(files['ids.yaml'] ?? '', 'example') }),
    { today },
  )
  expect(example).toContain('id: example')
  expect(after).toEqual(before)
})

test('the guide shows every category with its names and its stage', () => {
  const { catalogue } = parseContent(loadFolder(realRoot).files)
  const rows = catalogue.categories.map(({ id, name, stage }) => `| ${id} ${name.zh} | ${name.en} | \`${stage}\` |`)
  expect(rows.filter((row) => !guide.includes(row))).toEqual([])
})
