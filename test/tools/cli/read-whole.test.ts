import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readWhole, UnreadableFileError } from '../../../config/tools/cli/read-whole'
import { oneLine } from '../../../config/tools/cli/run-command'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huanhao-read-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)

test('gives the bytes of a file, through a link too', () => {
  writeFileSync(at('a'), '换号'.repeat(50_000))
  symlinkSync(at('a'), at('b'))
  expect(readWhole(at('b')).toString('utf8')).toBe('换号'.repeat(50_000))
  expect(readWhole('/proc/self/stat').length).toBeGreaterThan(0)
})

test.each([
  ['a folder', () => mkdirSync(at('x')), '不是文件 no file'],
  ['a pipe that nobody writes to', () => spawnSync('mkfifo', [at('x')]), '不是文件 no file'],
  ['a device without an end', () => symlinkSync('/dev/zero', at('x')), '不是文件 no file'],
  ['a link that leads nowhere', () => symlinkSync(at('gone'), at('x')), '没有这个文件 no such file (ENOENT)'],
  ['a link to itself', () => symlinkSync(at('x'), at('x')), '是链接 a link, not followed'],
  ['what is not there', () => undefined, '没有这个文件 no such file (ENOENT)'],
  ['a file too large', () => writeFileSync(at('x'), 'x'.repeat(2049)), '超过 more than 2 KB'],
])('%s is one line that names it', (_what, make, why) => {
  make()
  expect(() => readWhole(at('x'), { most: 2048 })).toThrow(new UnreadableFileError(at('x'), why))
})

test('a link is refused where links are', () => {
  writeFileSync(at('a'), 'a')
  symlinkSync(at('a'), at('b'))
  expect(() => readWhole(at('b'), { links: false })).toThrow(/b: 是链接 a link, not followed$/)
})

test('somebody else’s words come on one line and move no cursor', () => {
  expect(oneLine('a\r\nb\u001b[31mred\u001b[0m\u202eevil\u200b \u0000c')).toBe('a b [31mred [0m evil c')
})
