import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

import { codeOf, systemReason } from './first-line'

/** A file that is not read; the message is one line that names it. */
export class UnreadableFileError extends Error {
  constructor(
    path: string,
    readonly reason: string,
  ) {
    super(`读不了 can't read ${path}: ${reason}`)
  }
}

/** The largest file that a tool of ours has any use for, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024

interface ReadOptions {
  /** The most bytes that are taken. */
  most?: number
  /** False: a symbolic link is refused. Left out: it is followed. */
  links?: boolean
}

/** What comes through an open file until its end; refused is what goes on for longer. */
const readToEnd = (file: number, path: string, most: number): Buffer => {
  const parts: Buffer[] = []
  let length = 0
  for (;;) {
    const part = Buffer.alloc(64 * 1024)
    const read = readSync(file, part, 0, part.length, null)
    if (read === 0) return Buffer.concat(parts)
    length += read
    // It may grow while it is read, and files of the system (/proc) have the size 0.
    if (length > most) throw tooLarge(path, most)
    parts.push(part.subarray(0, read))
  }
}

const tooLarge = (path: string, most: number): UnreadableFileError =>
  new UnreadableFileError(path, `超过 more than ${Math.floor(most / 1024)} KB`)

const unreadable = (path: string, error: unknown): UnreadableFileError =>
  error instanceof UnreadableFileError ? error : new UnreadableFileError(path, systemReason(error))

/**
 * The bytes of a regular file. A folder, a device (/dev/zero has no end), a pipe (that nobody may ever write to) and a file that is
 * too large are refused, as is what the system can't read: an UnreadableFileError.
 */
export const readWhole = (path: string, { most = MAX_BYTES, links = true }: ReadOptions = {}): Buffer => {
  let file: number
  try {
    // Not waiting for a pipe's writer. Neither flag exists on Windows.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (links ? 0 : (constants.O_NOFOLLOW ?? 0)))
  } catch (error) {
    if (codeOf(error) === 'ELOOP') throw new UnreadableFileError(path, '是链接 a link, not followed')
    throw unreadable(path, error)
  }
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) throw new UnreadableFileError(path, '不是文件 no file')
    if (stat.size > most) throw tooLarge(path, most)
    return readToEnd(file, path, most)
  } catch (error) {
    throw unreadable(path, error)
  } finally {
    closeSync(file)
  }
}

/** The text of a regular file, as UTF-8: see readWhole. */
export const readText = (path: string, options: ReadOptions = {}): string => readWhole(path, options).toString('utf8')

/** The text on standard input, from a file, a pipe or a keyboard: an UnreadableFileError when it is a folder, or has no end. */
export const readStandardInput = (): string => {
  const name = '标准输入 standard input'
  try {
    if (fstatSync(0).isDirectory()) throw new UnreadableFileError(name, '是文件夹 a folder')
    return readToEnd(0, name, MAX_BYTES).toString('utf8')
  } catch (error) {
    throw unreadable(name, error)
  }
}
