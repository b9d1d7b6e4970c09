import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { writeBackup } from '../../../src/domain/record/backup'
import { readSnapshot } from '../../../src/domain/record/snapshot'

const folder = mkdtempSync(join(tmpdir(), 'backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const root = join(__dirname, '../../..')

const read = (text: string) => {
  const file = join(folder, 'backup.json')
  writeFileSync(file, text)
  const { status, stdout, stderr } = spawnSync('node', ['docs/read-backup.mjs', file], { cwd: root, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const released = readSnapshot(readFileSync(join(root, 'test/domain/record/released/v2.json'), 'utf8'))
const backup = released.ok ? writeBackup(released.snapshot, Date.parse('2026-11-22T00:30:00+08:00')) : ''

test('a plain script reads a backup without the app', () => {
  const { status, stdout } = read(backup)
  expect(status).toBe(0)
  expect(stdout).toContain('backup of 2026-11-22, format 3')
  expect(stdout).toContain('老家的号 ··07 · changing · residentId')
  expect(stdout).toContain('my-bank: done, 2026-11-18, 1 ticked')
  expect(stdout).toContain('小区超市会员卡: closed')
})

test.each([
  ['changed', backup.replace('2026-11-18', '2026-11-17'), 'not whole, or changed by hand'],
  ['cut off', backup.slice(0, 200), 'backup.json'],
  ['someone else’s', '{"a":1}', 'no backup'],
])('it refuses one that is %s', (_what, text, message) => {
  const { status, stderr } = read(text)
  expect(status).toBe(1)
  expect(stderr).toContain(message)
})
