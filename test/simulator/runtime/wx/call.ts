/** How an API of `wx` is called and answers: success, fail and complete, or a promise if none of them is given. */
import { guarded } from '../faults'
import { isRecord, type Options } from './options'

/** A refusal worded as WeChat words it; `message` is what follows `fail ` in errMsg. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly extra: Options = {},
  ) {
    super(message)
  }
}

/** Names of all APIs made below, those of the file system among them. */
export const knownApis = new Set<string>()

/** What each call must pass before it does anything; the phone fills it in (rules.ts). */
export const gate: { check(api: string, options: Options): void } = { check: () => undefined }

export type Api = (...args: unknown[]) => unknown
export type Apis = Record<string, unknown>

function callBack(callback: unknown, result: Options): void {
  if (typeof callback === 'function') guarded((): unknown => callback(result))
}

/** Settles a call: `work` gives the result's own fields, errMsg is added here. */
export async function settle(name: string, options: Options, work: () => unknown): Promise<Options> {
  try {
    const result = await work()
    const answer = { ...(isRecord(result) ? result : {}), errMsg: `${name}:ok` }
    callBack(options.success, answer)
    callBack(options.complete, answer)
    return answer
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    const extra = thrown instanceof ApiError ? thrown.extra : {}
    const answer = { ...extra, errMsg: `${name}:fail ${reason}` }
    callBack(options.fail, answer)
    callBack(options.complete, answer)
    throw answer
  }
}

export function hasCallback(options: Options): boolean {
  return ['success', 'fail', 'complete'].some((name) => typeof options[name] === 'function')
}

/**
 * Makes an asynchronous API. `work` runs at once, in the caller's turn, as WeChat's checks do; what it throws becomes
 * `fail`. A promise is given only when the call brings no callback, again as in WeChat.
 */
export function asyncApi(name: string, work: (options: Options) => unknown): Api {
  knownApis.add(name)
  return (given) => {
    const options = isRecord(given) ? given : {}
    const settled = settle(name, options, () => {
      gate.check(name, options)
      return work(options)
    })
    if (!hasCallback(options)) return settled
    // The callbacks have been told.
    settled.catch(() => undefined)
    return undefined
  }
}

/** An asynchronous API that gives no promise ("以 Promise 风格 调用：不支持"): who brings no callback hears nothing. */
export function callbackApi(name: string, work: (options: Options) => unknown): Api {
  const api = asyncApi(name, work)
  return (given) => {
    const answer = api(given)
    if (answer instanceof Promise) answer.catch(() => undefined)
  }
}

/** Makes a synchronous API from the work of its asynchronous twin: what fails is thrown. */
export function syncApi<T>(name: string, work: (...args: unknown[]) => T): Api {
  knownApis.add(name)
  return (...args) => {
    try {
      gate.check(name, {})
      return work(...args)
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown)
      throw Object.assign(new Error(`${name}:fail ${reason}`), { errMsg: `${name}:fail ${reason}` })
    }
  }
}
