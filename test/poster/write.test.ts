import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { Refusal } from '../../config/poster/refusal'
import { type PosterFile, writeAll } from '../../config/poster/write'
import { forget, given, out, written } from './examples'

afterEach(forget)

const files: PosterFile[] = ['a.pdf', 'a.png'].map((name) => ({ name, bytes: Buffer.from(name) }))

test('makes the folder and writes every file under its name', () => {
  writeAll(join(out, 'deep'), files)
  expect(readFileSync(join(out, 'deep', 'a.png'), 'utf8')).toBe('a.png')
})

test('replaces what was there before', () => {
  mkdirSync(out)
  writeFileSync(join(out, 'a.pdf'), 'before')
  writeAll(out, files)
  expect(written()).toEqual(['a.pdf', 'a.png'])
  expect(readFileSync(join(out, 'a.pdf'), 'utf8')).toBe('a.pdf')
})

test('a file where the folder should be is told, and stays', () => {
  const file = given('file', 'mine')
  expect(() => writeAll(join(file, 'posters'), files)).toThrow(Refusal)
  expect(readFileSync(file, 'utf8')).toBe('mine')
})

test('a folder where a file should be is told before anything is written', () => {
  mkdirSync(join(out, 'a.png'), { recursive: true })
  expect(() => writeAll(out, files)).toThrow(/a\.png is no file and stands in the way/)
  expect(written()).toEqual(['a.png'])
})

test('when a file can’t be written, those before it and the folders made for it are gone', () => {
  const tooLong = { name: `${'b'.repeat(300)}.png`, bytes: Buffer.from('b') }
  expect(() => writeAll(join(out, 'new'), [...files, tooLong])).toThrow(/can't be written to: ENAMETOOLONG/)
  expect(written()).toBeUndefined()
  mkdirSync(out)
  writeFileSync(join(out, 'a.pdf'), 'before')
  expect(() => writeAll(out, [...files, tooLong])).toThrow(Refusal)
  expect(written()).toEqual(['a.pdf'])
  expect(readFileSync(join(out, 'a.pdf'), 'utf8')).toBe('before')
})
