/** What the app asked of WeChat, kept for the preview's panel and for tests. */
import type { Ask } from '../protocol'
import { Signal } from './signal'

/** Enough for an afternoon of preview; older ones fall off. */
const KEPT = 500

export class Asks {
  readonly added = new Signal<Ask>()
  private list: Ask[] = []

  record(ask: Ask): void {
    this.list = [...this.list.slice(1 - KEPT), ask]
    this.added.send(ask)
  }

  all(): readonly Ask[] {
    return this.list
  }
}
