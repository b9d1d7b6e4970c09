/**
 * A text as one would read it aloud: full-width signs as ASCII, all spaces, dashes, dots and brackets alike, invisible
 * characters left out. `at[i]` says where character i stands in the text given.
 */
export interface Folded {
  text: string
  /** UTF-16 offsets into the original; one more than there are characters, the last is its length. */
  at: readonly number[]
}

/** First the sign that all the others are read as. */
const numerals = ['0〇零○⓪', '1一壹幺', '2二贰貳', '3三叁參', '4四肆', '5五伍', '6六陆陸', '7七柒', '8八捌', '9九玖']
const signs = [
  ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  '\n\r\u2028\u2029\u0085',
  '-‐‑‒–—―−﹣⁃',
  '.．',
  '·•・‧∙⋅･',
  '/\\∕｜|¦',
  '([【〔「『〖{<《〈‹«',
  ')]】〕」』〗}>》〉›»',
  ',、،',
  ':︰',
  '"“”',
  "'‘’",
  '¥￥',
]
/** The last character of a resident ID. */
const tens = ['XХх×']

type Table = ReadonlyMap<number, string>

const tableOf = (groups: readonly string[]): Map<number, string> =>
  new Map(groups.flatMap((group) => [...group].map((sign) => [sign.charCodeAt(0), group.charAt(0)] as const)))

const signTable: Table = tableOf(signs)

/** Signs, and the digits of every script: Chinese, circled, Arabic, Persian, Hindi. */
const digitTable: Table = (() => {
  const table = tableOf([...numerals, ...signs, ...tens])
  for (const one of [0x2460, 0x2776, 0x2780]) for (let step = 0; step < 9; step += 1) table.set(one + step, String(step + 1))
  for (const zero of [0x660, 0x6f0, 0x966]) for (let step = 0; step < 10; step += 1) table.set(zero + step, String(step))
  return table
})()

/** Invisible: soft hyphen, zero-width, marks of direction, variation selectors, the key cap of 1️⃣. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x61c ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0x20e3 ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff

/** Bold and other mathematical digits: five alphabets of ten, all behind the same first half. */
const mathDigit = (high: number, low: number): string | undefined =>
  high === 0xd835 && low >= 0xdfce && low <= 0xdfff ? String((low - 0xdfce) % 10) : undefined

const folding = (original: string, table: Table): Folded => {
  const at: number[] = []
  let text = ''
  for (let index = 0; index < original.length; index += 1) {
    const code = original.charCodeAt(index)
    if (isInvisible(code)) continue
    const math = mathDigit(code, original.charCodeAt(index + 1))
    const wide = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
    at.push(index)
    text += math ?? table.get(wide) ?? (wide === code ? original.charAt(index) : String.fromCharCode(wide))
    if (math !== undefined) index += 1
  }
  at.push(original.length)
  return { text, at }
}

/** Folds a text, digits of every script as 0–9. Any text will do; time and space grow with its length alone. */
export const foldDigits = (original: string): Folded => folding(original, digitTable)

/** Folds a text and leaves Chinese numerals, which are parts of words too. */
export const foldSigns = (original: string): Folded => folding(original, signTable)

/** True for a Chinese numeral at that place of the original: 一, 〇, 壹. */
export const isHanDigit = (original: string, at: number): boolean => {
  const code = original.charCodeAt(at)
  return code === 0x25cb || (code >= 0x3007 && code <= 0x9fff)
}
