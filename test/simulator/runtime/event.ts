/** Events as the logic layer of WeChat sees them: plain objects, targets reduced to id, dataset and place. */
import type { glassEasel } from 'glass-easel-miniprogram-adapter'
import { isElement, type WxNode } from './node'

export interface TouchPoint {
  identifier: number
  pageX: number
  pageY: number
  clientX: number
  clientY: number
}

interface EventPlace {
  id: string
  dataset: unknown
  offsetLeft: number
  offsetTop: number
}

function offset(node: WxNode): { offsetLeft: number; offsetTop: number } {
  const element: unknown = node.getBackendElement()
  return element instanceof HTMLElement
    ? { offsetLeft: element.offsetLeft, offsetTop: element.offsetTop }
    : { offsetLeft: 0, offsetTop: 0 }
}

/** glass-easel hands on either its own node or, for a component, the component's `this`, which keeps the node in `_$`. */
function placeOf(target: unknown): EventPlace {
  const inner: unknown = typeof target === 'object' && target !== null ? Reflect.get(target, '_$') : undefined
  const node = isElement(target) ? target : isElement(inner) ? inner : undefined
  if (!node) return { id: '', dataset: {}, offsetLeft: 0, offsetTop: 0 }
  return { id: node.id, dataset: { ...node.dataset }, ...offset(node) }
}

/** Turns glass-easel's event into WeChat's. */
export function weChatEvent(event: glassEasel.ShadowedEvent<unknown>): Record<string, unknown> {
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    target: placeOf(event.target),
    currentTarget: placeOf(event.currentTarget),
    mark: event.mark ?? {},
    detail: event.detail ?? {},
    mut: false,
    ...event.extraFields,
  }
}
