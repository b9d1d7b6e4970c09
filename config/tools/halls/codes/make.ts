import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { encodeLink, type HallLink } from '../../../../src/domain/links/code'
import { LINK_PAGE } from '../../../../src/page-paths'
import { type Picture, readPicture } from '../../cli/picture'
import { readWhole, UnreadableFileError } from '../../cli/read-whole'
import { writeWhole } from '../../cli/write-whole'
import type { CodeRequest, Version } from './wechat'

/**
 * The least time from one call to the next, in ms: eight a second, 480 a minute. WeChat allows 5000 a minute
 * (https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html).
 */
const STRIDE = 125

/** WeChat gives JPEG or PNG, its documentation does not promise which. */
const endings: Readonly<Record<Picture['type'], string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' }

/** The file of a hall’s code. One that opens no published version says so, so that nobody prints it. */
const fileOf = ({ carrier, purpose, hall }: HallLink, version: Version, type: Picture['type']): string =>
  `wxacode-${carrier ?? 'any'}-${purpose}-${hall}${version === 'release' ? '' : `.${version}`}.${endings[type]}`

const isWhole = (file: string): boolean => {
  try {
    return readPicture(readWhole(file)) !== undefined
  } catch (error) {
    if (error instanceof UnreadableFileError) return false
    throw error
  }
}

interface Making {
  folder: string
  version: Version
  /** Asks WeChat for a picture. */
  code: (wanted: CodeRequest) => Promise<Picture>
  pause: (ms: number) => Promise<void>
  say: (line: string) => void
}

/**
 * Makes the code of each hall, one after the other, and leaves alone what is there and whole. Gives how many were made and how many
 * were there. What it throws comes after all that was made before.
 */
export const makeCodes = async (halls: readonly HallLink[], { folder, version, code, pause, say }: Making) => {
  const isMade = (hall: HallLink): boolean =>
    (['image/png', 'image/jpeg'] as const)
      .map((type) => join(folder, fileOf(hall, version, type)))
      .some((file) => existsSync(file) && isWhole(file))
  const missing = halls.filter((hall) => !isMade(hall))
  for (const [place, hall] of missing.entries()) {
    if (place > 0) await pause(STRIDE)
    const scene = encodeLink(hall)
    const { type, bytes } = await code({ scene, page: LINK_PAGE, version })
    const name = fileOf(hall, version, type)
    writeWhole(join(folder, name), bytes)
    say(`✓ ${name}  ${scene}`)
  }
  return { made: missing.length, there: halls.length - missing.length }
}
