/** A tap as a finger would make it: scroll there, look what really lies under the finger, touch that. */
import { tapAt } from '../gestures'
import { named } from './handles'

interface Point {
  x: number
  y: number
}

/** The middle of the element's first box: of words that wrap, the middle of the whole may lie beside them. */
function middle(element: HTMLElement): Point | undefined {
  const box = Array.from(element.getClientRects()).find(({ width, height }) => width > 0 && height > 0)
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}

function boxed(element: HTMLElement): HTMLElement {
  if (element.getClientRects().length > 0) return element
  // Components of the app are often `display: contents`: their first child with a box stands for them.
  const child = Array.from(element.querySelectorAll<HTMLElement>('*')).find((one) => one.getClientRects().length > 0)
  return child ?? element
}

function insideArea(element: HTMLElement, { x, y }: Point): boolean {
  const area = element.closest('host-frame')?.getBoundingClientRect()
  return area !== undefined && x >= area.left && x < area.right && y >= area.top && y < area.bottom
}

function covers(top: Element, wanted: HTMLElement): boolean {
  return !(wanted.contains(top) || (top.contains(wanted) && top.closest('wx-label') === top))
}

/** Scrolls to the element and gives the point to touch, or throws a message that says why it cannot be touched. */
export function touchable(element: HTMLElement): Point {
  const target = boxed(element)
  const before = middle(target)
  if (!before || getComputedStyle(target).visibility === 'hidden') {
    throw new Error(`${named(element)} cannot be tapped: it is not visible`)
  }
  const reachable = (point: Point) => {
    const top = insideArea(target, point) ? document.elementFromPoint(point.x, point.y) : null
    return top !== null && !covers(top, target)
  }
  if (reachable(before)) return before
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const point = middle(target) ?? before
  if (!insideArea(target, point)) throw new Error(`${named(element)} cannot be tapped: it lies outside the page area`)
  const top = document.elementFromPoint(point.x, point.y)
  if (!top || covers(top, target)) {
    throw new Error(`${named(element)} cannot be tapped: ${top ? `${describeCover(top)} covers it` : 'nothing is there'}`)
  }
  return point
}

function describeCover(top: Element): string {
  if (top.localName === 'host-dialogs') return 'a dialog of WeChat'
  if (top.localName === 'host-bars') return 'a bar of WeChat'
  return named(top)
}

export function tapElement(element: HTMLElement): void {
  const { x, y } = touchable(element)
  tapAt(x, y)
}
