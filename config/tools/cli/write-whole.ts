import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

import { codeOf, systemReason } from './first-line'

/** Nothing was written; the message is one line that names the file. */
export class UnwritableFileError extends Error {}

/** A file as it is to stand. */
export interface WholeFile {
  path: string
  content: string | Uint8Array
  /** The rights of a file that is not there yet; left out: what the system gives. */
  mode?: number
}

interface WriteOptions {
  /** A folder that no file may leave, by links or otherwise. Left out: the folder that each path names. */
  within?: string
}

const refused = (path: string, reason: string): UnwritableFileError =>
  new UnwritableFileError(`写不了 can't write ${path}: ${reason}`)

const statOf = (path: string) => lstatSync(path, { throwIfNoEntry: false })

/** The folders above and at a path that do not exist yet, the outermost first. */
const missing = (path: string): string[] => (statOf(path) ? [] : [...missing(dirname(path)), path])

/** Where a file waits until it is whole, and how one that a killed run left behind is known. */
const waitingName = (name: string): string => `.${name}.${process.pid}.part`
const left = /^\.(.+)\.(\d+)\.part$/

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It runs, and is somebody else's.
    return codeOf(error) === 'EPERM'
  }
}

/** Takes away what a run that was killed left beside a file. */
const sweep = (folder: string, name: string): void => {
  for (const leaf of readdirSync(folder)) {
    const [, of, pid] = left.exec(leaf) ?? []
    if (of === name && !isRunning(Number(pid))) rmSync(join(folder, leaf), { force: true })
  }
}

/** Refuses a place that is no plain file, and a folder that links lead out of `within`. The folder exists. Gives the rights of a file there. */
const look = (path: string, within: string | undefined): number | undefined => {
  const there = statOf(path)
  if (there?.isSymbolicLink()) throw refused(path, '是链接 it is a link')
  if (there && !there.isFile()) throw refused(path, '那里的不是文件 something that is no file stands there')
  const way = within === undefined ? '' : relative(realpathSync(within), realpathSync(dirname(path)))
  if (way === '..' || way.startsWith(`..${sep}`)) throw refused(path, `有链接通到外面 a link leads out of ${within}`)
  return there && there.mode & 0o777
}

/** Writes a new file and waits until the disk has it. Never through a link: `wx` takes only a name that is free. */
const writeNew = (path: string, content: string | Uint8Array, mode: number | undefined): void => {
  const file = openSync(path, 'wx', mode)
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Writes files whole or not at all, in place of those of the same names: each is written beside its place, and only when all are
 * there they are moved to it, in their order. Folders are made. What fails is an UnwritableFileError, and the files and folders made on the way are gone
 * again. (What a move has already replaced stays new: after the bytes are on the disk beside it, a move hardly fails.) It runs from beginning to end without a pause, so that a signal a tool listens to
 * (`config/tools/cli/run-command.ts`) comes before or after; of a run that is killed at least no half file stays under its name.
 *
 * Not write-file-atomic: that follows links on purpose, and knows nothing of several files.
 */
export const writeAllWhole = (files: readonly WholeFile[], { within }: WriteOptions = {}): void => {
  const made: string[] = []
  const waiting: { beside: string; path: string; isNew: boolean }[] = []
  const moved: string[] = []
  let at = files[0]?.path ?? ''
  try {
    for (const { path, content, mode } of files) {
      at = path
      const folder = dirname(resolve(path))
      for (const one of missing(folder)) {
        mkdirSync(one)
        made.push(one)
      }
      const rights = look(path, within)
      sweep(folder, basename(path))
      const beside = join(folder, waitingName(basename(path)))
      waiting.push({ beside, path, isNew: rights === undefined })
      writeNew(beside, content, rights ?? mode)
    }
    for (const { beside, path, isNew } of waiting) {
      at = path
      renameSync(beside, path)
      if (isNew) moved.push(path)
    }
  } catch (error) {
    for (const one of [...waiting.map(({ beside }) => beside), ...moved]) rmSync(one, { force: true })
    for (const one of made.reverse()) {
      try {
        rmdirSync(one)
      } catch {
        // Somebody else has put something into it.
      }
    }
    throw error instanceof UnwritableFileError ? error : refused(at, systemReason(error))
  }
}

/** Writes one file whole or not at all: see writeAllWhole. */
export const writeWhole = (path: string, content: string | Uint8Array, options: WriteOptions = {}): void =>
  writeAllWhole([{ path, content }], options)
