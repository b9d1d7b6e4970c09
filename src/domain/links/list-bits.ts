/** The highest serial of a platform in a list: far above the catalogue, and short enough for a code. */
const MAX_SERIAL = 1199

const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Serials as a row of bits, six a character; zeros at the end are left out. */
export const encodeBits = (serials: readonly number[]): string => {
  const sixes: number[] = []
  for (const serial of serials) {
    const index = Math.floor(serial / 6)
    while (sixes.length <= index) sixes.push(0)
    sixes[index] = (sixes[index] ?? 0) | (1 << (serial % 6))
  }
  return sixes.map((six) => symbols[six]).join('')
}

/** Inverse of `encodeBits`, in rising order; undefined when a character is none of the 64, or nothing is set. */
export const decodeBits = (text: string): number[] | undefined => {
  if (text.length > (MAX_SERIAL + 1) / 6) return undefined
  const serials: number[] = []
  for (const [index, symbol] of [...text].entries()) {
    const six = symbols.indexOf(symbol)
    if (six < 0) return undefined
    for (let bit = 0; bit < 6; bit += 1) if (six & (1 << bit)) serials.push(index * 6 + bit)
  }
  return serials.length > 0 ? serials : undefined
}
