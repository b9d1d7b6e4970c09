const digits = new Map<string, number>()
;['零〇', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].forEach((signs, value) => {
  for (const sign of signs) digits.set(sign, value)
})

const units = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
])

/** 廿一, 卅 */
const tens = new Map([
  ['廿', 20],
  ['卅', 30],
])

/** 俩 and 仨 need no word behind them. */
export const ownNumerals: ReadonlyMap<string, number> = new Map([
  ['俩', 2],
  ['仨', 3],
])

const isNumeral = (sign: string): boolean => digits.has(sign) || units.has(sign) || tens.has(sign)

/**
 * Tells how many characters from a place on are a Chinese number. Asked of rising places, it looks at each character of the text
 * once, however long a run of numerals is.
 */
export const numeralLengths = (text: string): ((place: number) => number) => {
  let end = 0
  return (place) => {
    if (end < place) end = place
    while (isNumeral(text.charAt(end))) end += 1
    return end - place
  }
}

/** The value of a Chinese number below a thousand: 两, 十二, 廿一, 一百零二; 一二 is twelve. Undefined when it is none. */
export const readNumeral = (text: string): number | undefined => {
  if (text.length > 7) return undefined
  if ([...text].every((sign) => digits.has(sign)))
    return text.length > 3 ? undefined : Number([...text].map((sign) => digits.get(sign)).join(''))
  let sum = 0
  let digit: number | undefined
  for (const sign of text) {
    const unit = units.get(sign)
    const ten = tens.get(sign)
    if (unit !== undefined) sum += (digit ?? 1) * unit
    if (ten !== undefined) sum += ten
    digit = unit === undefined && ten === undefined ? digits.get(sign) : undefined
  }
  return sum + (digit ?? 0)
}
