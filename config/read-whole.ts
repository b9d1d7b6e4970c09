import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

import { codeOf, reasonOf } from './reason'

/** A file that is not read; the message is one line that names it. */
export class Unreadable extends Error {}

/** The largest file that a tool of ours has any use for, in bytes. */
const MOST = 32 * 1024 * 1024

export interface ReadOptions {
  /** The most bytes that are taken. */
  most?: number
  /** False: a symbolic link is refused. Left out: it is followed. */
  links?: boolean
}

/**
 * The bytes of a regular file. A folder, a device (/dev/zero has no end), a pipe (that nobody may ever write to) and a file that is
 * too large are refused, as is what the system can't read: an Unreadable.
 */
export const readWhole = (path: string, { most = MOST, links = true }: ReadOptions = {}): Buffer => {
  let file: number
  try {
    // Not waiting for a pipe's writer. Neither flag exists on Windows.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (links ? 0 : (constants.O_NOFOLLOW ?? 0)))
  } catch (error) {
    if (codeOf(error) === 'ELOOP') throw new Unreadable(`${path}: a link, not followed`)
    throw new Unreadable(`${path}: ${codeOf(error) ?? reasonOf(error)}`)
  }
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) throw new Unreadable(`${path}: no file`)
    const tooLarge = () => new Unreadable(`${path}: more than ${Math.floor(most / 1024)} KB`)
    if (stat.size > most) throw tooLarge()
    const parts: Buffer[] = []
    let length = 0
    for (;;) {
      const part = Buffer.alloc(64 * 1024)
      const read = readSync(file, part, 0, part.length, null)
      if (read === 0) return Buffer.concat(parts)
      length += read
      // It may grow while it is read, and files of the system (/proc) have the size 0.
      if (length > most) throw tooLarge()
      parts.push(part.subarray(0, read))
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(`${path}: ${codeOf(error) ?? reasonOf(error)}`)
  } finally {
    closeSync(file)
  }
}
