/** Page.*: one page of the stack. */
import type { Json } from '../../protocol'
import type { PhonePage } from '../page'
import type { Phone } from '../phone'
import { isRecord } from '../wx/options'
import { handles } from './handles'
import { listOf, textOf } from './json'
import type { Commands, Params } from './link'

function pageOf(phone: Phone, params: Params): PhonePage {
  const page = phone.router.pages.find((one) => one.id === params.pageId)
  if (!page) throw new Error(`page ${String(params.pageId)} is no longer open`)
  return page
}

/** `a.b[0]` of the data of a page or component. */
export function dataAt(owner: object, path: Json | undefined): unknown {
  const steps = typeof path === 'string' ? path.split(/[.[\]]+/).filter((step) => step !== '') : []
  const data: unknown = Reflect.get(owner, 'data')
  return steps.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), data)
}

export function callMethod(owner: object, name: string, args: Json[]): unknown {
  const method: unknown = Reflect.get(owner, name)
  if (typeof method !== 'function') throw new Error(`method ${name} does not exist`)
  return method.apply(owner, args)
}

/** The window properties the client asks for, taken from the page's scroller, which is its window. */
function windowProperty(page: PhonePage, name: string): Json {
  const scroller = page.scroller
  switch (name) {
    case 'document.documentElement.scrollWidth':
      return scroller.scrollWidth
    case 'document.documentElement.scrollHeight':
      return scroller.scrollHeight
    case 'document.documentElement.scrollTop':
    case 'document.body.scrollTop':
    case 'pageYOffset':
      return scroller.scrollTop
    case 'innerWidth':
      return scroller.clientWidth
    case 'innerHeight':
      return scroller.clientHeight
    default:
      throw new Error(`window property ${name} is not provided by this host`)
  }
}

/** XPath on WeChat's tag names: `//button` means `//wx-button` here. */
function byXpath(page: PhonePage, xpath: string): HTMLElement[] {
  const mapped = xpath.replace(/(^|\/|::|\()([a-z][\w-]*)(?=$|[/[\])|])/g, '$1wx-$2').replace(/^\//, './')
  const result = document.evaluate(mapped, page.scroller, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null)
  return Array.from({ length: result.snapshotLength }, (_, index) => result.snapshotItem(index)).filter(
    (node): node is HTMLElement => node instanceof HTMLElement,
  )
}

export function pageCommands(phone: Phone): Commands {
  const first = (elements: HTMLElement[], selector: string) => {
    const element = elements[0]
    if (!element) throw new Error(`no such element: ${selector}`)
    return handles.describe(element)
  }
  return {
    'Page.getElement': (params) => first(pageOf(phone, params).findAll(textOf(params, 'selector')), textOf(params, 'selector')),
    'Page.getElements': (params) => ({
      elements: pageOf(phone, params).findAll(textOf(params, 'selector')).map(handles.describe),
    }),
    'Page.getElementByXpath': (params) =>
      first(byXpath(pageOf(phone, params), textOf(params, 'selector')), textOf(params, 'selector')),
    'Page.getElementsByXpath': (params) => ({
      elements: byXpath(pageOf(phone, params), textOf(params, 'selector')).map(handles.describe),
    }),
    'Page.getData': (params) => ({ data: dataAt(pageOf(phone, params).caller, params.path) }),
    'Page.setData': (params) => {
      callMethod(pageOf(phone, params).caller, 'setData', [params.data ?? {}])
    },
    'Page.callMethod': async (params) => ({
      result: await callMethod(pageOf(phone, params).caller, textOf(params, 'method'), listOf(params, 'args')),
    }),
    'Page.getWindowProperties': (params) => {
      const page = pageOf(phone, params)
      return { properties: listOf(params, 'names').map((name) => windowProperty(page, String(name))) }
    },
  }
}
