/** Share cards: asked of the page, recorded as a friend would get them. */
import type { Phone } from '../phone'
import { isRecord, type Options, text } from './options'

interface ButtonTarget {
  id: string
  dataset: Record<string, unknown>
}

/** WeChat waits this long for a card's `promise`, in ms, then takes what onShareAppMessage gave at once. */
const PATIENCE_MS = 3000

function record(value: unknown): Options {
  return isRecord(value) ? value : {}
}

async function settledCard(card: Options): Promise<Options> {
  if (!(card.promise instanceof Promise)) return card
  const late = new Promise<Options>((resolve) => window.setTimeout(() => resolve(card), PATIENCE_MS))
  const given: Promise<unknown> = card.promise
  return Promise.race([given.then(record, () => card), late])
}

export class Share {
  private allowed = true

  constructor(private readonly phone: Phone) {}

  /** Shows or hides the entry in the menu behind the three dots. */
  allow(allowed: boolean): void {
    this.allowed = allowed
  }

  get inMenu(): boolean {
    return this.allowed && (this.phone.router.current?.has('onShareAppMessage') ?? false)
  }

  async send(from: 'button' | 'menu', target?: ButtonTarget): Promise<void> {
    const page = this.phone.router.current
    if (!page) return
    const card = await settledCard(record(page.call('onShareAppMessage', { from, target })))
    this.phone.requests.record({
      kind: 'share',
      from,
      title: text(card, 'title', this.phone.bundle.appName),
      path: text(card, 'path', `/${page.fullPath}`),
      imageUrl: text(card, 'imageUrl'),
    })
  }

  get inTimeline(): boolean {
    return this.phone.router.current?.has('onShareTimeline') ?? false
  }

  sendTimeline(): void {
    const page = this.phone.router.current
    if (!page) return
    const card = record(page.call('onShareTimeline'))
    this.phone.requests.record({
      kind: 'shareTimeline',
      title: text(card, 'title', this.phone.bundle.appName),
      query: text(card, 'query'),
      imageUrl: text(card, 'imageUrl'),
    })
  }
}
