import { join } from 'node:path'

import { readText } from '../tools/cli/read-whole'
import { type WholeFile, writeAllWhole } from '../tools/cli/write-whole'
import { contentRoot } from './content-root'

/** Where a baked file lies. */
export const bakedPath = (name: string): string => join(contentRoot, 'baked', name)

const banner = '// Made by `npm run bake` out of src/content. Not to be edited by hand.\n/* eslint-disable */\n'

/** A baked file of TypeScript. */
export const bakedProgram = (name: string, text: string): WholeFile => ({ path: bakedPath(name), content: banner + text })

const textAt = (path: string): string | undefined => {
  try {
    return readText(path)
  } catch {
    // The first bake.
    return undefined
  }
}

/** Writes what changed and nothing else, so that a watching build is not woken for nothing: all of it, or none. */
export const writeBaked = (files: readonly WholeFile[]): void =>
  writeAllWhole(
    files.filter(({ path, content }) => textAt(path) !== content),
    { within: contentRoot },
  )
