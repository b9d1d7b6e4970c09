import { isTable } from '../tools/cli/is-table'

/** The catalogue's day on which most claims were checked: left out of their calls. */
const commonestDay = (value: unknown): string => {
  const count = new Map<string, number>()
  const look = (it: unknown): void => {
    if (Array.isArray(it)) it.forEach(look)
    else if (isTable(it)) {
      if (isClaim(it)) count.set(it.checkedOn, (count.get(it.checkedOn) ?? 0) + 1)
      else Object.values(it).forEach(look)
    }
  }
  look(value)
  // The earlier of two equally common days, so that the same content is always written alike.
  return [...count].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

type Written = Record<string, unknown> & { source: string; checkedOn: string; quote?: string }

const isClaim = (value: Record<string, unknown>): value is Written =>
  typeof value.source === 'string' &&
  typeof value.checkedOn === 'string' &&
  (value.quote === undefined || typeof value.quote === 'string') &&
  Object.keys(value).every((key) => ['source', 'checkedOn', 'quote'].includes(key))

const isText = (value: Record<string, unknown>): value is Record<string, string> =>
  typeof value.zh === 'string' &&
  typeof value.en === 'string' &&
  Object.entries(value).every(([key, words]) => ['zh', 'en', 'hant'].includes(key) && typeof words === 'string')

const string = (text: string): string => JSON.stringify(text)

/** Writes a value as JavaScript. `head` declares what the texts lean on. */
interface Literals {
  head: string
  write(value: unknown): string
}

/**
 * How all of `whole` is written as JavaScript. Its claims and texts are thousands, and spelling out the keys of each would take
 * a seventh of the app: they are calls of two functions, `c(source, quote?, day?)` and `t(zh, en, hant?)`. What the program
 * gets is the same to the key.
 */
export const literalsOf = (whole: unknown): Literals => {
  const usual = commonestDay(whole)
  const claim = ({ source, checkedOn, quote }: Written): string => {
    const day = checkedOn === usual ? [] : [string(checkedOn)]
    const quoted = quote === undefined ? day.map(() => 'undefined') : [string(quote)]
    return `c(${[string(source), ...quoted, ...day].join()})`
  }
  const write = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(write).join()}]`
    if (!isTable(value)) return JSON.stringify(value)
    if (isClaim(value)) return claim(value)
    if (isText(value)) {
      const { zh, en, hant } = value
      return `t(${[zh, en, hant].flatMap((words) => (words === undefined ? [] : string(words))).join()})`
    }
    return `{${Object.entries(value)
      .map(([key, inner]) => `${string(key)}:${write(inner)}`)
      .join()}}`
  }
  return {
    head: `const c = (source: string, quote?: string, checkedOn = ${string(usual)}): Claim =>
  quote === undefined ? { source, checkedOn } : { source, checkedOn, quote }
const t = (zh: string, en: string, hant?: string): Text => (hant === undefined ? { zh, en } : { zh, en, hant })
`,
    write,
  }
}
