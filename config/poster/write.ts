import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { reasonOf } from '../reason'
import { Refusal } from './refusal'

/** A file as it will stand in the folder. */
export interface PosterFile {
  name: string
  bytes: Buffer
}

/** The folders above and at a path that do not exist yet, the outermost first. */
const missing = (path: string): string[] => (existsSync(path) ? [] : [...missing(dirname(path)), path])

/**
 * Writes all files or none: whole under other names first, then renamed. Files of the same names are replaced.
 * When the folder can't be written to, a Refusal says so, and files and folders made on the way are gone again.
 */
export const writeAll = (folder: string, files: readonly PosterFile[]): void => {
  const made = missing(resolve(folder))
  const waiting = files.map(({ name, bytes }) => ({
    bytes,
    part: join(folder, `.${name}.${process.pid}.part`),
    whole: join(folder, name),
  }))
  // A rename that fails halfway would leave some files new and some old; a folder of that name is the way for it to fail.
  const inTheWay = waiting.find(({ whole }) => existsSync(whole) && !statSync(whole).isFile())
  if (inTheWay) throw new Refusal([`${inTheWay.whole} is no file and stands in the way`])
  try {
    mkdirSync(folder, { recursive: true })
    for (const { part, bytes } of waiting) writeFileSync(part, bytes)
    for (const { part, whole } of waiting) renameSync(part, whole)
  } catch (error) {
    for (const { part } of waiting) if (existsSync(part)) rmSync(part)
    for (const its of [...made].reverse()) if (existsSync(its)) rmdirSync(its)
    throw new Refusal([`${folder} can't be written to: ${reasonOf(error)}`])
  }
}
