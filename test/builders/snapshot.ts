import fc from 'fast-check'
import { stages } from '../../src/content/baked/enums'
import { carriers } from '../../src/domain/number/profile'
import { emptySnapshot, type NumberRecord, SNAPSHOT_VERSION, type Snapshot } from '../../src/domain/record/snapshot'
import { anyMark, anyProfile } from './catalogue'

/** A number's record with only what a test cares about. */
export const aNumber = (overrides: Partial<NumberRecord> = {}): NumberRecord => ({
  id: 'n1',
  uid: 'uid00001',
  holder: 'me',
  situation: 'changing',
  document: 'residentId',
  dates: {},
  createdOn: '2026-11-16',
  submittedAt: {},
  customDays: [],
  accounts: [],
  customPlatforms: [],
  progress: {},
  details: {},
  history: [],
  calendarRequests: [],
  ...overrides,
})

export const aSnapshot = (...numbers: readonly NumberRecord[]): Snapshot => ({
  ...emptySnapshot,
  current: numbers[0]?.id ?? null,
  numbers: [...numbers],
})

const day = fc.constantFrom('2024-02-29', '2026-11-22', '2026-12-01', '2027-03-01')
const instant = fc.integer({ min: 1_600_000_000_000, max: 1_900_000_000_000 })
const key = fc.constantFrom('wechat', 'qq.2', 'unknown-platform', '12306', 'own-1', 'from-the-future'.slice(0, 16))
const words = fc.constantFrom('工资卡', '去建行网点', 'bring the card', '妈妈的', '等 3 天')
const mark = anyMark.map((progress) => ({ ...progress, ticked: [...progress.ticked] }))

/** Leaves a key out as often as not. */
const perhaps = <T, K extends string>(name: K, values: fc.Arbitrary<T>) =>
  fc
    .option(values, { nil: undefined })
    .map((value): { [P in K]?: T } => (value === undefined ? {} : ({ [name]: value } as { [P in K]: T })))

const merged = <T extends object[]>(parts: fc.Arbitrary<T>) => parts.map((all) => Object.assign({}, ...all))

const anyNumber: fc.Arbitrary<NumberRecord> = fc
  .tuple(
    anyProfile,
    perhaps('label', fc.constantFrom('老家的号', 'old SIM')),
    perhaps('lastTwo', fc.constantFrom('07', '42')),
    perhaps('carrier', fc.constantFrom(...carriers)),
    fc.record(
      {
        dates: merged(
          fc.tuple(
            perhaps('cancelPlanned', day),
            perhaps('cancelledOn', day),
            perhaps('unpaidSince', day),
            perhaps('suspendedUntil', day),
          ),
        ),
        submittedAt: merged(fc.tuple(perhaps('query', instant), perhaps('renewal', instant))),
        customDays: fc.uniqueArray(fc.record({ id: fc.constantFrom('d1', 'd2', 'd3'), on: day, title: words }), {
          selector: ({ id }) => id,
        }),
        accounts: fc.uniqueArray(key),
        customPlatforms: fc.uniqueArray(
          fc.record({ id: fc.constantFrom('own-1', 'own-2'), name: words, stage: fc.constantFrom(...stages) }),
          {
            selector: ({ id }) => id,
          },
        ),
        progress: fc.dictionary(key, mark),
        details: fc.dictionary(
          key,
          merged(fc.tuple(perhaps('name', words), perhaps('note', words), perhaps('unused', fc.constant(true as const)))),
        ),
        history: fc
          .array(
            fc.record({
              at: instant,
              key,
              previous: mark,
              mark: fc.constantFrom('done', 'open', 'waiting', 'closed', 'notMine'),
            }),
            { maxLength: 5 },
          )
          .map((entries) => entries.sort((a, b) => a.at - b.at)),
        calendarRequests: fc.uniqueArray(fc.constantFrom('reissue:2027-03-01', 'own:d1:2026-12-01')),
      },
      { noNullPrototype: true },
    ),
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('uid00001', 'uid00002', 'uid00003', 'uid00004')),
  )
  .map(([profile, label, lastTwo, carrier, rest, [serial, uid]]) =>
    aNumber({ ...profile, ...label, ...lastTwo, ...carrier, ...rest, id: `n${serial}`, uid } as Partial<NumberRecord>),
  )

export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .tuple(
    fc.constantFrom('auto' as const, 'zh' as const, 'hant' as const, 'en' as const),
    perhaps('textSize', fc.constantFrom(1 as const, 1.5 as const)),
    perhaps('backedUpAt', instant),
    fc
      .uniqueArray(anyNumber, { maxLength: 4, selector: ({ uid }) => uid })
      .map((numbers) => numbers.map((number, index) => ({ ...number, id: `n${index + 1}` }))),
  )
  .map(([language, size, backup, numbers]) => ({
    v: SNAPSHOT_VERSION,
    language,
    ...size,
    ...backup,
    current: numbers[0]?.id ?? null,
    numbers,
  }))
