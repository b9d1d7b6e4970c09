import { TASK_KEY_PATTERN } from '../catalogue/keys'
import { type Carrier, carriers, type Situation, situations } from '../number/profile'
import { decodeBits, encodeBits } from './list-bits'

/**
 * The codes of links that travel outside, on cards and in print:
 *
 *   CODE = t:KEY                      a platform's steps; KEY = id, or id.2 … id.99 for a further account
 *        | g:ID                       a guide
 *        | s:SITUATION[.f]            a new number; f: a relative's
 *        | h:CARRIER.PURPOSE.HALL     a hall's code; CARRIER may be `any`, HALL is 1 to 16 of a-z 0-9 -
 *        | l:BITS                     platforms to adopt: bit n stands for the platform of serial n, six bits a character
 *
 * Another small letter with a well-formed rest is `unsupported`: made for a later version. Printed codes stay, and so does this.
 */
export type ShareableLink =
  | { kind: 'task'; key: string }
  | { kind: 'guide'; id: string }
  | { kind: 'setup'; situation: Situation; family: boolean }
  | HallLink
  | { kind: 'list'; serials: readonly number[] }

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

/** A 小程序码 holds at most so many characters. */
export const MAX_SCENE_LENGTH = 32

const SCENE_PATTERN = /^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]+$/
const GUIDE_ID_PATTERN = /^[a-z0-9-]{2,16}$/
const HALL_PATTERN = /^[a-z0-9-]{1,16}$/
const UNSUPPORTED_CODE_PATTERN = /^[a-z]:[A-Za-z0-9._~-]{1,60}$/

// Each reads what follows its letter in a code, or the page parameter of that name; undefined when it has not that form.

export const parseTask = (key: string): ShareableLink | undefined =>
  TASK_KEY_PATTERN.test(key) ? { kind: 'task', key } : undefined

export const parseGuide = (id: string): ShareableLink | undefined =>
  GUIDE_ID_PATTERN.test(id) ? { kind: 'guide', id } : undefined

export const parseSetup = (situationWord: string | undefined, family: boolean): ShareableLink | undefined => {
  const situation = situations.find((known) => known === situationWord)
  return situation ? { kind: 'setup', situation, family } : undefined
}

export const parseHall = (text: string): ShareableLink | undefined => {
  const [carrierWord, purposeWord, hall = '', ...rest] = text.split('.')
  const carrier = carriers.find((known) => known === carrierWord)
  const purpose = purposes.find((known) => known === purposeWord)
  if ((!carrier && carrierWord !== 'any') || !purpose || !HALL_PATTERN.test(hall) || rest.length > 0) return undefined
  return { kind: 'hall', ...(carrier ? { carrier } : {}), purpose, hall }
}

export const encodeHall = ({ carrier, purpose, hall }: HallLink): string => `${carrier ?? 'any'}.${purpose}.${hall}`

export const parseList = (text: string): ShareableLink | undefined => {
  const serials = decodeBits(text)
  return serials && { kind: 'list', serials }
}

/** What each small letter stands for. */
const parsers: ReadonlyMap<string, (rest: string) => ShareableLink | undefined> = new Map([
  ['t:', parseTask],
  ['g:', parseGuide],
  [
    's:',
    (rest: string) => {
      const [situation, mark, ...more] = rest.split('.')
      return more.length > 0 || (mark !== undefined && mark !== 'f') ? undefined : parseSetup(situation, mark === 'f')
    },
  ],
  ['h:', parseHall],
  ['l:', parseList],
])

/** Reads a code, already decoded. Undefined when it is none. */
export const parseCode = (code: string): ShareableLink | { kind: 'unsupported' } | undefined =>
  parsers.get(code.slice(0, 2))?.(code.slice(2)) ?? (UNSUPPORTED_CODE_PATTERN.test(code) ? { kind: 'unsupported' } : undefined)

/** The code of a link, for cards and printed codes. Inverse of parsing it. */
export const encodeLink = (link: ShareableLink): string => {
  switch (link.kind) {
    case 'task':
      return `t:${link.key}`
    case 'guide':
      return `g:${link.id}`
    case 'setup':
      return `s:${link.situation}${link.family ? '.f' : ''}`
    case 'hall':
      return `h:${encodeHall(link)}`
    case 'list':
      return `l:${encodeBits(link.serials)}`
  }
}

/** True when a 小程序码 can hold this code: its length, and the characters that WeChat allows. */
export const fitsScene = (code: string): boolean => code.length > 0 && code.length <= MAX_SCENE_LENGTH && SCENE_PATTERN.test(code)
