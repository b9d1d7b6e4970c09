/** What the mini-program did against WeChat's rules, kept for tests. */
import type { Violation } from '../protocol'
import { insideTap } from './gestures'

export class Violations {
  private readonly list: Violation[] = []

  constructor(private readonly page: () => string) {}

  record(rule: Violation['rule'], api: string, detail: string): void {
    this.list.push({ rule, api, page: this.page(), detail, inTap: insideTap() })
  }

  all(): readonly Violation[] {
    return this.list
  }
}
