/** Timers for the mini-program: the browser's, but for functions only, since text would be run outside the sandbox. */

interface Held {
  work: () => void
  /** Milliseconds of `pass` still to go. */
  left: number
}

/** Numbers of held timers lie far from the browser's own. */
const FIRST_HELD = 2 ** 40

export class Timers {
  private readonly held = new Map<number, Held>()
  private lastHeld = FIRST_HELD

  /** `heldFrom`: timers of so many milliseconds or more wait for `pass`, whatever the clock on the wall says. */
  constructor(private readonly heldFrom: () => number) {}

  /** What the mini-program calls. */
  readonly globals = {
    setTimeout: (work: unknown, delay = 0, ...args: unknown[]): number => {
      if (typeof work !== 'function') throw new TypeError('a timer needs a function')
      if (delay < this.heldFrom()) return window.setTimeout(() => work(...args), delay)
      this.lastHeld += 1
      this.held.set(this.lastHeld, { work: () => work(...args), left: delay })
      return this.lastHeld
    },
    setInterval: (work: unknown, delay?: number, ...args: unknown[]): number => {
      if (typeof work !== 'function') throw new TypeError('a timer needs a function')
      return window.setInterval(() => work(...args), delay)
    },
    clearTimeout: (id?: number): void => {
      if (id === undefined || !this.held.delete(id)) window.clearTimeout(id)
    },
    clearInterval: window.clearInterval.bind(window),
  }

  /** So many milliseconds pass for held timers; those that are due run, the earliest first. */
  pass(milliseconds: number): void {
    const due = [...this.held].filter(([, { left }]) => left <= milliseconds).sort(([, one], [, other]) => one.left - other.left)
    for (const timer of this.held.values()) timer.left -= milliseconds
    for (const [id, { work }] of due) if (this.held.delete(id)) work()
  }
}
