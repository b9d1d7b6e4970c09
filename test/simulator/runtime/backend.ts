/** Where glass-easel draws: the DOM of this page, with WeChat's built-in components in place of bare tags. */
import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { createWxElement, isWxElement } from './components/registry'
import { bindNode, fire, type WxNode } from './node'

/** Events that CSS animations of the DOM give; everything else comes from gestures and components. */
const DOM_EVENTS = ['animationstart', 'animationiteration', 'animationend', 'transitionend']

/** glass-easel's DOM backend, less its own idea of taps, which knows neither WeChat's touches nor an automator's. */
export class PhoneBackend extends glassEasel.CurrentWindowBackendContext {
  private readonly listening = new WeakMap<object, Set<string>>()

  constructor(private readonly theme: () => string) {
    super()
    const fromDom = this.document
    this.document = {
      createElement: (tag) => {
        const element: unknown = createWxElement(tag)
        return asBackendElement(element)
      },
      createTextNode: (content) => fromDom.createTextNode.call(document, content),
      createDocumentFragment: () => fromDom.createDocumentFragment.call(document),
    }
  }

  override getTheme(): string {
    return this.theme()
  }

  override onEvent(): void {
    // Gestures and components trigger events on the nodes themselves.
  }

  override associateValue(element: BackendElement, value: WxNode): void {
    super.associateValue(element, value)
    const dom: unknown = element
    if (!(dom instanceof Element)) return
    bindNode(dom, value)
    if (isWxElement(dom)) dom.tied(value)
  }

  override setListenerStats(element: BackendElement, type: string): void {
    const dom: unknown = element
    if (!(dom instanceof HTMLElement)) return
    if (type === 'longpress' || type === 'longtap') dom.toggleAttribute('data-host-longpress', true)
    if (!DOM_EVENTS.includes(type)) return
    const known = this.listening.get(dom) ?? new Set()
    if (known.has(type)) return
    this.listening.set(dom, known.add(type))
    dom.addEventListener(type, (event) => {
      const node = element.__wxElement
      if (node && event.target === dom) fire(node, type, {})
    })
  }
}

type BackendElement = Parameters<glassEasel.CurrentWindowBackendContext['associateValue']>[0]

/** The DOM element as glass-easel types it: its interface is a part of HTMLElement's, written down loosely. */
function asBackendElement(element: unknown): BackendElement {
  if (!isBackendElement(element)) throw new TypeError('not an element')
  return element
}

function isBackendElement(element: unknown): element is BackendElement {
  return element instanceof HTMLElement
}
