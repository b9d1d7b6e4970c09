/** What the app asked of WeChat, kept for the preview's panel and for tests. */
import type { AppRequest } from '../protocol'
import { Signal } from './signal'

/** Enough for an afternoon of preview; older ones fall off. */
const KEPT = 500

export class RequestLog {
  readonly added = new Signal<AppRequest>()
  private list: AppRequest[] = []

  record(ask: AppRequest): void {
    this.list = [...this.list.slice(1 - KEPT), ask]
    this.added.send(ask)
  }

  all(): readonly AppRequest[] {
    return this.list
  }
}
