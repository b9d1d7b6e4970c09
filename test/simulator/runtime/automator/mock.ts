/** Something else in an API's place, as an automator client asks for it. */
import type { Phone } from '../phone'
import { gate, hasCallback, settle } from '../wx/call'
import { isRecord } from '../wx/options'
import { listOf, textOf } from './json'
import type { Params } from './link'

/** `Sync` APIs and plain getters answer at once; the others through callbacks or a promise. */
function answersAtOnce(method: string): boolean {
  return (
    method.endsWith('Sync') ||
    /^(get(WindowInfo|AppBaseInfo|DeviceInfo|SystemSetting|MenuButton\w+)|canIUse|create\w+|on[A-Z]\w*|off[A-Z]\w*)$/.test(method)
  )
}

/**
 * Puts a fixed result or a function in an API's place; with neither, restores it. A function gets the call's arguments,
 * then those given with it, and finds the original as `this.origin`.
 */
export function mock(phone: Phone, params: Params): void {
  const method = textOf(params, 'method')
  const declaration = params.functionDeclaration
  if (typeof declaration !== 'string' && !('result' in params)) {
    phone.wx.mock(method, undefined)
    return
  }
  const given = listOf(params, 'args')
  const origin = phone.wx.original(method)
  const answer =
    typeof declaration === 'string'
      ? phone.sandbox.compileFunction(`function (self, args) { return (${declaration}).apply(self, args) }`)
      : () => params.result
  const work = (args: unknown[]) => answer({ origin }, [...args, ...given])
  phone.wx.mock(method, (...args: unknown[]) => {
    if (answersAtOnce(method)) return work(args)
    const options = isRecord(args[0]) ? args[0] : {}
    const settled = settleMock(method, options, () => work(args))
    if (!hasCallback(options)) return settled
    settled.catch(() => undefined)
    return undefined
  })
}

/** A mocked result whose errMsg says `fail` is a failure. What WeChat's rules refuse never gets as far as the mock. */
async function settleMock(method: string, options: Record<string, unknown>, work: () => unknown): Promise<unknown> {
  try {
    gate.check(method, options)
  } catch (refused) {
    return settle(method, options, () => {
      throw refused
    })
  }
  const result = await work()
  const failed = isRecord(result) && typeof result.errMsg === 'string' && result.errMsg.includes(':fail')
  if (!failed) return settle(method, options, () => result)
  if (typeof options.fail === 'function') options.fail(result)
  if (typeof options.complete === 'function') options.complete(result)
  throw result
}
