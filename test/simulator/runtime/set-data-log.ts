/** What crosses from the mini-program's logic to its pages: every setData, sized as WeChat sizes it. */
import { component } from 'glass-easel-miniprogram-adapter'
import type { SetDataCall } from '../protocol'

type Caller = component.GeneralComponent

/** More than any spec makes; older ones fall off during an afternoon of preview. */
const KEPT = 5000

const encoder = new TextEncoder()

/** UTF-8 bytes of the payload as JSON, which is how it travels. What cannot be written as JSON throws, as it cannot travel. */
function sized(payload: unknown): number {
  return encoder.encode(JSON.stringify(payload) ?? '').length
}

/** The path of the page that shows a component, or of the page itself. */
function pathsOf(caller: Caller): { page: string; component?: string } {
  const own = caller.is
  let host = caller._$
  for (let root = host.ownerShadowRoot; root; root = host.ownerShadowRoot) host = root.getHostNode()
  return host === caller._$ ? { page: own } : { page: host.is, component: own }
}

export class SetDataLog {
  private list: SetDataCall[] = []

  /**
   * Hears every setData from now on, and holds back those that are `tooMuch`. One phone a browser page, so the framework's
   * own method can be taken for it.
   */
  constructor(tooMuch: (bytes: number) => boolean) {
    const record = (caller: Caller, payload: unknown) => this.record({ kind: 'setData', ...pathsOf(caller) }, payload)
    const callers = component.ComponentCaller.prototype
    const setData = callers.setData
    callers.setData = function (this: Caller, payload, callback) {
      const call = record(this, payload)
      if (tooMuch(call.bytes)) return
      const start = performance.now()
      setData.call(this, payload, callback)
      call.took = performance.now() - start
    }
  }

  /** The data a page is made with goes to the screen with it, before any setData. */
  opened(page: string, data: unknown): void {
    this.record({ kind: 'initial', page }, data)
  }

  all(): readonly SetDataCall[] {
    return this.list
  }

  forget(): void {
    this.list = []
  }

  private record(what: Pick<SetDataCall, 'kind' | 'page' | 'component'>, payload: unknown): SetDataCall {
    const paths = typeof payload === 'object' && payload !== null ? Object.keys(payload) : []
    const call = { ...what, keys: paths.length, bytes: sized(payload), paths, at: performance.now(), took: 0 }
    if (this.list.length >= KEPT) this.list = this.list.slice(1 - KEPT)
    this.list.push(call)
    return call
  }
}
