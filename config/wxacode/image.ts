const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** A PNG's last chunk: no content, its name, its checksum. */
const pngEnd = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])
const jpeg = Buffer.from([0xff, 0xd8, 0xff])
const jpegEnd = Buffer.from([0xff, 0xd9])

const starts = (bytes: Buffer, mark: Buffer) => bytes.subarray(0, mark.length).equals(mark)
const ends = (bytes: Buffer, mark: Buffer) => bytes.subarray(-mark.length).equals(mark)

/**
 * What bytes are: a picture from its first to its last byte, a picture that was cut off, or none. WeChat gives JPEG or PNG,
 * its documentation does not promise which.
 */
export const pictureIn = (bytes: Buffer): 'whole' | 'cut' | 'none' => {
  if (starts(bytes, png)) return ends(bytes, pngEnd) ? 'whole' : 'cut'
  if (starts(bytes, jpeg)) return ends(bytes, jpegEnd) ? 'whole' : 'cut'
  return 'none'
}
