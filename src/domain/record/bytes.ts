/** How many bytes a text takes in UTF-8. How WeChat counts its 1 MB a key, no document says. */
export const bytesOf = (text: string): number => {
  let bytes = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    // Each half of a pair is two bytes of the four.
    const isHalf = unit >= 0xd800 && unit <= 0xdfff
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isHalf ? 2 : 3
  }
  return bytes
}

/** Whole KB, rounded up. */
export const kilobytesOf = (bytes: number): number => Math.ceil(bytes / 1024)
