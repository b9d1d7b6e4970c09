import type { Name } from './answer-tokens'

/** Names in the order in which they were read, that wait for a number. Taking one from either end costs the same however many wait. */
export class Waiting {
  private names: Name[] = []
  private head = 0

  get length(): number {
    return this.names.length - this.head
  }

  get first(): Name | undefined {
    return this.names[this.head]
  }

  get last(): Name | undefined {
    return this.length > 0 ? this.names[this.names.length - 1] : undefined
  }

  push(name: Name): void {
    this.names.push(name)
  }

  pop(): Name | undefined {
    return this.length > 0 ? this.names.pop() : undefined
  }

  shift(): Name | undefined {
    const { first } = this
    if (first) this.head += 1
    return first
  }

  /** All of them; none waits any more. */
  takeAll(): Name[] {
    const all = this.names.slice(this.head)
    this.names = []
    this.head = 0
    return all
  }
}
