import { type Situation, situations } from './number'
import { taskKeyShape } from './task-key'

/**
 * The parameters of our pages, as WeChat hands them over: percent-encoded, and possibly from anywhere. What is not in the
 * grammar is `malformed`; nothing throws.
 *
 * task page     ?t=KEY                  KEY = id, or id.2 … id.99 for a further account on the same platform
 * set-up page   ?n=ID                   a number of the user's, to change what is known of it
 *               ?s=SITUATION&f=1        a new one; f: a relative's. Both may be missing
 * own platform  ?w=WORDS                the name to begin with
 * guide page    ?g=ID                   a guide; without one, all of them
 */
export type TaskEntry = { kind: 'task'; key: string } | { kind: 'malformed' }

const MAX_LENGTH = 64

/** Decodes once. Undefined when the value is no string, too long, or not percent-encoding. */
const decoded = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

/** Reads the parameters of the account page. Whether the key is in the catalogue is for the caller to look up. */
export const readTaskEntry = (query: Readonly<Record<string, unknown>>): TaskEntry => {
  const key = decoded(query.t)
  return key !== undefined && taskKeyShape.test(key) ? { kind: 'task', key } : { kind: 'malformed' }
}

/** The address of the account page for a task. Inverse of readTaskEntry. */
export const taskPath = (key: string): string => `/packages/guide/account/index?t=${encodeURIComponent(key)}`

/** The guide that a link asks for; undefined when it asks for none, or can't be read. Whether it is there is for the caller to look up. */
export const readGuideEntry = (query: Readonly<Record<string, unknown>>): string | undefined => {
  const id = decoded(query.g)
  return id !== undefined && /^[a-z0-9-]{2,16}$/.test(id) ? id : undefined
}

/** The address of a guide. Inverse of readGuideEntry. */
export const guidePath = (id: string): string => `/packages/guide/guide/index?g=${id}`

/** What the set-up page was opened for. A parameter that can't be read is left out: the page asks. */
export type SetupEntry = { kind: 'edit'; id: string } | { kind: 'new'; situation: Situation | undefined; family: boolean }

export const readSetupEntry = (query: Readonly<Record<string, unknown>>): SetupEntry => {
  const id = decoded(query.n)
  if (id !== undefined && /^n\d{1,9}$/.test(id)) return { kind: 'edit', id }
  const situation = decoded(query.s)
  return { kind: 'new', situation: situations.find((known) => known === situation), family: decoded(query.f) === '1' }
}

/** The address of the set-up page. Inverse of readSetupEntry. */
export const setupPath = (entry: SetupEntry): string => {
  const page = '/packages/record/setup/index'
  if (entry.kind === 'edit') return `${page}?n=${entry.id}`
  const parameters = [...(entry.situation ? [`s=${entry.situation}`] : []), ...(entry.family ? ['f=1'] : [])]
  return parameters.length > 0 ? `${page}?${parameters.join('&')}` : page
}

/** The name that a platform of one's own begins with: what was searched for. */
export const readOwnEntry = (query: Readonly<Record<string, unknown>>): string =>
  cut(typeof query.w === 'string' && query.w.length <= 400 ? decodedText(query.w) : '')

/** The longest name, in UTF-16 units. */
const NAME_MOST = 20

/** The beginning of a text, without half a character at its end or anywhere: encodeURIComponent throws at one. */
const cut = (text: string): string =>
  [...text]
    .filter((character) => !/^[\ud800-\udfff]$/.test(character))
    .reduce((kept, character) => (kept.length + character.length <= NAME_MOST ? kept + character : kept), '')

const decodedText = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** The address of the page that makes a platform of one's own. */
export const ownPath = (name: string): string => {
  const page = '/packages/record/own/index'
  return name === '' ? page : `${page}?w=${encodeURIComponent(cut(name))}`
}
