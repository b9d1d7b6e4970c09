import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

import { emptySnapshot, MAX_LENGTH, readSnapshot, SNAPSHOT_VERSION, writeSnapshot } from '../../../src/domain/record/snapshot'
import { aNumber, anySnapshot, aSnapshot } from '../../builders/snapshot'

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
  ['version 0', '{"v":0,"language":"auto","current":null,"numbers":[]}'],
  ['half a version', '{"v":1.5,"language":"auto","current":null,"numbers":[]}'],
  ['an impossible day', writeSnapshot(aSnapshot(aNumber({ createdOn: '2026-02-30' })))],
  ['an impossible key date', writeSnapshot(aSnapshot(aNumber({ dates: { cancelledOn: '2026-13-01' } })))],
  ['three last digits', writeSnapshot(aSnapshot(aNumber({ lastTwo: '123' })))],
])('%s is corrupt', (_what, text) => {
  expect(readSnapshot(text)).toEqual({ ok: false, reason: 'corrupt' })
})

test('a later version is newer, not corrupt', () => {
  expect(readSnapshot(`{"v":${SNAPSHOT_VERSION + 1},"whatever":true}`)).toEqual({ ok: false, reason: 'newerVersion' })
})

describe('formats that were released', () => {
  const folder = join(__dirname, 'released')
  const files = readdirSync(folder)
  const bodyOf = (
    file: string,
  ): { v: number; numbers: { accounts: string[]; progress: Record<string, { mark: string; ticked: string[] }> }[] } =>
    JSON.parse(readFileSync(join(folder, file), 'utf8'))

  test('there is a fixture of every version', () => {
    const versions = files.map((file) => bodyOf(file).v).sort((a, b) => a - b)
    expect(versions).toEqual(Array.from({ length: SNAPSHOT_VERSION }, (_, index) => index + 1))
  })

  test.each(files)('%s opens in the present version with every number, account, mark and tick', (file) => {
    const body = bodyOf(file)
    const read = readSnapshot(JSON.stringify(body))
    if (!read.ok) throw new Error(`${file} is ${read.reason}`)
    expect(read.snapshot.v).toBe(SNAPSHOT_VERSION)
    expect(read.snapshot.numbers.map(({ accounts, progress }) => ({ accounts, progress }))).toEqual(
      body.numbers.map(({ accounts, progress }) => ({ accounts, progress })),
    )
    // And once more, as the next save will write it.
    expect(readSnapshot(writeSnapshot(read.snapshot))).toEqual(read)
  })

  test('two records of version 1 never get the same name, one and the same always the same', () => {
    const read = readSnapshot(readFileSync(join(folder, 'v1.json'), 'utf8'))
    const again = readSnapshot(readFileSync(join(folder, 'v1.json'), 'utf8'))
    const uids = read.ok ? read.snapshot.numbers.map(({ uid }) => uid) : []
    expect(new Set(uids).size).toBe(2)
    expect(again.ok && again.snapshot.numbers.map(({ uid }) => uid)).toEqual(uids)
    const other = JSON.parse(readFileSync(join(folder, 'v1.json'), 'utf8'))
    other.numbers[0].accounts.pop()
    const anothers = readSnapshot(JSON.stringify(other))
    expect(anothers.ok && anothers.snapshot.numbers[0]?.uid).not.toBe(uids[0])
  })
})

describe('texts of the user', () => {
  const withTexts = (beyond: number) =>
    writeSnapshot(
      aSnapshot(
        aNumber({
          label: '号'.repeat(MAX_LENGTH.label + beyond),
          customDays: [{ id: 'd1', on: '2026-11-22', title: '日'.repeat(MAX_LENGTH.title + beyond) }],
          customPlatforms: [{ id: 'own-1', name: '店'.repeat(MAX_LENGTH.name + beyond), stage: 'life' }],
          details: { qq: { name: '卡'.repeat(MAX_LENGTH.name + beyond), note: '记'.repeat(MAX_LENGTH.note + beyond) } },
        }),
      ),
    )

  test('as long as the app lets them be are kept', () => {
    expect(readSnapshot(withTexts(0)).ok).toBe(true)
  })

  test('that are longer are none of ours', () => {
    expect(readSnapshot(withTexts(1))).toEqual({ ok: false, reason: 'corrupt' })
  })
})

test('an empty record is a snapshot too', () => {
  expect(readSnapshot(writeSnapshot(emptySnapshot))).toEqual({ ok: true, snapshot: emptySnapshot })
})
