/** `createSelectorQuery` and `createIntersectionObserver`: glass-easel finds the nodes, sizes are those of the page area. */

import { guarded } from '../faults'
import { elementOf, isElement, type WxNode } from '../node'
import type { Phone } from '../phone'
import type { Apis } from './call'
import { isRecord, type Options } from './options'

type Found = Options | null
interface Step {
  run(): Found | Found[]
  callback: unknown
}

/** The glass-easel component behind a page's or component's `this`. */
function shadowOf(phone: Phone, owner: unknown): { querySelectorAll(selector: string): WxNode[] } | null {
  const inner: unknown = isRecord(owner) ? owner._$ : undefined
  const component = isElement(inner) ? inner : phone.router.current?.component
  const asComponent = component?.asGeneralComponent()
  return asComponent?.getShadowRoot() ?? null
}

function measured(node: WxNode, fields: Options, origin: DOMRect): Found {
  const element = elementOf(node)
  if (!element) return null
  const result: Options = {}
  const box = element.getBoundingClientRect()
  if (fields.id === true) result.id = node.id
  if (fields.dataset === true) result.dataset = { ...node.dataset }
  if (fields.rect === true) {
    result.left = box.left - origin.left
    result.right = box.right - origin.left
    result.top = box.top - origin.top
    result.bottom = box.bottom - origin.top
  }
  if (fields.size === true) {
    result.width = box.width
    result.height = box.height
  }
  if (fields.scrollOffset === true) {
    result.scrollLeft = element.scrollLeft
    result.scrollTop = element.scrollTop
    result.scrollWidth = element.scrollWidth
    result.scrollHeight = element.scrollHeight
  }
  const names = Array.isArray(fields.properties) ? fields.properties.map(String) : []
  for (const name of names) result[name] = node.getAttribute(name)
  const styles = Array.isArray(fields.computedStyle) ? fields.computedStyle.map(String) : []
  const computed = getComputedStyle(element)
  for (const name of styles) result[name] = Reflect.get(computed, name)
  return result
}

class SelectorQuery {
  private readonly steps: Step[] = []
  private owner: unknown

  constructor(private readonly phone: Phone) {}

  in(owner: unknown): this {
    this.owner = owner
    return this
  }

  select(selector: string) {
    return this.reference((fields) => this.all(selector, fields)[0] ?? null)
  }

  selectAll(selector: string) {
    return this.reference((fields) => this.all(selector, fields))
  }

  selectViewport() {
    return this.reference(() => {
      const scroller = this.phone.router.current?.scroller
      if (!scroller) return null
      const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth: width, clientHeight: height } = scroller
      return {
        id: '',
        dataset: {},
        left: 0,
        top: 0,
        right: width,
        bottom: height,
        width,
        height,
        scrollLeft,
        scrollTop,
        scrollWidth,
        scrollHeight,
      }
    })
  }

  exec(callback?: unknown): this {
    window.setTimeout(() => {
      const results = this.steps.map((step) => {
        const result = step.run()
        call(step.callback, result)
        return result
      })
      call(callback, results)
    })
    return this
  }

  private all(selector: string, fields: Options): Found[] {
    const scroller = this.phone.router.current?.scroller
    const nodes = shadowOf(this.phone, this.owner)?.querySelectorAll(selector) ?? []
    const origin = scroller?.getBoundingClientRect() ?? new DOMRect()
    return nodes.map((node) => measured(node, fields, origin))
  }

  private reference(run: (fields: Options) => Found | Found[]) {
    const step = (fields: Options) => (callback?: unknown) => {
      this.steps.push({ run: () => run(fields), callback })
      return this
    }
    const place = { id: true, dataset: true }
    return {
      boundingClientRect: step({ ...place, rect: true, size: true }),
      scrollOffset: step({ ...place, scrollOffset: true }),
      fields: (fields: unknown, callback?: unknown) => step(isRecord(fields) ? fields : {})(callback),
    }
  }
}

function call(callback: unknown, result: unknown): void {
  if (typeof callback === 'function') guarded((): unknown => callback(result))
}

export function queryApis(phone: Phone): Apis {
  return {
    createSelectorQuery: () => new SelectorQuery(phone),
    createIntersectionObserver: (owner: unknown, options: unknown) => {
      const target = isRecord(owner) ? owner : phone.router.current?.caller
      const create: unknown = target ? Reflect.get(target, 'createIntersectionObserver') : undefined
      if (typeof create !== 'function') throw new TypeError('createIntersectionObserver needs a page or component')
      return create.call(target, options)
    },
  }
}
