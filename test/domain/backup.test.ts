import fc from 'fast-check'

import { BACKUP_MOST, mergeSnapshots, readBackup, writeBackup } from '../../src/domain/backup'
import { findSensitive } from '../../src/domain/sensitive'
import { writeSlot } from '../../src/domain/slot'
import { emptySnapshot, writeSnapshot } from '../../src/domain/snapshot'
import { aNumber, anySnapshot, aSnapshot } from './snapshot-builder'

const madeAt = Date.parse('2026-11-22T09:41:00+08:00')

const read = (text: string) => {
  const result = readBackup(text)
  if (result.kind !== 'ok') throw new Error(result.kind)
  return result
}

test('what is backed up is restored the same, with what this version does not know', () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      expect(readBackup(writeBackup(snapshot, madeAt))).toEqual({ kind: 'ok', snapshot, madeAt, masked: 0 })
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
  ['cut off', whole.slice(0, -40), 'damaged'],
  ['changed by hand', whole.replace('"jd"', '"qq"'), 'damaged'],
  ['from the future', whole.replace('"v":2', '"v":99').replace(/"sum":"[0-9a-f]+"/, ''), 'damaged'],
  ['longer than any backup', 'x'.repeat(BACKUP_MOST + 1), 'tooLarge'],
  ['5 MB', 'x'.repeat(5_000_000), 'tooLarge'],
])('%s is refused, saying why', (_what, text, kind) => {
  expect(readBackup(text).kind).toBe(kind)
})

test('a whole backup of a newer version is told apart from a damaged one', () => {
  const future = { ...emptySnapshot, v: 99 } as unknown as typeof emptySnapshot
  expect(readBackup(writeBackup(future, madeAt)).kind).toBe('newer')
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
          days: [{ id: 'd1', on: '2026-11-30', what: said }],
          own: [{ id: 'own-1', name: said.slice(0, 20), stage: 'life' }],
          about: { wechat: { note: said } },
        }),
      )
      const { snapshot: restored, masked } = read(writeBackup(snapshot, madeAt))
      expect(masked).toBeGreaterThan(0)
      const texts = restored.numbers.flatMap(({ days, own, about }) => [
        ...days.map(({ what }) => what),
        ...own.map(({ name }) => name),
        ...Object.values(about).map(({ note }) => note ?? ''),
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
          expect(merged.days).toEqual(expect.arrayContaining(number.days))
          expect(merged.dates).toMatchObject(number.dates)
          expect(merged.own).toEqual(expect.arrayContaining(number.own))
          for (const [key, { mark, ticked }] of Object.entries(number.progress)) {
            expect(merged.progress[key]?.ticked).toEqual(expect.arrayContaining(ticked))
            if (mark === 'done') expect(merged.progress[key]?.mark).toBe('done')
          }
          for (const [key, { note }] of Object.entries(number.about)) expect(merged.about[key]?.note ?? '').toContain(note ?? '')
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
          own: [{ id: 'own-1', name, stage: 'life' }],
          progress: { 'own-1': { mark: 'done', on: '2026-11-20', ticked: [] } },
        }),
      )
    const { snapshot } = mergeSnapshots(made('超市卡'), made('健身房'))
    expect(snapshot.numbers[0]?.own.map(({ id, name }) => [id, name])).toEqual([
      ['own-1', '超市卡'],
      ['own-2', '健身房'],
    ])
    expect(snapshot.numbers[0]?.accounts).toEqual(['own-1', 'own-2'])
  })

  test('two notes that differ are both kept', () => {
    const noted = (note: string) => aSnapshot(aNumber({ about: { wechat: { note } } }))
    expect(mergeSnapshots(noted('去网点'), noted('带卡')).snapshot.numbers[0]?.about.wechat?.note).toBe('去网点\n带卡')
  })
})
