import { TASK_KEY_PATTERN } from '../catalogue/keys'
import { type Carrier, carriers, type Situation, situations } from '../number/profile'

/**
 * What opened a page: a friend's card, a code in a service hall, a link of our own. Whatever WeChat hands over becomes one of a
 * closed set; nothing throws, and what can't be read is `home`.
 *
 * **Codes** come from outside, through one door, /pages/open/index, which never moves: printed codes and cards in chats stay.
 *
 *   scene=CODE    小程序码; at most 32 of WeChat's characters
 *   q=URL         an ordinary link whose query has e=CODE, once
 *   e=CODE        a card
 *
 *   CODE = t:KEY                      a platform's steps; KEY = id, or id.2 … id.99 for a further account
 *        | g:ID                       a guide
 *        | s:SITUATION[.f]            a new number; f: a relative's
 *        | h:CARRIER.PURPOSE.HALL     a hall's code; CARRIER may be `any`, HALL is 1 to 16 of a-z 0-9 -
 *        | l:BITS                     platforms to adopt: bit n stands for the platform of number n, six bits a character
 *
 * Another small letter with a well-formed rest is `newer`: made for a later version.
 *
 * **Page parameters** are links of our own: t=KEY · g=ID · h=… · l=BITS as above, n=ID (a number to change), w=WORDS (the name
 * that a platform of one's own begins with), s=SITUATION f=1. Values are decoded once.
 */
export type Link =
  | { kind: 'home' }
  | { kind: 'newer' }
  | { kind: 'task'; key: string }
  | { kind: 'guide'; id: string }
  | { kind: 'setup'; situation?: Situation; family: boolean }
  | HallLink
  | { kind: 'list'; numbers: readonly number[] }
  | { kind: 'edit'; id: string }
  | { kind: 'own'; name: string }

/** A service hall's code. */
export interface HallLink {
  kind: 'hall'
  /** Undefined: a neutral code. */
  carrier?: Carrier
  purpose: Purpose
  hall: string
}

/** What somebody at a hall wants: to give a number back, to be rid of a former owner's traces, or not sure yet. */
export const purposes = ['cancel', 'renew', 'help'] as const
export type Purpose = (typeof purposes)[number]

/** The entries that travel outside: on cards and in codes. */
export type ShareableLink =
  | Extract<Link, { kind: 'task' | 'guide' | 'hall' | 'list' }>
  | { kind: 'setup'; situation: Situation; family: boolean }

/** A 小程序码 holds at most so many characters. */
export const MAX_SCENE_LENGTH = 32

/** Raw lengths, in UTF-16 units: percent-encoding triples. */
const MAX_CODE_LENGTH = 720
const MAX_URL_LENGTH = 2000
const MAX_ENCODED_NAME_LENGTH = 400

/** The highest number of a platform in a list: far above the catalogue, and BITS stay within MAX_CODE_LENGTH. */
const MAX_SERIAL = 1199

const GUIDE_ID_PATTERN = /^[a-z0-9-]{2,16}$/
const NUMBER_ID_PATTERN = /^n\d{1,9}$/
const HALL_PATTERN = /^[a-z0-9-]{1,16}$/
const UNSUPPORTED_CODE_PATTERN = /^[a-z]:[A-Za-z0-9._~-]{1,60}$/
const URL_PATTERN = /^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?\?([^\s#]*)(?:#\S*)?$/i

const home: Link = { kind: 'home' }

/** Decodes once. Undefined when the value is no string, too long, or not percent-encoding. */
const decoded = (value: unknown, most = MAX_CODE_LENGTH): string | undefined => {
  if (typeof value !== 'string' || value.length > most) return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Numbers as a row of bits, six a character; zeros at the end are left out. */
const encodeBits = (numbers: readonly number[]): string => {
  const sixes: number[] = []
  for (const number of numbers) {
    const place = Math.floor(number / 6)
    while (sixes.length <= place) sixes.push(0)
    sixes[place] = (sixes[place] ?? 0) | (1 << (number % 6))
  }
  return sixes.map((six) => symbols[six]).join('')
}

/** Inverse of `encodeBits`, in rising order; undefined when a character is none of the 64, or nothing is set. */
const decodeBits = (text: string): number[] | undefined => {
  if (text.length > (MAX_SERIAL + 1) / 6) return undefined
  const numbers: number[] = []
  for (const [place, symbol] of [...text].entries()) {
    const six = symbols.indexOf(symbol)
    if (six < 0) return undefined
    for (let bit = 0; bit < 6; bit += 1) if (six & (1 << bit)) numbers.push(place * 6 + bit)
  }
  return numbers.length > 0 ? numbers : undefined
}

const parseTask = (key: string): Link | undefined => (TASK_KEY_PATTERN.test(key) ? { kind: 'task', key } : undefined)

const parseGuide = (id: string): Link | undefined => (GUIDE_ID_PATTERN.test(id) ? { kind: 'guide', id } : undefined)

const parseSetup = (word: string | undefined, family: boolean): Link | undefined => {
  const situation = situations.find((known) => known === word)
  return situation ? { kind: 'setup', situation, family } : undefined
}

const parseHall = (text: string): Link | undefined => {
  const [word, wanted, hall = '', ...rest] = text.split('.')
  const carrier = carriers.find((known) => known === word)
  const purpose = purposes.find((known) => known === wanted)
  if ((!carrier && word !== 'any') || !purpose || !HALL_PATTERN.test(hall) || rest.length > 0) return undefined
  return { kind: 'hall', ...(carrier ? { carrier } : {}), purpose, hall }
}

const encodeHall = ({ carrier, purpose, hall }: HallLink): string => `${carrier ?? 'any'}.${purpose}.${hall}`

const parseList = (text: string): Link | undefined => {
  const numbers = decodeBits(text)
  return numbers && { kind: 'list', numbers }
}

/** Reads a code, already decoded. */
const parseCode = (code: string): Link => {
  const rest = code.slice(2)
  const read = ((): Link | undefined => {
    switch (code.slice(0, 2)) {
      case 't:':
        return parseTask(rest)
      case 'g:':
        return parseGuide(rest)
      case 's:': {
        const [word, mark, ...more] = rest.split('.')
        return more.length > 0 || (mark !== undefined && mark !== 'f') ? undefined : parseSetup(word, mark === 'f')
      }
      case 'h:':
        return parseHall(rest)
      case 'l:':
        return parseList(rest)
      default:
        return undefined
    }
  })()
  return read ?? (UNSUPPORTED_CODE_PATTERN.test(code) ? { kind: 'newer' } : home)
}

/** The code of an entry, for cards and printed codes. Inverse of reading it. */
export const encodeLink = (entry: ShareableLink): string => {
  switch (entry.kind) {
    case 'task':
      return `t:${entry.key}`
    case 'guide':
      return `g:${entry.id}`
    case 'setup':
      return `s:${entry.situation}${entry.family ? '.f' : ''}`
    case 'hall':
      return `h:${encodeHall(entry)}`
    case 'list':
      return `l:${encodeBits(entry.numbers)}`
  }
}

/** True when a 小程序码 can hold this code: its length, and the characters that WeChat allows. */
export const fitsScene = (code: string): boolean =>
  code.length > 0 && code.length <= MAX_SCENE_LENGTH && /^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]+$/.test(code)

const parseUrl = (link: string): Link => {
  const parameters =
    URL_PATTERN.exec(link)?.[1]
      ?.split('&')
      .filter((pair) => pair.startsWith('e=')) ?? []
  const code = parameters.length === 1 ? decoded(parameters[0]?.slice(2)) : undefined
  return code === undefined ? home : parseCode(code)
}

/**
 * Reads what a page was opened with. Of several parameters the first counts, in the order of the grammar above.
 * Whether a well-formed id is in the catalogue is for the caller to look up.
 */
export const parseLink = (query: unknown): Link => {
  if (typeof query !== 'object' || query === null) return home
  // Own properties only: what comes from outside may be called __proto__.
  const given = new Map<string, unknown>(Object.entries(query))
  const has = (name: string) => given.get(name) !== undefined
  const said = (name: string, most?: number) => decoded(given.get(name), most) ?? ''
  if (has('scene')) return fitsScene(said('scene')) ? parseCode(said('scene')) : home
  if (has('q')) return parseUrl(said('q', MAX_URL_LENGTH))
  if (has('e')) return parseCode(said('e'))
  if (has('t')) return parseTask(said('t')) ?? home
  if (has('g')) return parseGuide(said('g')) ?? home
  if (has('h')) return parseHall(said('h')) ?? home
  if (has('l')) return parseList(said('l')) ?? home
  if (has('n')) return NUMBER_ID_PATTERN.test(said('n')) ? { kind: 'edit', id: said('n') } : home
  if (has('w')) return parseCustomPlatform(said('w', MAX_ENCODED_NAME_LENGTH))
  if (has('s') || has('f')) {
    const family = said('f') === '1'
    return parseSetup(said('s'), family) ?? { kind: 'setup', family }
  }
  return home
}

const parseCustomPlatform = (words: string): Link => {
  const name = truncate(words)
  return name === '' ? home : { kind: 'own', name }
}

/** The longest name, in UTF-16 units. */
const MAX_NAME_LENGTH = 20

/** The beginning of a text, without half a character at its end or anywhere: encodeURIComponent throws at one. */
const truncate = (text: string): string =>
  [...text]
    .filter((character) => !/^[\ud800-\udfff]$/.test(character))
    .reduce((kept, character) => (kept.length + character.length <= MAX_NAME_LENGTH ? kept + character : kept), '')

/** The page of a hall's code. */
const hallPages: Readonly<Record<Purpose, string>> = {
  cancel: '/packages/guide/hall/index',
  renew: '/packages/guide/renewal/index',
  help: '/packages/record/setup/index',
}

/** Guides that have a page of their own. */
const guidePages: ReadonlyMap<string, string> = new Map([
  ['emergency', '/packages/guide/emergency/index'],
  ['hall', '/packages/guide/hall/index'],
])

/** The address, within the app, of the page that shows an entry. parseLink of its query is the link again. */
export const pagePath = (entry: Exclude<Link, { kind: 'newer' }>): string => {
  switch (entry.kind) {
    case 'home':
      return '/pages/home/index'
    case 'task':
      return `/packages/guide/account/index?t=${encodeURIComponent(entry.key)}`
    case 'guide':
      return `${guidePages.get(entry.id) ?? '/packages/guide/guide/index'}?g=${entry.id}`
    case 'setup': {
      const parameters = [...(entry.situation ? [`s=${entry.situation}`] : []), ...(entry.family ? ['f=1'] : [])]
      return `/packages/record/setup/index${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`
    }
    case 'hall':
      return `${hallPages[entry.purpose]}?h=${encodeHall(entry)}`
    case 'list':
      return `/packages/record/received-list/index?l=${encodeBits(entry.numbers)}`
    case 'edit':
      return `/packages/record/setup/index?n=${entry.id}`
    case 'own': {
      const name = truncate(entry.name)
      return `/packages/record/own/index${name === '' ? '' : `?w=${encodeURIComponent(name)}`}`
    }
  }
}

/** The address of the account page for a task. */
export const taskPath = (key: string): string => pagePath({ kind: 'task', key })

/** The door for codes from outside: /pages/open/index, with a card's code. */
export const LINK_PAGE = 'pages/open/index'

/** The path that a card opens. */
export const sharePath = (entry: ShareableLink): string => `/${LINK_PAGE}?e=${encodeURIComponent(encodeLink(entry))}`
