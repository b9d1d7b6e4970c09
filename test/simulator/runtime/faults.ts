/** Uncaught errors of the mini-program: one place where they are heard, told and remembered. */
import { Signal } from './signal'

interface Fault {
  message: string
  stack: string
}

export const faults = new Signal<Fault>()

/** Names read from `wx` that this host does not have, so that the TypeError of calling one can be explained. */
const absentApis = new Set<string>()

export function noteAbsentApi(name: string): void {
  absentApis.add(name)
}

function explained(message: string): string {
  const called = /(\w+) is not a function/.exec(message)?.[1]
  return called !== undefined && absentApis.has(called)
    ? `wx.${called} was called, but this host does not provide it (test/simulator/runtime/wx): ${message}`
    : message
}

/** Reports an error nobody caught. Takes anything, since anything can be thrown. */
export function reportFault(thrown: unknown): void {
  const message = explained(messageOf(thrown))
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : ''
  console.error(`[uncaught] ${message}\n${stack}`)
  faults.send({ message, stack })
}

/** What something thrown says: an Error, WeChat's `{errMsg}`, or anything else. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message
  if (typeof thrown !== 'object' || thrown === null) return String(thrown)
  const errMsg: unknown = Reflect.get(thrown, 'errMsg')
  return typeof errMsg === 'string' ? errMsg : JSON.stringify(thrown)
}

/** Runs work of the mini-program; what it throws is reported and does not reach the caller. */
export function guarded<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (thrown) {
    reportFault(thrown)
    return undefined
  }
}

/** From now on errors of timers and rejected promises are reported too. */
export function watchUncaught(): void {
  window.addEventListener('error', (event) => {
    if (event.error !== undefined && event.error !== null) reportFault(event.error)
  })
  window.addEventListener('unhandledrejection', (event) => reportFault(event.reason))
  // The host's own policy (serve.ts) lets nothing through but this server.
  window.addEventListener('securitypolicyviolation', (event) => {
    reportFault(new Error(`network address used: ${event.blockedURI} (${event.effectiveDirective})`))
  })
}
