import Taro from '@tarojs/taro'

import type { Outcome } from '../ports'

/** WeChat's message, or an error's own; '' for anything else. */
const messageOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return ''
  if ('errMsg' in error) return String(error.errMsg)
  return error instanceof Error ? error.message : ''
}

/** True when the user changed their mind: `…:fail cancel`. The `cancelText` of a refused dialog is no such thing. */
const isCancellation = (message: string): boolean => /\bcancel(l?ed)?\b/.test(message)

/** WeChat's error numbers (its documents, Errno): no agreement to its privacy notice; an API that the notice does not declare. */
const PRIVACY_ERRNO = 104
const UNDECLARED_ERRNO = 112

/**
 * Why WeChat did not do it. Not every API and version gives a number, so the message is read as well: “auth
 * deny” after the user refused, “system permission denied” where the phone does not let WeChat.
 */
const outcomeOfFailure = (error: unknown): Exclude<Outcome, 'done'> => {
  const message = messageOf(error)
  const errno = typeof error === 'object' && error !== null && 'errno' in error ? error.errno : undefined
  if (errno === PRIVACY_ERRNO || /privacy permission is not authorized/.test(message)) return 'privacy'
  if (errno === UNDECLARED_ERRNO || /暂不支持|not support|is not declared/.test(message)) return 'unsupported'
  if (isCancellation(message)) return 'cancelled'
  if (/\bden(y|ied)\b|unauthori[sz]ed/.test(message)) return 'permission'
  return 'failed'
}

/** What WeChat gave, or why it gave nothing. */
type Answer<Value> = { outcome: 'done'; value: Value } | { outcome: Exclude<Outcome, 'done'> }

/**
 * Calls one API of WeChat, synchronously, as those that need a tap demand. Never rejects. Services catch errors here and nowhere
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

/** Calls an API that gives no value. */
export const outcomeOf = async (api: string, call: () => Promise<unknown>): Promise<Outcome> => (await callApi(api, call)).outcome

/** Calls something whose refusal the user need not know of; `_why` tells the reader why not. */
export const bestEffort = async (call: () => unknown, _why: string): Promise<void> => {
  try {
    await call()
  } catch {
    // The caller's `_why` says why.
  }
}

/** The value of a synchronous read; `fallback` where WeChat throws, or gives nothing, as it may in its single page. */
export const readOr = <Value>(fallback: Value, read: () => Value | null | undefined): Value => {
  try {
    return read() ?? fallback
  } catch {
    return fallback
  }
}
