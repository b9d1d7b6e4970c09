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

/** The widest picture that is decoded, in pixels: four times what WeChat gives. A few bytes of PNG can unpack to gigabytes. */
const MAX_SIDE_PX = 5120

const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const jpegHead = Buffer.from([0xff, 0xd8, 0xff])

const starts = (bytes: Buffer, head: Buffer): boolean => bytes.subarray(0, head.length).equals(head)

/** The size of a PNG that can be decoded to its end. */
const sizeOfPng = (bytes: Buffer): Size | undefined => {
  // The header's place is fixed: signature, length, IHDR, then both sides.
  if (!starts(bytes, pngHead) || bytes.length < 24) return undefined
  if (bytes.readUInt32BE(16) > MAX_SIDE_PX || bytes.readUInt32BE(20) > MAX_SIDE_PX) return undefined
  try {
    const { width, height } = PNG.sync.read(bytes)
    return { width, height }
  } catch {
    return undefined
  }
}

/** SOF0 to SOF15, without DHT, JPG and DAC among them: the frame header. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Where a scan ends: in it FF is followed by 00, or by one of the eight marks to start again; anything else is the next marker. */
const endOfScan = (bytes: Buffer, from: number): number => {
  const isData = (at: number) => bytes[at] !== 0xff || bytes[at + 1] === 0 || ((bytes[at + 1] ?? 0) & 0xf8) === 0xd0
  let at = from
  while (at < bytes.length && isData(at)) at += 1
  return at
}

/** Whether a segment is none that may stand before the end of a picture, or is not whole. */
const isBroken = (marker: number, length: number, left: number): boolean =>
  marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd9) || length < 2 || length > left

/**
 * The size of a JPEG that is sound from marker to marker (ITU-T T.81, B.1 and B.2): tables, one frame, its scans, in which no byte
 * stands that a scan can't have, and the end as its last two bytes. Browsers draw torn JPEGs as far as they go.
 */
const sizeOfJpeg = (bytes: Buffer): Size | undefined => {
  if (!starts(bytes, jpegHead)) return undefined
  let size: Size | undefined
  let [quantised, scanned] = [false, false]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const length = bytes.readUInt16BE(at + 2)
    const next = at + 2 + length
    if (isBroken(marker, length, bytes.length - at - 2)) return undefined
    if (marker === 0xdb) quantised = true
    if (isFrame(marker)) {
      if (size || length < 11) return undefined
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    }
    at = next
    if (marker !== 0xda) continue
    scanned = true
    const from = at
    at = endOfScan(bytes, at)
    if (at === from) return undefined
    if (bytes[at + 1] === 0xd9) return at + 2 === bytes.length && size && quantised && scanned ? size : undefined
  }
  return undefined
}

/** Tells a PNG or JPEG by its bytes, whatever the file is called. Undefined when it is neither, or not whole, or too large to be one of a code. */
export const readPicture = (bytes: Buffer): Picture | undefined => {
  const png = sizeOfPng(bytes)
  if (png) return { type: 'image/png', bytes, ...png }
  const jpeg = sizeOfJpeg(bytes)
  return jpeg && { type: 'image/jpeg', bytes, ...jpeg }
}

/** True for bytes that begin like a picture, whole or not. */
export const beginsLikePicture = (bytes: Buffer): boolean => starts(bytes, pngHead) || starts(bytes, jpegHead)
