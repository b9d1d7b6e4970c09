/** `hover-class`: the class an element wears while a finger rests on it. */
import { nodeOf } from './node'

interface Hovered {
  element: HTMLElement
  className: string
  stay: number
}

const DEFAULTS = new Map([
  ['wx-button', { className: 'button-hover', start: 20, stay: 70 }],
  ['wx-navigator', { className: 'navigator-hover', start: 50, stay: 600 }],
])

let waiting = 0
let worn: Hovered[] = []

function numberOf(element: Element, name: string, fallback: number): number {
  const value = Number(element.getAttribute(name) ?? Number.NaN)
  return Number.isFinite(value) ? value : fallback
}

function hovered(target: HTMLElement): { found: Hovered[]; delay: number } {
  const found: Hovered[] = []
  let delay = 50
  for (let at: HTMLElement | null = target; at !== null && nodeOf(at); at = at.parentElement) {
    const usual = DEFAULTS.get(at.localName)
    const className = at.getAttribute('hover-class') ?? usual?.className ?? 'none'
    if (className === 'none' || className === '' || at.hasAttribute('disabled')) continue
    if (found.length === 0) delay = numberOf(at, 'hover-start-time', usual?.start ?? 50)
    found.push({ element: at, className, stay: numberOf(at, 'hover-stay-time', usual?.stay ?? 400) })
    if (at.hasAttribute('hover-stop-propagation')) break
  }
  return { found, delay }
}

function classes(names: string): string[] {
  return names.split(/\s+/).filter((name) => name !== '')
}

function takeOff(item: Hovered): void {
  item.element.classList.remove(...classes(item.className))
}

export const hover = {
  start(target: HTMLElement): void {
    hover.cancel()
    const { found, delay } = hovered(target)
    waiting = window.setTimeout(() => {
      for (const item of found) item.element.classList.add(...classes(item.className))
      worn = found
    }, delay)
  },

  /** The finger slid off: no lingering. */
  cancel(): void {
    window.clearTimeout(waiting)
    worn.forEach(takeOff)
    worn = []
  },

  end(): void {
    window.clearTimeout(waiting)
    for (const item of worn) window.setTimeout(() => takeOff(item), item.stay)
    worn = []
  },
}
