import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type Files, folderNames } from '../../config/content/types'
import { realRoot } from './sound-content'

/** A content folder that a test may spoil. */
export interface Folder {
  root: string
  read(file: string): string
  write(file: string, text: string): void
  remove(file: string): void
}

const made: string[] = []

afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true })
})

const folderAt = (root: string): Folder => ({
  root,
  read: (file) => readFileSync(join(root, file), 'utf8'),
  write: (file, text) => writeFileSync(join(root, file), text),
  remove: (file) => rmSync(join(root, file)),
})

const emptyFolder = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  made.push(root)
  return root
}

/** A copy of the real content. */
export const copyOfContent = (): Folder => {
  const root = emptyFolder()
  for (const leaf of readdirSync(realRoot))
    if (leaf !== 'baked') cpSync(join(realRoot, leaf), join(root, leaf), { recursive: true })
  return folderAt(root)
}

/** A content folder out of text. */
export const folderOf = (files: Files): Folder => {
  const root = emptyFolder()
  for (const name of folderNames) mkdirSync(join(root, name))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text)
  return folderAt(root)
}
