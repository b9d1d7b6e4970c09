import type { Situation } from '../number/profile'
import {
  encodeHall,
  encodeLink,
  fitsScene,
  parseCode,
  parseGuide,
  parseHall,
  parseList,
  parseSetup,
  parseTask,
  type ShareableLink,
} from './code'
import { encodeBits } from './list-bits'

/**
 * What opened a page: a friend's card, a code in a service hall, a link of our own. Whatever WeChat hands over becomes one of a
 * closed set; nothing throws, and what can't be read is `home`.
 *
 * **Codes** (code.ts) come from outside, through one page, which never moves: printed codes and cards in chats stay.
 *
 *   scene=CODE    小程序码; at most 32 of WeChat's characters
 *   q=URL         an ordinary link whose query has e=CODE, once
 *   e=CODE        a card
 *
 * **Page parameters** are links of our own: t=KEY · g=ID · h=… · l=BITS as in codes, n=ID (a number to change), w=WORDS (the name
 * that a platform of one's own begins with), s=SITUATION f=1. Values are decoded once.
 */
export type Link =
  | ShareableLink
  | { kind: 'home' }
  | { kind: 'unsupported' }
  | { kind: 'setup'; situation?: Situation; family: boolean }
  | { kind: 'edit'; id: string }
  | { kind: 'customPlatform'; name: string }

/** A link that leads to a page of ours. */
export type PageLink = Exclude<Link, { kind: 'unsupported' }>

/** Raw lengths, in UTF-16 units: percent-encoding triples. */
const MAX_CODE_LENGTH = 720
const MAX_URL_LENGTH = 2000
const MAX_ENCODED_NAME_LENGTH = 400

/** The longest name, in UTF-16 units. */
const MAX_NAME_LENGTH = 20

const NUMBER_ID_PATTERN = /^n\d{1,9}$/
const URL_PATTERN = /^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?\?([^\s#]*)(?:#\S*)?$/i

const home: Link = { kind: 'home' }

/** Decodes once. Undefined when the value is no string, too long, or not percent-encoding. */
const decoded = (value: unknown, maxLength = MAX_CODE_LENGTH): string | undefined => {
  if (typeof value !== 'string' || value.length > maxLength) return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

const parseUrl = (url: string): Link => {
  const parameters =
    URL_PATTERN.exec(url)?.[1]
      ?.split('&')
      .filter((pair) => pair.startsWith('e=')) ?? []
  const code = parameters.length === 1 ? decoded(parameters[0]?.slice(2)) : undefined
  return (code === undefined ? undefined : parseCode(code)) ?? home
}

/** The beginning of a text, without half a character at its end or anywhere: encodeURIComponent throws at one. */
const truncate = (text: string): string =>
  [...text]
    .filter((character) => !/^[\ud800-\udfff]$/.test(character))
    .reduce((kept, character) => (kept.length + character.length <= MAX_NAME_LENGTH ? kept + character : kept), '')

const parseCustomPlatform = (words: string): Link => {
  const name = truncate(words)
  return name === '' ? home : { kind: 'customPlatform', name }
}

/**
 * Reads what a page was opened with. Of several parameters the first counts, in the order of the grammar above.
 * Whether a well-formed id is in the catalogue is for the caller to look up.
 */
export const parseLink = (query: unknown): Link => {
  if (typeof query !== 'object' || query === null) return home
  // Own properties only: what comes from outside may be called __proto__.
  const parameters = new Map<string, unknown>(Object.entries(query))
  const has = (name: string) => parameters.get(name) !== undefined
  const text = (name: string, maxLength?: number) => decoded(parameters.get(name), maxLength) ?? ''
  if (has('scene')) return (fitsScene(text('scene')) ? parseCode(text('scene')) : undefined) ?? home
  if (has('q')) return parseUrl(text('q', MAX_URL_LENGTH))
  if (has('e')) return parseCode(text('e')) ?? home
  if (has('t')) return parseTask(text('t')) ?? home
  if (has('g')) return parseGuide(text('g')) ?? home
  if (has('h')) return parseHall(text('h')) ?? home
  if (has('l')) return parseList(text('l')) ?? home
  if (has('n')) return NUMBER_ID_PATTERN.test(text('n')) ? { kind: 'edit', id: text('n') } : home
  if (has('w')) return parseCustomPlatform(text('w', MAX_ENCODED_NAME_LENGTH))
  if (has('s') || has('f')) {
    const family = text('f') === '1'
    return parseSetup(text('s'), family) ?? { kind: 'setup', family }
  }
  return home
}

/** The query by which a page of ours gets a link, without the question mark; empty for none. parseLink of it is the link again. */
export const encodeQuery = (link: PageLink): string => {
  switch (link.kind) {
    case 'home':
      return ''
    case 'task':
      return `t=${encodeURIComponent(link.key)}`
    case 'guide':
      return `g=${link.id}`
    case 'setup':
      return [...(link.situation ? [`s=${link.situation}`] : []), ...(link.family ? ['f=1'] : [])].join('&')
    case 'hall':
      return `h=${encodeHall(link)}`
    case 'list':
      return `l=${encodeBits(link.serials)}`
    case 'edit':
      return `n=${link.id}`
    case 'customPlatform': {
      const name = truncate(link.name)
      return name === '' ? '' : `w=${encodeURIComponent(name)}`
    }
  }
}

/** The query by which a card hands over a link. */
export const encodeShareQuery = (link: ShareableLink): string => `e=${encodeURIComponent(encodeLink(link))}`
