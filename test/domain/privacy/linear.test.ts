/** Whatever is pasted, twice the text takes twice the steps. `npm run bench -- lengths` tells the times. */

import { makeSearch } from '../../../src/domain/catalogue/search'
import { maskSensitive } from '../../../src/domain/privacy/sensitive'
import { readBackup, writeBackup } from '../../../src/domain/record/backup'
import { readAnswer } from '../../../src/domain/sms/answer'
import { scanSignatures } from '../../../src/domain/sms/scan'
import { makeSmsIndex } from '../../../src/domain/sms/sms-index'
import { aCatalogue, aPlatform } from '../../builders/catalogue'
import { aNumber, aSnapshot } from '../../builders/snapshot'
import { stepsOf } from '../../helpers/steps'

const items = aCatalogue(
  aPlatform('wechat', { name: { zh: '微信', en: 'WeChat' } }),
  aPlatform('jd', { name: { zh: '京东', en: 'JD' } }),
).items.flatMap((item) => (item.kind === 'platform' ? [item] : []))
const index = makeSmsIndex(items, { signatures: [], brands: [], carriers: [] })

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  answer: (text) => readAnswer(text, index),
  scan: (text) => scanSignatures(text, index),
  filter: maskSensitive,
  backup: readBackup,
  search: makeSearch(items),
}

const pieces = [
  ...['十', '一', '两', '百', '廿', '1', 'a', '【', '】', '（', '）', '{', '[', '"', ' ', '\n'],
  ...[
    '微信',
    '微信、',
    '微信 京东、',
    '未注册微信',
    '微信各',
    '微信2个，',
    '微信、京东各 1 个',
    '分别微信、',
    '分别 1、',
    '没有微信百',
  ],
  ...['其中微信', '微信（', '微信：', '某某网 1 个、', '请登录微信', '【京东】', '【京东】【', '[京东]您', '「【', '【京东】\n'],
  ...[
    '1 3 8-',
    '138 0013 8000 ',
    '1.',
    '1/2',
    '验证码',
    '验证码 482913',
    '身份证号是 H1234567 ',
    '-1-',
    'http://',
    'a-',
    '{}',
    '{"a":',
  ],
]

describe.each(Object.keys(readers))('%s', (name) => {
  test.each(pieces)('of a long row of %j', (piece) => {
    const read = readers[name]
    const rowOf = (length: number) => piece.repeat(Math.ceil(length / piece.length))
    read?.(rowOf(500))
    const once = stepsOf(() => read?.(rowOf(1000)))
    expect(once).toBeGreaterThan(0)
    expect(stepsOf(() => read?.(rowOf(2000)))).toBeLessThan(once * 2.2 + 200)
  })
})

test('backup with ever more notes', () => {
  const backupOf = (count: number) =>
    writeBackup(
      aSnapshot(
        aNumber({
          details: Object.fromEntries(Array.from({ length: count }, (_, place) => [`x${place}`, { note: '去网点 138' }])),
        }),
      ),
      0,
    )
  const [few, many] = [backupOf(200), backupOf(400)]
  expect(stepsOf(() => readBackup(many))).toBeLessThan(stepsOf(() => readBackup(few)) * 2.3)
})
