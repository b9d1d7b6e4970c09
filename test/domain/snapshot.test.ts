import fc from 'fast-check'

import { emptySnapshot, readSnapshot, type Snapshot, writeSnapshot } from '../../src/domain/snapshot'
import { anyMark, anyProfile } from './catalogue-builder'

const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .tuple(
    fc.constantFrom('auto', 'zh', 'en'),
    fc.array(
      fc.tuple(anyProfile, fc.dictionary(fc.constantFrom('wechat', 'qq.2', 'unknown-platform'.slice(0, 16), '12306'), anyMark)),
      { maxLength: 4 },
    ),
  )
  .map(
    ([language, numbers]): Snapshot => ({
      v: 1,
      language: language === 'zh' || language === 'en' ? language : 'auto',
      current: numbers.length > 0 ? 'n1' : null,
      numbers: numbers.map(([profile, progress], index) => ({
        id: `n${index + 1}`,
        ...profile,
        createdOn: '2026-11-22',
        accounts: ['wechat', 'not-known-here'],
        progress: Object.fromEntries(
          Object.entries(progress).map(([key, value]) => [key, { ...value, ticked: [...value.ticked] }]),
        ),
      })),
    }),
  )

test('what is written is read back the same, with platforms and steps that this version does not know', () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      expect(readSnapshot(writeSnapshot(snapshot))).toEqual({ ok: true, snapshot })
    }),
  )
})

test('no text throws; none but a snapshot is taken for one', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        anySnapshot.map((s) => writeSnapshot(s).slice(0, -3)),
      ),
      (text) => {
        expect(readSnapshot(text).ok).toBe(false)
      },
    ),
  )
})

test.each([
  ['torn', '{"v":1,"lang'],
  ['empty', ''],
  ['a list', '[]'],
  ['null', 'null'],
  ['no version', '{"language":"auto","current":null,"numbers":[]}'],
  [
    'an impossible day',
    writeSnapshot({
      ...emptySnapshot,
      numbers: [
        {
          id: 'n1',
          holder: 'me',
          situation: 'changing',
          document: 'residentId',
          createdOn: '2026-02-30',
          accounts: [],
          progress: {},
        },
      ],
    }),
  ],
])('%s is damaged', (_what, text) => {
  expect(readSnapshot(text)).toEqual({ ok: false, reason: 'damaged' })
})

test('a later version is newer, not damaged', () => {
  expect(readSnapshot('{"v":2,"whatever":true}')).toEqual({ ok: false, reason: 'newer' })
})
