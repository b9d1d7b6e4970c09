import { makeAutoObservable } from 'mobx'

/** How long a notice without a question stays, in milliseconds (docs/design.md, Space, shape, motion). */
const NOTICE_MS = 6000

interface Notice {
  text: string
  undo?: () => void
  /** The answers to choose from; such a notice stays until one is chosen. */
  options?: readonly string[]
  /** A text to be copied by hand. */
  selectable?: string
}

/**
 * The dark bar above the tab bar: the last thing done, with undo, or a question that WeChat's dialogs refused to ask. There is one
 * notice at a time: a newer one takes the older one's place.
 */
export class NoticeStore {
  notice: Notice | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private resolve: ((index: number | undefined) => void) | undefined

  constructor() {
    makeAutoObservable<NoticeStore, 'timer' | 'resolve'>(this, { timer: false, resolve: false })
  }

  /** Shows a text for six seconds, with an undo where there is one. */
  show(text: string, undo?: () => void): void {
    this.dismiss()
    this.notice = undo ? { text, undo } : { text }
    this.timer = setTimeout(() => this.dismiss(), NOTICE_MS)
  }

  /**
   * Asks a question that stays until it is answered. Resolves with the index of the option chosen, or undefined when a newer notice
   * took its place. `selectable`: a text that is shown to be copied by hand.
   */
  ask(text: string, options: readonly string[], selectable?: string): Promise<number | undefined> {
    this.dismiss()
    this.notice = { text, options, ...(selectable === undefined ? {} : { selectable }) }
    return new Promise((resolve) => {
      this.resolve = resolve
    })
  }

  /** Answers the question with the option of this index. */
  answer(index: number): void {
    this.dismiss(index)
  }

  /** Takes back what the notice tells, once, and the notice away. */
  undo(): void {
    const undo = this.notice?.undo
    this.dismiss()
    undo?.()
  }

  /** Takes the notice away; a question is answered with the index, or with undefined. */
  dismiss(index?: number): void {
    clearTimeout(this.timer)
    this.notice = undefined
    this.resolve?.(index)
    this.resolve = undefined
  }
}
