/**
 * Fingers, mice and keys become WeChat's touchstart, touchmove, touchend, tap and longpress. An automator's tap takes the same way
 * in as a finger's (`tapAt`).
 */

import type { TouchPoint } from './event'
import { hover } from './hover'
import { fire, nodeOf, templateElement } from './node'

const TAP_DISTANCE = 10
const LONG_PRESS_MS = 350
const MOUSE = 0

interface Press {
  target: HTMLElement
  x: number
  y: number
  moved: boolean
  long: boolean
  timer: number
}

const presses = new Map<number, Press>()
let tapDepth = 0

/** True while a tap is being handled, before any await: some APIs of WeChat work only then. */
export function insideTap(): boolean {
  return tapDepth > 0
}

/** The page area an element lies in: WeChat counts coordinates from its corner. */
function pageOrigin(target: Element): { left: number; top: number; scrollTop: number } {
  const scroller = target.closest('host-page')
  if (!scroller) return { left: 0, top: 0, scrollTop: 0 }
  const { left, top } = scroller.getBoundingClientRect()
  return { left, top, scrollTop: scroller.scrollTop }
}

function point(target: Element, identifier: number, x: number, y: number): TouchPoint {
  const origin = pageOrigin(target)
  const clientX = x - origin.left
  const clientY = y - origin.top
  return { identifier, clientX, clientY, pageX: clientX, pageY: clientY + origin.scrollTop }
}

/** Sends one touch event to the template element; gives false if the default is to be prevented. */
function touch(target: HTMLElement, type: string, at: TouchPoint, finished: boolean): boolean {
  const node = nodeOf(target)
  if (!node) return true
  return fire(
    node,
    type,
    {},
    {
      bubbles: true,
      extraFields: { touches: finished ? [] : [at], changedTouches: [at] },
    },
  )
}

function isDisabled(target: HTMLElement): boolean {
  return target.closest('wx-button[disabled]') !== null
}

function tap(target: HTMLElement, type: 'tap' | 'longpress', at: TouchPoint): void {
  const node = nodeOf(target)
  if (!node || isDisabled(target)) return
  tapDepth += 1
  try {
    fire(
      node,
      type,
      { x: at.pageX, y: at.pageY },
      {
        bubbles: true,
        extraFields: { touches: [at], changedTouches: [at] },
      },
    )
  } finally {
    tapDepth -= 1
  }
}

/** A touch anywhere else takes the focus from a field, and the keyboard away. */
function leaveField(touched: HTMLElement): void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || !field.matches('.host-field')) return
  if (field.closest('wx-input, wx-textarea') !== touched.closest('wx-input, wx-textarea')) field.blur()
}

function down(identifier: number, rawTarget: EventTarget | null, x: number, y: number): void {
  const target = templateElement(rawTarget)
  if (!target) return
  leaveField(target)
  const timer = window.setTimeout(() => {
    const press = presses.get(identifier)
    if (!press || press.moved) return
    press.long = true
    tap(target, 'longpress', point(target, identifier, x, y))
  }, LONG_PRESS_MS)
  presses.set(identifier, { target, x, y, moved: false, long: false, timer })
  hover.start(target)
  touch(target, 'touchstart', point(target, identifier, x, y), false)
}

function move(identifier: number, x: number, y: number): boolean {
  const press = presses.get(identifier)
  if (!press) return true
  if (Math.hypot(press.x - x, press.y - y) > TAP_DISTANCE) {
    press.moved = true
    hover.cancel()
  }
  return touch(press.target, 'touchmove', point(press.target, identifier, x, y), false)
}

/** True if a listener for `longpress` sits on the way up: only then a long press is not also a tap. */
function hearsLongPress(target: HTMLElement): boolean {
  for (let at: Element | null = target; at !== null; at = at.parentElement) {
    if (at.hasAttribute('data-host-longpress')) return true
  }
  return false
}

function up(identifier: number, x: number, y: number, type: 'touchend' | 'touchcancel'): void {
  const press = presses.get(identifier)
  if (!press) return
  presses.delete(identifier)
  window.clearTimeout(press.timer)
  hover.end()
  const at = point(press.target, identifier, x, y)
  touch(press.target, type, at, true)
  if (type === 'touchcancel' || press.moved) return
  if (!(press.long && hearsLongPress(press.target))) tap(press.target, 'tap', at)
}

/** A finger put down and lifted at this point of the screen, on whatever lies there. */
export function tapAt(x: number, y: number): void {
  const target = document.elementFromPoint(x, y)
  down(MOUSE, target, x, y)
  up(MOUSE, x, y, 'touchend')
}

export const finger = {
  down: (target: HTMLElement, x: number, y: number) => down(MOUSE, target, x, y),
  move: (x: number, y: number) => move(MOUSE, x, y),
  up: (x: number, y: number) => up(MOUSE, x, y, 'touchend'),
}

/** After a real touch browsers also send mouse events for the same finger; they are not wanted twice. */
const MOUSE_AFTER_TOUCH_MS = 800

/** Listens on `screen` for touch, mouse and keyboard. */
export function listenForGestures(screen: HTMLElement): void {
  let lastTouch = -Infinity
  const changed = (event: TouchEvent, each: (touch: Touch) => void) => {
    lastTouch = event.timeStamp
    for (const item of Array.from(event.changedTouches)) each(item)
  }
  // Touch identifiers start at 0 in some browsers, so they are kept apart from the mouse.
  const id = (touch: Touch) => touch.identifier + 1
  screen.addEventListener(
    'touchstart',
    (event) => changed(event, (item) => down(id(item), item.target, item.clientX, item.clientY)),
    { passive: true },
  )
  screen.addEventListener(
    'touchmove',
    (event) =>
      changed(event, (item) => {
        if (!move(id(item), item.clientX, item.clientY) && event.cancelable) event.preventDefault()
      }),
    { passive: false },
  )
  screen.addEventListener(
    'touchend',
    (event) => {
      // Else the browser's own click would follow and hit whatever the tap has just opened. Fields need it for the caret.
      const target = templateElement(event.target)
      if (target && event.cancelable && !target.closest('wx-input, wx-textarea')) event.preventDefault()
      changed(event, (item) => up(id(item), item.clientX, item.clientY, 'touchend'))
    },
    { passive: false },
  )
  screen.addEventListener('touchcancel', (event) =>
    changed(event, (item) => up(id(item), item.clientX, item.clientY, 'touchcancel')),
  )

  const byMouse = (event: MouseEvent) => event.button === 0 && event.timeStamp - lastTouch > MOUSE_AFTER_TOUCH_MS
  screen.addEventListener('mousedown', (event) => {
    if (byMouse(event)) down(MOUSE, event.target, event.clientX, event.clientY)
  })
  window.addEventListener('mousemove', (event) => {
    move(MOUSE, event.clientX, event.clientY)
  })
  window.addEventListener('mouseup', (event) => up(MOUSE, event.clientX, event.clientY, 'touchend'))

  screen.addEventListener('keydown', (event) => {
    const target = event.target
    if (event.key !== 'Enter' && event.key !== ' ') return
    if (!(target instanceof HTMLElement) || target.matches('input, textarea')) return
    event.preventDefault()
    const { left, top, width, height } = target.getBoundingClientRect()
    finger.down(target, left + width / 2, top + height / 2)
    finger.up(left + width / 2, top + height / 2)
  })
}
