/** The border between glass-easel's tree and the DOM. */
import { glassEasel } from 'glass-easel-miniprogram-adapter'

export type WxNode = glassEasel.Element

const nodes = new WeakMap<Element, WxNode>()

/** Called by the backend when glass-easel ties a node to its DOM element. */
export function bindNode(element: Element, node: WxNode): void {
  nodes.set(element, node)
}

export function isElement(value: unknown): value is WxNode {
  return glassEasel.Element.isElement(value)
}

/** The glass-easel node of this very DOM element. */
export function nodeOf(element: Element): WxNode | undefined {
  return nodes.get(element)
}

/** The nearest DOM element, outwards from `start`, that the mini-program's template made. */
export function templateElement(start: EventTarget | null): HTMLElement | undefined {
  for (let at = start instanceof Node ? start : null; at !== null; at = at.parentNode) {
    if (at instanceof HTMLElement && nodes.has(at)) return at
  }
  return undefined
}

export function elementOf(node: WxNode): HTMLElement | undefined {
  const element: unknown = node.getBackendElement()
  return element instanceof HTMLElement ? element : undefined
}

export interface FireOptions {
  bubbles?: boolean
  extraFields?: Record<string, unknown>
}

/** Triggers an event of the mini-program. Gives false when a `catch:` listener or the like asked for no default. */
export function fire(node: WxNode, type: string, detail: unknown, options: FireOptions = {}): boolean {
  const event = new glassEasel.Event(type, detail, {
    bubbles: options.bubbles ?? false,
    composed: options.bubbles ?? false,
    capturePhase: true,
    ...(options.extraFields ? { extraFields: options.extraFields } : {}),
  })
  glassEasel.Event.dispatchEvent(node, event)
  return !event.defaultPrevented()
}
