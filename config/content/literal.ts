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

const isStep = (value: unknown): boolean => isTable(value) && typeof value.id === 'string' && isTable(value.do)

/** The type of what may be written once and used in many places; undefined for what is written where it stands. */
const sharedType = (value: unknown): string | undefined => {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every((item) => isTable(item) && isClaim(item))) return 'Claim[]'
    return value.length > 0 && value.every(isStep) ? 'Step[]' : undefined
  }
  if (!isTable(value)) return undefined
  if (isClaim(value)) return 'Claim'
  if (isText(value)) return 'Text'
  if (isStep(value)) return 'Step'
  return typeof value.number === 'string' && isTable(value.name) && Array.isArray(value.claims) ? 'Hotline' : undefined
}

/** What a name and a declaration take besides the words: `const s99=` once, the name in each place. */
const NAME_LENGTH = 4
const DECLARATION_LENGTH = 12

/** Writes a value as JavaScript. `head` declares what the texts lean on. */
interface Literals {
  head: string
  write(value: unknown): string
}

/**
 * How all of `whole` is written as JavaScript. Its claims and texts are thousands, and spelling out the keys of each would take
 * a seventh of the app: they are calls of two functions, `c(source, quote?, day?)` and `t(zh, en, hant?)`. Claims, texts, steps and
 * hot-lines that stand in several places (one way for four documents) are declared once. What the program gets is the same to the key.
 */
export const literalsOf = (whole: unknown): Literals => {
  const usual = commonestDay(whole)
  const claim = ({ source, checkedOn, quote }: Written): string => {
    const day = checkedOn === usual ? [] : [string(checkedOn)]
    const quoted = quote === undefined ? day.map(() => 'undefined') : [string(quote)]
    return `c(${[string(source), ...quoted, ...day].join()})`
  }
  /** A value with what is inside it written by `inner`. */
  const writeBy = (value: unknown, inner: (part: unknown) => string): string => {
    if (Array.isArray(value)) return `[${value.map(inner).join()}]`
    if (!isTable(value)) return JSON.stringify(value)
    if (isClaim(value)) return claim(value)
    if (isText(value)) {
      const { zh, en, hant } = value
      return `t(${[zh, en, hant].flatMap((words) => (words === undefined ? [] : string(words))).join()})`
    }
    return `{${Object.entries(value)
      .map(([key, part]) => `${string(key)}:${inner(part)}`)
      .join()}}`
  }
  const known = new Map<object, string>()
  /** A value written out in full: what is alike is written alike. */
  const inFull = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const text = known.get(value) ?? writeBy(value, inFull)
    known.set(value, text)
    return text
  }
  const places = new Map<string, number>()
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (sharedType(value) !== undefined) {
      const text = inFull(value)
      const seen = places.get(text) ?? 0
      places.set(text, seen + 1)
      // What is inside one that is shared stands in one place alone.
      if (seen > 0) return
    }
    for (const part of Object.values(value)) count(part)
  }
  count(whole)
  const isWorthIt = (text: string): boolean => {
    const seen = places.get(text) ?? 0
    return seen > 1 && seen * text.length > text.length + DECLARATION_LENGTH + seen * NAME_LENGTH
  }
  const names = new Map<string, string>()
  const declarations: string[] = []
  const write = (value: unknown): string => {
    const type = sharedType(value)
    const text = type === undefined ? '' : inFull(value)
    if (type === undefined || !isWorthIt(text)) return writeBy(value, write)
    const name = names.get(text)
    if (name !== undefined) return name
    // First what is inside it: a name is declared before it is used.
    const body = writeBy(value, write)
    const fresh = `s${names.size.toString(36)}`
    names.set(text, fresh)
    declarations.push(`const ${fresh}: ${type} = ${body}\n`)
    return fresh
  }
  write(whole)
  return {
    head: `const c = (source: string, quote?: string, checkedOn = ${string(usual)}): Claim =>
  quote === undefined ? { source, checkedOn } : { source, checkedOn, quote }
const t = (zh: string, en: string, hant?: string): Text => (hant === undefined ? { zh, en } : { zh, en, hant })
${declarations.join('')}`,
    write,
  }
}
