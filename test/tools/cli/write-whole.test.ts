import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { UnwritableFileError, writeAllWhole, writeWhole } from '../../../config/tools/cli/write-whole'

const project = join(__dirname, '../../..')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huanhao-write-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (...names: string[]) => join(folder, ...names)
const listed = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

/** The line of what is refused. */
const refusal = (act: () => void): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof UnwritableFileError) return error.message
    throw error
  }
  throw new Error('it was written')
}

test('writes a file, makes the folders above it, and leaves nothing beside it', () => {
  writeWhole(at('a', 'b', 'c.txt'), '换号')
  expect(readFileSync(at('a', 'b', 'c.txt'), 'utf8')).toBe('换号')
  expect(listed()).toEqual(['a', 'a/b', 'a/b/c.txt'])
})

test('replaces a file and keeps its rights', () => {
  writeFileSync(at('key'), 'old', { mode: 0o600 })
  writeWhole(at('key'), 'new')
  expect(readFileSync(at('key'), 'utf8')).toBe('new')
  expect(statSync(at('key')).mode & 0o777).toBe(0o600)
})

test('a link is not written through, wherever it leads', () => {
  writeFileSync(at('outside'), 'mine')
  for (const target of [at('outside'), at('nowhere'), '/dev/null']) {
    symlinkSync(target, at('link'))
    expect(refusal(() => writeWhole(at('link'), 'x'))).toBe(`写不了 can't write ${at('link')}: 是链接 it is a link`)
    rmSync(at('link'))
  }
  expect(readFileSync(at('outside'), 'utf8')).toBe('mine')
  expect(listed()).toEqual(['outside'])
})

test('a link where the file waits is not written through either', () => {
  writeFileSync(at('outside'), 'mine')
  symlinkSync(at('outside'), at(`.a.txt.${process.pid}.part`))
  expect(refusal(() => writeWhole(at('a.txt'), 'x'))).toContain('EEXIST')
  expect(readFileSync(at('outside'), 'utf8')).toBe('mine')
})

test('a folder that a link leads out of is refused', () => {
  mkdirSync(at('in'))
  mkdirSync(at('out'))
  symlinkSync(at('out'), at('in', 'platforms'))
  const path = at('in', 'platforms', 'x.yaml')
  expect(refusal(() => writeWhole(path, 'x', { within: at('in') }))).toBe(
    `写不了 can't write ${path}: 有链接通到外面 a link leads out of ${at('in')}`,
  )
  expect(readdirSync(at('out'))).toEqual([])
})

test('what stands in the way is named', () => {
  mkdirSync(at('a.txt'))
  expect(refusal(() => writeWhole(at('a.txt'), 'x'))).toMatch(/a\.txt: 那里的不是文件 something that is no file stands there$/)
  writeFileSync(at('file'), '')
  expect(refusal(() => writeWhole(at('file', 'b.txt'), 'x'))).toMatch(/b\.txt: .* \((?:ENOTDIR|EEXIST)\)$/)
  expect(listed()).toEqual(['a.txt', 'file'])
})

test('of several files one that fails takes all back, and the folders made for them', () => {
  writeFileSync(at('old'), 'old')
  const long = 'x'.repeat(300)
  const line = refusal(() =>
    writeAllWhole([
      { path: at('old'), content: 'new' },
      { path: at('made', 'a'), content: 'a' },
      { path: at('made', long), content: 'b' },
    ]),
  )
  expect(line).toBe(`写不了 can't write ${at('made', long)}: 名字太长 the name is too long (ENAMETOOLONG)`)
  expect(listed()).toEqual(['old'])
  expect(readFileSync(at('old'), 'utf8')).toBe('old')
})

test('a folder that may not be written to, told without a trace', () => {
  chmodSync(folder, 0o500)
  // Root may write anywhere: then a folder of the system that nobody may.
  const path = process.getuid?.() === 0 ? '/proc/self/huanhao.txt' : at('a.txt')
  expect(refusal(() => writeWhole(path, 'x'))).toMatch(/^写不了 can't write .*\.txt: .*\(E(ACCES|NOENT|PERM|ROFS)\)$/)
  chmodSync(folder, 0o700)
  expect(listed()).toEqual([])
})

test('what a killed run left is swept away, a running one’s is not', () => {
  const { pid: gone } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(at(`.a.txt.${gone}.part`), 'half')
  writeFileSync(at('.a.txt.1.part'), 'half')
  writeWhole(at('a.txt'), 'whole')
  expect(listed()).toEqual(['.a.txt.1.part', 'a.txt'])
})

let child: ChildProcess | undefined

afterEach(() => child?.kill('SIGKILL'))

/** True for a file that the tool wrote from one letter, to its end. */
const whole = (path: string): boolean => {
  const text = readFileSync(path, 'utf8')
  return text === text.charAt(0).repeat(8_000_000)
}

/** Stops a tool in the midst of writing, and gives how it ended. */
const stopped = async (path: string, signal: NodeJS.Signals): Promise<unknown> => {
  const tool = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'endless-writer.ts'), path], { cwd: project })
  child = tool
  await once(tool.stdout, 'data')
  tool.kill(signal)
  return once(tool, 'close')
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s leaves the file whole, nothing beside it, and the code that shells expect', async (signal, code) => {
  expect(await stopped(at('a.txt'), signal)).toEqual([code, null])
  expect(listed()).toEqual(['a.txt'])
  expect(whole(at('a.txt'))).toBe(true)
})

test('killed without warning, the file under its name is whole', async () => {
  expect(await stopped(at('a.txt'), 'SIGKILL')).toEqual([null, 'SIGKILL'])
  expect(whole(at('a.txt'))).toBe(true)
})
