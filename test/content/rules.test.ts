import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

import { checkContent } from '../../config/content/check'
import { parseContent } from '../../config/content/parse'
import { rules } from '../../config/content/rules'
import { sound, today } from '../builders/sound-content'
import { runs } from '../helpers/runs'

const rulesFolder = join(__dirname, '../../config/content/rules')
const names = rules.map(({ name }) => name).sort()

test('every rule is run: none is written and forgotten', () => {
  const files = readdirSync(rulesFolder)
    .map((leaf) => leaf.replace('.ts', ''))
    // The list of rules, and the list of names that a rule reads.
    .filter((leaf) => leaf !== 'index' && leaf !== 'names')
  expect(files.sort()).toEqual(names)
})

test('every rule is shown good and bad content', () => {
  expect(
    readdirSync(join(__dirname, 'rules'))
      .map((leaf) => leaf.replace('.test.ts', ''))
      .sort(),
  ).toEqual(names)
})

test('every rule says why', () => {
  for (const { why } of rules) expect(why.length).toBeGreaterThan(20)
})

test('the sound example passes all rules together', () => {
  expect(checkContent(parseContent(sound), { today })).toEqual([])
})

test('no slip of the pen makes the check fall over: it is told as an error, or does no harm', () => {
  const yaml = Object.keys(sound).filter((file) => file.endsWith('.yaml'))
  const slip = fc.record({
    file: fc.constantFrom(...yaml),
    at: fc.nat(),
    cut: fc.nat({ max: 40 }),
    put: fc.constantFrom('', ' ', '\n', ':', ',', '#', '{', ']', "'", '*x', '&x ', '---\n', '- ', 'null', '一', '0'),
  })
  fc.assert(
    fc.property(slip, ({ file, at, cut, put }) => {
      const text = sound[file] ?? ''
      const place = at % text.length
      const files = { ...sound, [file]: text.slice(0, place) + put + text.slice(place + cut) }
      for (const { line, message } of checkContent(parseContent(files), { today })) {
        expect(line).toBeGreaterThan(0)
        expect(message).not.toBe('')
      }
    }),
    { numRuns: runs(500) },
  )
})

test('a value that holds itself is told, not followed for ever', () => {
  const files = { ...sound, 'platforms/shop.yaml': 'id: shop\nname: &name { zh: 商店, en: Shop, more: [*name] }\n' }
  expect(checkContent(parseContent(files), { today })).toContainEqual(
    expect.objectContaining({ file: 'platforms/shop.yaml', level: 'error' }),
  )
})
