import fc from 'fast-check'
import { findSensitive } from '../../../src/domain/privacy/sensitive'
import { MAX_BACKUP_LENGTH, readBackup, writeBackup } from '../../../src/domain/record/backup'
import { mergeSnapshots } from '../../../src/domain/record/merge'
import { writeSlot } from '../../../src/domain/record/slot'
import { emptySnapshot, writeSnapshot } from '../../../src/domain/record/snapshot'
import { aNumber, anySnapshot, aSnapshot } from '../../builders/snapshot'

const nothingOmitted = { numbers: 0, customDays: 0, history: 0, notes: 0 }

const madeAt = Date.parse('2026-11-22T09:41:00+08:00')

const read = (text: string) => {
  const result = readBackup(text)
  if (result.kind !== 'ok') throw new Error(result.kind)
  return result
}

test('what is backed up is restored the same, with what this version does not know', () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      expect(readBackup(writeBackup(snapshot, madeAt))).toEqual({
        kind: 'ok',
        snapshot,
        madeAt,
        masked: 0,
        omitted: nothingOmitted,
      })
    }),
  )
})

test('it may stand between other words, as in a chat', () => {
  const text = writeBackup(aSnapshot(aNumber()), madeAt)
  expect(read(`妈，这是备份：\n${text}\n收好`).snapshot).toEqual(aSnapshot(aNumber()))
})

test('a record that was copied out of a phone in trouble is restored too', () => {
  const snapshot = aSnapshot(aNumber({ accounts: ['wechat'] }))
  expect(read(writeSnapshot(snapshot)).snapshot).toEqual(snapshot)
  expect(read(writeSlot({ v: 2, gen: 3, body: writeSnapshot(snapshot) })).snapshot).toEqual(snapshot)
})

const whole = writeBackup(aSnapshot(aNumber({ accounts: ['wechat', 'jd'] })), madeAt)

test.each([
  ['empty', ' \n', 'empty'],
  ['someone else’s JSON', '{"name":"not ours","version":3}', 'notOurs'],
  ['no JSON at all', '在吗？明天一起吃饭', 'notOurs'],
  ['a list', '[1,2,3]', 'notOurs'],
  ['cut off', whole.slice(0, -40), 'corrupt'],
  ['changed by hand', whole.replace('"jd"', '"qq"'), 'corrupt'],
  ['from the future', whole.replace('"v":2', '"v":99').replace(/"sum":"[0-9a-f]+"/, ''), 'corrupt'],
  ['longer than any backup', 'x'.repeat(MAX_BACKUP_LENGTH + 1), 'tooLarge'],
  ['5 MB', 'x'.repeat(5_000_000), 'tooLarge'],
  ['5 MB of nothing', ' '.repeat(5_000_000), 'tooLarge'],
  ['two backups', `${whole}\n${writeBackup(aSnapshot(aNumber({ uid: 'uid00002' })), madeAt)}`, 'several'],
  [
    'two slots copied out of a phone in trouble',
    [1, 2].map((gen) => writeSlot({ v: 2, gen, body: writeSnapshot(aSnapshot(aNumber())) })).join('\n'),
    'several',
  ],
])('%s is refused, saying why', (_what, text, kind) => {
  expect(readBackup(text).kind).toBe(kind)
})

test('a whole backup of a newer version is told apart from a corrupt one', () => {
  const future = { ...emptySnapshot, v: 99 } as unknown as typeof emptySnapshot
  expect(readBackup(writeBackup(future, madeAt)).kind).toBe('newerVersion')
})

test('no text throws, and only a backup is taken for one', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"huanhao":"backup","record":${json}}`),
      ),
      (text) => {
        expect(readBackup(text).kind).not.toBe('ok')
      },
    ),
  )
})

test('one backup pasted twice is one', () => {
  expect(read(`${whole}\n${whole}`).snapshot).toEqual(read(whole).snapshot)
})

const deep = (count: number, open: string, close: string) => `${open.repeat(count)}1${close.repeat(count)}`

test.each([
  ['lists', deep(400_000, '[', ']')],
  ['objects', deep(150_000, '{"a":', '}')],
  ['lists in an object', `{"a":${deep(400_000, '[', ']')}}`],
  ['lists that do not end', `{"huanhao":${'['.repeat(900_000)}`],
  ['a record', `{"huanhao":"backup","madeAt":1,"sum":"00000000","record":{"v":2,"numbers":${deep(400_000, '[', ']')}}}`],
  ['a slot', writeSlot({ v: 2, gen: 1, body: `{"v":2,"numbers":${deep(400_000, '[', ']')}}` })],
])('%s nested without end are refused, and nothing overflows', (_what, text) => {
  expect(['notOurs', 'corrupt']).toContain(readBackup(text).kind)
})

test.each(['{', '}', '[', '{}', '{"', '"', '\\', '{"a":"\\"', '{"v":1,"numbers":[],"language":"auto","cur":1}'])(
  'a long row of %s is looked at once',
  (piece) => {
    expect(readBackup(piece.repeat(MAX_BACKUP_LENGTH / piece.length)).kind).toBe('notOurs')
  },
)

test('ids that stand twice, or at the bound of the format, become others; what is said of them goes along', () => {
  const number = aNumber({
    id: 'n999999999',
    customDays: ['d999999', 'd1', 'd1'].map((id, index) => ({ id, on: '2026-12-01', title: `day ${index}` })),
    customPlatforms: ['own-999999', 'own-2', 'own-2'].map((id, index) => ({ id, name: `card ${index}`, stage: 'life' as const })),
    accounts: ['own-999999', 'own-999999.2', 'own-2', 'own-2'],
    progress: { 'own-999999': { mark: 'done', on: '2026-11-20', ticked: [] } },
    details: { 'own-999999.2': { note: 'second' } },
  })
  const { snapshot } = read(writeBackup({ ...aSnapshot(number, aNumber({ id: 'n999999999', uid: 'uid00002' })) }, madeAt))
  expect(snapshot.current).toBe('n1')
  expect(snapshot.numbers.map(({ id }) => id)).toEqual(['n1', 'n2'])
  expect(snapshot.numbers[0]).toMatchObject({
    customDays: [{ id: 'd2' }, { id: 'd1' }, { id: 'd3' }],
    customPlatforms: [
      { id: 'own-3', name: 'card 0' },
      { id: 'own-2', name: 'card 1' },
    ],
    accounts: ['own-3', 'own-3.2', 'own-2'],
    progress: { 'own-3': { mark: 'done' } },
    details: { 'own-3.2': { note: 'second' } },
  })
})

test('names that every object has are no keys, and change no object', () => {
  const numbers = JSON.stringify(aNumber({ accounts: ['wechat'] })).replace(
    '"progress":{}',
    '"progress":{"__proto__":{"mark":"done","on":"2026-11-20","ticked":[]},"constructor":{"mark":"open","ticked":[]}}',
  )
  const record = `{"v":2,"language":"auto","current":"constructor","numbers":[${numbers}]}`
  const { snapshot } = read(record)
  expect(snapshot.numbers[0]?.progress).toEqual({})
  expect(snapshot.current).toBeNull()
  expect('mark' in {}).toBe(false)
  for (const id of ['constructor', 'prototype', 'constructor.2', '__proto__', 'toString'])
    expect(readBackup(record.replace('"wechat"', `"${id}"`)).kind).not.toBe('ok')
})

test('more numbers, days and history than the app itself makes are left out, and counted', () => {
  const days = Array.from({ length: 53 }, (_, index) => ({ id: `d${index + 1}`, on: '2026-12-01', title: `${index}` }))
  const history = Array.from({ length: 204 }, (_, at) => ({
    at,
    key: 'wechat',
    previous: { mark: 'open' as const, ticked: [] },
    mark: 'done' as const,
  }))
  const numbers = Array.from({ length: 22 }, (_, index) => aNumber({ id: `n${index + 1}`, uid: `uid000${index + 10}` }))
  const { snapshot, omitted } = read(
    writeBackup(aSnapshot(aNumber({ id: 'n99', uid: 'uid00001', customDays: days, history }), ...numbers), madeAt),
  )
  expect(omitted).toEqual({ numbers: 3, customDays: 3, history: 4, notes: 0 })
  expect(snapshot.numbers).toHaveLength(20)
  expect(snapshot.numbers[0]?.customDays).toHaveLength(50)
  expect(snapshot.numbers[0]?.history.map(({ at }) => at)).toEqual(history.slice(4).map(({ at }) => at))
})

test('what looks like a phone number is kept in no id and no key', () => {
  const phone = '13800138000'
  const done = { mark: 'done' as const, on: '2026-11-20', ticked: ['open', phone] }
  const number = aNumber({
    uid: phone,
    accounts: ['wechat', phone, `${phone}.2`],
    progress: { [phone]: done, wechat: done, qq: { ...done, ticked: ['440305850209362'] } },
    details: { [phone]: { unused: true } },
    history: [
      { at: 1, key: phone, previous: done, mark: 'open' },
      { at: 2, key: 'wechat', previous: done, mark: 'open' },
    ],
    calendarRequests: [`own:${phone}`, 'reissue:2027-03-01'],
  })
  const { snapshot, masked } = read(writeBackup({ ...aSnapshot(number), current: phone }, madeAt))
  const kept = JSON.stringify(snapshot)
  expect(kept).not.toContain(phone)
  expect(kept).not.toContain('440305850209362')
  expect(masked).toBeGreaterThan(0)
  expect(snapshot.numbers[0]).toMatchObject({
    accounts: ['wechat'],
    progress: { wechat: { mark: 'done', ticked: ['open'] }, qq: { ticked: [] } },
    history: [{ at: 2, previous: { ticked: ['open'] } }],
    calendarRequests: ['reissue:2027-03-01'],
  })
  // The same number of the same backup must be known again.
  expect(read(writeBackup(aSnapshot(number), madeAt)).snapshot.numbers[0]?.uid).toBe(snapshot.numbers[0]?.uid)
})

test('what looks like a number, a card or a code is blanked before it is shown or kept', () => {
  const secret = fc.constantFrom(
    '13812345678',
    '电话 138-1234-5678',
    '11010519491231002X',
    '6222021234567890128',
    '验证码 482913',
  )
  fc.assert(
    fc.property(secret, fc.constantFrom('', '去网点 ', 'call '), (text, before) => {
      const said = `${before}${text}`
      const snapshot = aSnapshot(
        aNumber({
          customDays: [{ id: 'd1', on: '2026-11-30', title: said }],
          customPlatforms: [{ id: 'own-1', name: said.slice(0, 20), stage: 'life' }],
          details: { wechat: { note: said } },
        }),
      )
      const { snapshot: restored, masked } = read(writeBackup(snapshot, madeAt))
      expect(masked).toBeGreaterThan(0)
      const texts = restored.numbers.flatMap(({ customDays, customPlatforms, details }) => [
        ...customDays.map(({ title }) => title),
        ...customPlatforms.map(({ name }) => name),
        ...Object.values(details).map(({ note }) => note ?? ''),
      ])
      expect(texts.flatMap(findSensitive)).toEqual([])
    }),
  )
})

describe('merging', () => {
  test('loses nothing that is here: every number, account, tick, mark, note and day', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (mine, other) => {
        const { snapshot } = mergeSnapshots(mine, other)
        for (const number of mine.numbers) {
          const merged = snapshot.numbers.find(({ id }) => id === number.id)
          if (!merged) throw new Error(`${number.id} is gone`)
          expect(merged.accounts).toEqual(expect.arrayContaining(number.accounts))
          expect(merged.customDays).toEqual(expect.arrayContaining(number.customDays))
          expect(merged.dates).toMatchObject(number.dates)
          expect(merged.customPlatforms).toEqual(expect.arrayContaining(number.customPlatforms))
          for (const [key, { mark, ticked }] of Object.entries(number.progress)) {
            expect(merged.progress[key]?.ticked).toEqual(expect.arrayContaining(ticked))
            if (mark === 'done') expect(merged.progress[key]?.mark).toBe('done')
          }
          for (const [key, { note }] of Object.entries(number.details))
            expect(merged.details[key]?.note ?? '').toContain(note ?? '')
        }
        expect(new Set(snapshot.numbers.map(({ id }) => id)).size).toBe(snapshot.numbers.length)
        expect(readBackup(writeBackup(snapshot, madeAt)).kind).toBe('ok')
      }),
    )
  })

  test('into nothing gives the backup; with itself, or twice, changes nothing', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (mine, other) => {
        expect(mergeSnapshots(emptySnapshot, other).snapshot.numbers).toEqual(other.numbers)
        const itself = mergeSnapshots(mine, mine)
        expect(itself.snapshot).toEqual(mine)
        expect(itself.changes.every(({ kind }) => kind === 'same')).toBe(true)
        const once = mergeSnapshots(mine, other).snapshot
        expect(mergeSnapshots(once, other).snapshot).toEqual(once)
      }),
    )
  })

  test('two phones that both call a number n1 keep both', () => {
    const mine = aSnapshot(aNumber({ label: '我的' }))
    const other = aSnapshot(aNumber({ uid: 'uid00002', label: '妈妈的' }))
    const { snapshot, changes } = mergeSnapshots(mine, other)
    expect(snapshot.numbers.map(({ id, label }) => [id, label])).toEqual([
      ['n1', '我的'],
      ['n2', '妈妈的'],
    ])
    expect(changes.map(({ kind }) => kind)).toEqual(['new'])
  })

  test('platforms that two phones made under one id stay two', () => {
    const made = (name: string) =>
      aSnapshot(
        aNumber({
          accounts: ['own-1'],
          customPlatforms: [{ id: 'own-1', name, stage: 'life' }],
          progress: { 'own-1': { mark: 'done', on: '2026-11-20', ticked: [] } },
        }),
      )
    const { snapshot } = mergeSnapshots(made('超市卡'), made('健身房'))
    expect(snapshot.numbers[0]?.customPlatforms.map(({ id, name }) => [id, name])).toEqual([
      ['own-1', '超市卡'],
      ['own-2', '健身房'],
    ])
    expect(snapshot.numbers[0]?.accounts).toEqual(['own-1', 'own-2'])
  })

  test('notes that would together read as a phone number stay apart: mine is kept, and it is told', () => {
    const noted = (note: string) => aSnapshot(aNumber({ details: { wechat: { note } } }))
    const once = mergeSnapshots(noted('call 138 0013'), noted('8000 after six'))
    expect(once.snapshot.numbers[0]?.details.wechat?.note).toBe('call 138 0013')
    expect(once.omitted.notes).toBe(1)
  })

  test('the twenty-first number finds no room, and is told', () => {
    const numbers = Array.from({ length: 20 }, (_, index) => aNumber({ id: `n${index + 1}`, uid: `uid000${index + 10}` }))
    const { snapshot, changes, omitted } = mergeSnapshots(aSnapshot(...numbers), aSnapshot(aNumber()))
    expect(snapshot.numbers).toEqual(numbers)
    expect(changes.map(({ kind }) => kind)).toEqual(['left'])
    expect(omitted.numbers).toBe(1)
  })

  test('the fifty-first day finds no room, and is told', () => {
    const days = (count: number, title: string) =>
      aSnapshot(
        aNumber({
          customDays: Array.from({ length: count }, (_, index) => ({
            id: `d${index + 1}`,
            on: '2026-12-01',
            title: `${title} ${index}`,
          })),
        }),
      )
    const { snapshot, omitted } = mergeSnapshots(days(48, 'mine'), days(5, 'theirs'))
    expect(snapshot.numbers[0]?.customDays).toHaveLength(50)
    expect(omitted.customDays).toBe(3)
  })

  test('two notes that differ are both kept', () => {
    const noted = (note: string) => aSnapshot(aNumber({ details: { wechat: { note } } }))
    expect(mergeSnapshots(noted('去网点'), noted('带卡')).snapshot.numbers[0]?.details.wechat?.note).toBe('去网点\n带卡')
  })
})
