import { PNG } from 'pngjs'

/** A picture of a code, as somebody handed it in. */
export interface Picture {
  type: 'image/png' | 'image/jpeg'
  bytes: Buffer
  /** In pixels. */
  width: number
  height: number
}

interface Size {
  width: number
  height: number
}

/** The size of a PNG that can be decoded to its end. */
const sizeOfPng = (bytes: Buffer): Size | undefined => {
  try {
    const { width, height } = PNG.sync.read(bytes)
    return { width, height }
  } catch {
    return undefined
  }
}

/**
 * The size in a JPEG's frame header (ITU-T T.81, B.2.2): markers SOF0 to SOF15, without DHT, JPG and DAC among them.
 * Browsers draw torn JPEGs as far as they go, so the marker at the end must be there.
 */
const sizeOfJpeg = (bytes: Buffer): Size | undefined => {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8 || bytes.readUInt16BE(bytes.length - 2) !== 0xffd9) return undefined
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

/** Tells a PNG or JPEG by its bytes, whatever the file is called. Undefined when it is neither, or not whole. */
export const readPicture = (bytes: Buffer): Picture | undefined => {
  const png = sizeOfPng(bytes)
  if (png) return { type: 'image/png', bytes, ...png }
  const jpeg = sizeOfJpeg(bytes)
  return jpeg && { type: 'image/jpeg', bytes, ...jpeg }
}
