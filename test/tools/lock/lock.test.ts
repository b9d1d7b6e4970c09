import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { missingOptionals } from '../../../config/tools/lock'

test('the lock holds the binaries of every platform, so that npm ci works on all of them', () => {
  const lock = JSON.parse(readFileSync(join(__dirname, '../../../package-lock.json'), 'utf8'))
  expect(missingOptionals(lock)).toEqual([])
})

test('a binary left out is noticed', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } },
    'node_modules/a-linux': {},
  }
  expect(missingOptionals({ packages })).toEqual([{ name: 'a-darwin', range: '1.0.0', dev: false }])
})
