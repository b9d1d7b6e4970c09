import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

import { admit } from '../../src/domain/record/admit'
import { aNumber, aSnapshot } from '../builders/snapshot'

const content = (file: string) => parse(readFileSync(join(__dirname, '../../src/content', file), 'utf8'))

test('no id of the catalogue and no id of a step is taken for a number or code when a backup comes in', () => {
  const { platforms, tasks } = content('ids.yaml')
  const steps = Object.values<{ steps?: object }>(content('released.yaml')).flatMap((entry) => Object.keys(entry.steps ?? {}))
  const keys: string[] = [...platforms, ...tasks]
  expect(keys.length).toBeGreaterThan(200)
  expect(steps.length).toBeGreaterThan(200)
  const number = aNumber({ accounts: keys, progress: { wechat: { mark: 'open', ticked: steps } } })
  expect(admit(aSnapshot(number))).toMatchObject({ masked: 0, snapshot: { numbers: [number] } })
})
