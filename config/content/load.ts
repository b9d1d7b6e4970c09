import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { systemReason } from '../tools/cli/first-line'
import { readWhole, UnreadableFileError } from '../tools/cli/read-whole'
import { parseContent } from './parse'
import type { Problem } from './problem'
import { type Content, type Files, folderNames } from './types'

/** The largest file of content, in bytes: the sources are a tenth of it. */
const MAX_FILE_BYTES = 1024 * 1024

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The files of a content folder, as text, and what could not be read of it. Only plain files are: no link is followed, no pipe
 * waited for. Never throws.
 */
export const loadFolder = (root: string): { files: Files; faults: Problem[] } => {
  const files: Record<string, string> = {}
  const faults: Problem[] = []
  const fault = (file: string, message: string) => faults.push({ level: 'error', file, line: 1, message })
  const load = (file: string) => {
    try {
      files[file] = utf8.decode(readWhole(join(root, file), { most: MAX_FILE_BYTES, links: false }))
    } catch (error) {
      const reason = error instanceof UnreadableFileError ? error.reason : '不是 not UTF-8'
      fault(file, `not read: ${reason}. Content is plain files of text`)
    }
  }
  const list = (folder: string): string[] => {
    const path = join(root, folder)
    try {
      if (folder !== '' && lstatSync(path).isSymbolicLink()) throw new Error('是链接 a link, not followed')
      return readdirSync(path)
    } catch (error) {
      fault(folder, `${folder === '' ? root : `the folder ${folder}`} is not read: ${systemReason(error)}`)
      return []
    }
  }
  const top = list('')
  for (const leaf of top) if (leaf.endsWith('.yaml') || leaf === 'schema.json') load(leaf)
  if (faults.every(({ file }) => file !== ''))
    for (const folder of folderNames) for (const leaf of list(folder)) load(`${folder}/${leaf}`)
  return { files, faults }
}

/** Reads and understands a content folder, with all that could not be read of it. */
export const readContent = (root: string): Content => {
  const { files, faults } = loadFolder(root)
  return parseContent(files, faults)
}
