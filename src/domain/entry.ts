import { taskKeyShape } from './task-key'

/**
 * The parameters of our pages, as WeChat hands them over: percent-encoded, and possibly from anywhere. What is not in the
 * grammar is `malformed`; nothing throws.
 *
 * task page: ?t=KEY   KEY = id, or id.2 … id.99 for a further account on the same platform
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
