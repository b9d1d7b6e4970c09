import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { UsageError } from '../../../config/tools/cli/usage-error'
import { catalogueNow, withCounts } from '../../../config/tools/readme'

const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8')
const little = { platforms: [1, 2], carriers: [1], services: [], guides: [1, 2, 3] }

test('README.md says how much the catalogue holds now; if not: npm run readme', () => {
  expect(readme).toBe(withCounts(readme, catalogueNow()))
})

test('a count that is no longer so is written anew, and nothing else', () => {
  const text = 'A <!-- counts zh -->8 个<!-- end --> B\n*<!-- counts en -->8<!-- end -->; C*\n'
  expect(withCounts(text, little)).toBe(
    'A <!-- counts zh -->2 个平台、1 家运营商、0 项服务、3 篇指南<!-- end --> B\n*<!-- counts en -->2 platforms, 1 carriers, 0 services, 3 guides<!-- end -->; C*\n',
  )
})

test('a text without the marks is refused', () => {
  expect(() => withCounts('<!-- counts zh --><!-- end -->', little)).toThrow(UsageError)
})
