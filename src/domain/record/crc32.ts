/** CRC-32 (IEEE 802.3) of a text's UTF-16 code units, low byte first, as eight hexadecimal digits. Frozen formats are read by it. */
export const crc32 = (text: string): string => {
  let crc = 0xffffffff
  const take = (byte: number) => {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    take(unit & 0xff)
    take(unit >>> 8)
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}
