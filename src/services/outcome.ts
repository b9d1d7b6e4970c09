import Taro from '@tarojs/taro'

import type { Outcome } from '../ports'

/** The words in which WeChat refused, or an error's own; '' for anything else. */
const messageOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return ''
  if ('errMsg' in error) return String(error.errMsg)
  return error instanceof Error ? error.message : ''
}

/** True when the user changed their mind: `…:fail cancel`. The `cancelText` of a refused dialog is no such thing. */
const isCancellation = (words: string): boolean => /\bcancel(l?ed)?\b/.test(words)

/** WeChat's numbers (docs: Errno): no agreement to its privacy notice; an API that the notice does not declare. */
const PRIVACY_ERRNO = 104
const UNDECLARED_ERRNO = 112

/**
 * Why WeChat did not do it. The numbers are not given by every API nor on every version, so the words are read as well: “auth
 * deny” after the user refused, “system permission denied” where the phone does not let WeChat.
 */
const outcomeOfFailure = (error: unknown): Exclude<Outcome, 'done'> => {
  const words = messageOf(error)
  const errno = typeof error === 'object' && error !== null && 'errno' in error ? error.errno : undefined
  if (errno === PRIVACY_ERRNO || /privacy permission is not authorized/.test(words)) return 'privacy'
  if (errno === UNDECLARED_ERRNO || /暂不支持|not support|is not declared/.test(words)) return 'unsupported'
  if (isCancellation(words)) return 'cancelled'
  if (/\bden(y|ied)\b|unauthori[sz]ed/.test(words)) return 'permission'
  return 'failed'
}

/** What WeChat answered, or why it did not. */
export type Answer<Value> = { outcome: 'done'; value: Value } | { outcome: Exclude<Outcome, 'done'> }

/**
 * Asks one API of WeChat in this very turn, as those that need a tap demand. Never rejects. Services catch here and nowhere
 * else (config/lint/no-silent-catch.grit), so that no refusal is lost.
 */
export const callApi = async <Value>(api: string, call: () => Promise<Value>): Promise<Answer<Value>> => {
  // An older WeChat, or one on another platform, has no such function.
  if (typeof Reflect.get(Taro, api) !== 'function') return { outcome: 'unsupported' }
  try {
    return { outcome: 'done', value: await call() }
  } catch (error) {
    return { outcome: outcomeOfFailure(error) }
  }
}

/** Asks for something that gives nothing back. */
export const outcomeOf = async (api: string, call: () => Promise<unknown>): Promise<Outcome> => (await callApi(api, call)).outcome

/** Asks for something whose refusal takes nothing from the user; `_why` tells the reader why not. */
export const bestEffort = async (call: () => unknown, _why: string): Promise<void> => {
  try {
    await call()
  } catch {
    // As said by who asks.
  }
}

/** What a synchronous read gives; `otherwise` where WeChat throws, or answers nothing, as it may in its single page. */
export const readOr = <Value>(otherwise: Value, read: () => Value | null | undefined): Value => {
  try {
    return read() ?? otherwise
  } catch {
    return otherwise
  }
}
