import type { Json } from '../../protocol'
import { WxElement } from './base'

/** Scrolls its content; tells where it is, and when an end comes near. */
export class WxScrollView extends WxElement {
  private lastTop = 0
  private lastLeft = 0
  private atUpper = true
  private atLower = false
  private started = false

  connectedCallback(): void {
    if (!this.started) this.addEventListener('scroll', () => this.scrolled(), { passive: true })
    this.started = true
    this.attributeSet('scroll-top')
    this.attributeSet('scroll-left')
    this.attributeSet('scroll-into-view')
  }

  private scrolled(): void {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = this
    const detail = {
      scrollTop,
      scrollLeft,
      scrollHeight,
      scrollWidth,
      deltaX: this.lastLeft - scrollLeft,
      deltaY: this.lastTop - scrollTop,
    }
    this.lastTop = scrollTop
    this.lastLeft = scrollLeft
    this.emit('scroll', detail)
    const vertical = this.flag('scroll-y')
    const offset = vertical ? scrollTop : scrollLeft
    const room = vertical ? scrollHeight - this.clientHeight - scrollTop : scrollWidth - this.clientWidth - scrollLeft
    const upper = offset <= this.number('upper-threshold', 50)
    const lower = room <= this.number('lower-threshold', 50)
    if (upper && !this.atUpper) this.emit('scrolltoupper', { direction: vertical ? 'top' : 'left' })
    if (lower && !this.atLower) this.emit('scrolltolower', { direction: vertical ? 'bottom' : 'right' })
    this.atUpper = upper
    this.atLower = lower
  }

  protected override attributeSet(name: string): void {
    if (!this.isConnected) return
    const behavior = this.flag('scroll-with-animation') ? 'smooth' : 'auto'
    if (name === 'scroll-top' && this.raw('scroll-top') !== undefined) {
      this.scrollTo({ top: this.number('scroll-top', 0), behavior })
    } else if (name === 'scroll-left' && this.raw('scroll-left') !== undefined) {
      this.scrollTo({ left: this.number('scroll-left', 0), behavior })
    } else if (name === 'scroll-into-view' && this.text('scroll-into-view') !== '') {
      const target = this.querySelector(`[id="${CSS.escape(this.text('scroll-into-view'))}"]`)
      if (target)
        this.scrollTo({ top: this.scrollTop + target.getBoundingClientRect().top - this.getBoundingClientRect().top, behavior })
    }
  }

  override properties(): Record<string, Json> {
    return { scrollTop: this.scrollTop, scrollLeft: this.scrollLeft }
  }

  override automation(): Record<string, (...args: Json[]) => Json> {
    return {
      'scroll-view.scrollTo': (x = 0, y = 0) => {
        this.scrollTo({ left: Number(x), top: Number(y), behavior: 'auto' })
        return null
      },
      'scroll-view.scrollTop': () => this.scrollTop,
      'scroll-view.scrollLeft': () => this.scrollLeft,
      'scroll-view.scrollWidth': () => this.scrollWidth,
      'scroll-view.scrollHeight': () => this.scrollHeight,
    }
  }
}
