/** Elements an automator client holds, by id. An element that left the screen can no longer be used. */
import { isComponentTag } from '../components/registry'

const byId = new Map<string, WeakRef<HTMLElement>>()
const ids = new WeakMap<HTMLElement, string>()
/** Clients remember elements by id, beyond the end of this run of the phone. */
const run = Math.random().toString(36).slice(2)
let last = 0

/** WeChat's name of the tag. */
export function tagName(element: Element): string {
  return element.localName.replace(/^wx-/, '')
}

/** How an error message names an element. */
export function named(element: Element): string {
  // Components have their classes a second time, with a prefix of glass-easel's for their style scope.
  const classes = Array.from(element.classList).filter((name) => !/^__[0-9a-f]{8}--/.test(name))
  const name = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`
  const words = (element.textContent ?? '').trim().slice(0, 24)
  return `<${tagName(element)}${name}>${words === '' ? '' : ` “${words}”`}`
}

export const handles = {
  /** What the client keeps of an element. A component of the app has a `nodeId`, which makes it a CustomElement there. */
  describe(element: HTMLElement): Record<string, string> {
    let id = ids.get(element)
    if (id === undefined) {
      last += 1
      id = `${run}-${last}`
      ids.set(element, id)
      byId.set(id, new WeakRef(element))
    }
    const tag = tagName(element)
    return { elementId: id, tagName: tag, ...(isComponentTag(tag) ? { nodeId: id } : {}) }
  },

  find(id: string): HTMLElement {
    const element = byId.get(id)?.deref()
    if (!element?.isConnected) throw new Error('this element is no longer on the page; look it up again')
    return element
  },
}
