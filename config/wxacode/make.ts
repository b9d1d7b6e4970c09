import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { DOOR, type HallEntry, writeCode } from '../../src/domain/entry'
import { pictureIn } from './image'
import type { Version, Wanted } from './wechat'

/**
 * The least time from one call to the next, in ms: eight a second, 480 a minute. WeChat allows 5000 a minute
 * (https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html).
 */
const STRIDE = 125

/** The file of a hall’s code. One that opens no published version says so, so that nobody prints it. */
export const fileOf = ({ carrier, purpose, hall }: HallEntry, version: Version): string =>
  `wxacode-${carrier ?? 'any'}-${purpose}-${hall}${version === 'release' ? '' : `.${version}`}.png`

const isMade = (file: string): boolean => existsSync(file) && pictureIn(readFileSync(file)) === 'whole'

/** Writes beside the place and moves there, so that a file is whole or absent. */
const writeWhole = (folder: string, name: string, bytes: Buffer): void => {
  mkdirSync(folder, { recursive: true })
  const beside = join(folder, `.${name}.part`)
  try {
    writeFileSync(beside, bytes)
    renameSync(beside, join(folder, name))
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

export interface Making {
  folder: string
  version: Version
  /** Asks WeChat for a picture. */
  code: (wanted: Wanted) => Promise<Buffer>
  pause: (ms: number) => Promise<void>
  say: (line: string) => void
}

/**
 * Makes the code of each hall, one after the other, and leaves alone what is there and whole. Gives how many were made and how many
 * were there. What it throws comes after all that was made before.
 */
export const makeCodes = async (halls: readonly HallEntry[], { folder, version, code, pause, say }: Making) => {
  const missing = halls.filter((hall) => !isMade(join(folder, fileOf(hall, version))))
  for (const [place, hall] of missing.entries()) {
    if (place > 0) await pause(STRIDE)
    const scene = writeCode(hall)
    const bytes = await code({ scene, page: DOOR, version })
    writeWhole(folder, fileOf(hall, version), bytes)
    say(`✓ ${fileOf(hall, version)}  ${scene}`)
  }
  return { made: missing.length, there: halls.length - missing.length }
}
