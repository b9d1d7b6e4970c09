import { makeAutoObservable } from 'mobx'

/** How long a notice stays, in milliseconds (looks.md: 6 s). */
const STAY = 6000

export interface Notice {
  text: string
  undo?: () => void
}

/** The dark bar above the tab bar: the last thing done, with its undo. A newer notice takes the older one's place. */
export class NoticeStore {
  notice: Notice | undefined
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    makeAutoObservable<NoticeStore, 'timer'>(this, { timer: false })
  }

  say(text: string, undo?: () => void): void {
    clearTimeout(this.timer)
    this.notice = undo ? { text, undo } : { text }
    this.timer = setTimeout(() => this.dismiss(), STAY)
  }

  undo(): void {
    const undo = this.notice?.undo
    this.dismiss()
    undo?.()
  }

  dismiss(): void {
    clearTimeout(this.timer)
    this.notice = undefined
  }
}
