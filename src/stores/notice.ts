import { makeAutoObservable } from 'mobx'

/** How long a notice stays that asks nothing, in milliseconds (docs/design.md, Space, shape, motion). */
const NOTICE_MS = 6000

export interface Notice {
  text: string
  undo?: () => void
  /** What can be answered; such a notice stays until it is. */
  options?: readonly string[]
  /** A text to be copied by hand. */
  selectable?: string
}

/**
 * The dark bar above the tab bar: the last thing done, with its undo, or a question that WeChat would not ask. A newer notice
 * takes the older one's place.
 */
export class NoticeStore {
  notice: Notice | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private resolve: ((place: number | undefined) => void) | undefined

  constructor() {
    makeAutoObservable<NoticeStore, 'timer' | 'resolve'>(this, { timer: false, resolve: false })
  }

  show(text: string, undo?: () => void): void {
    this.dismiss()
    this.notice = undo ? { text, undo } : { text }
    this.timer = setTimeout(() => this.dismiss(), NOTICE_MS)
  }

  /** Resolves with the place of the option chosen, or undefined when something newer took the question's place. */
  ask(text: string, options: readonly string[], selectable?: string): Promise<number | undefined> {
    this.dismiss()
    this.notice = { text, options, ...(selectable === undefined ? {} : { selectable }) }
    return new Promise((resolve) => {
      this.resolve = resolve
    })
  }

  answer(place: number): void {
    this.dismiss(place)
  }

  undo(): void {
    const undo = this.notice?.undo
    this.dismiss()
    undo?.()
  }

  dismiss(place?: number): void {
    clearTimeout(this.timer)
    this.notice = undefined
    this.resolve?.(place)
    this.resolve = undefined
  }
}
