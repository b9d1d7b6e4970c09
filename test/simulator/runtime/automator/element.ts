/** Element.*: one element of a page. */
import type { Json, JsonObject } from '../../protocol'
import { isWxElement, templateSelector } from '../components/registry'
import { finger } from '../gestures'
import { fire, nodeOf, templateElement, type WxNode } from '../node'
import type { Phone } from '../phone'
import { isRecord } from '../wx/options'
import { handles, tagName } from './handles'
import { listOf, textOf } from './json'
import type { Commands, Params } from './link'
import { callMethod, dataAt } from './page'
import { tapElement, touchable } from './tap'
import { innerWxml, outerWxml } from './wxml'

function elementOf(params: Params): HTMLElement {
  return handles.find(textOf(params, 'elementId'))
}

function nodeFor(params: Params): WxNode {
  const node = nodeOf(elementOf(params))
  if (!node) throw new Error('this element does not belong to a template')
  return node
}

/** The `this` of a component of the app. */
function componentOf(params: Params): object {
  const component = nodeFor(params).asGeneralComponent()
  const caller: unknown = component?.getMethodCaller()
  if (!isRecord(caller)) throw new Error(`<${tagName(elementOf(params))}> is not a component of the app`)
  return caller
}

function findAll(params: Params): HTMLElement[] {
  const found = elementOf(params).querySelectorAll<HTMLElement>(templateSelector(textOf(params, 'selector')))
  return [...found].filter((element) => templateElement(element) === element)
}

/** `__propPublic` is the client's question which properties there are. */
function property(element: HTMLElement, name: string): Json {
  if (!isWxElement(element)) return null
  const live = element.properties()
  if (name === '__propPublic') {
    return Object.fromEntries([...element.getAttributeNames(), ...Object.keys(live)].map((key) => [key, true]))
  }
  const value = live[name] ?? element.raw(name)
  return value === undefined ? null : JSON.parse(JSON.stringify(value) ?? 'null')
}

function attribute(element: HTMLElement, name: string): Json {
  return element.getAttribute(name === 'aria-role' ? 'role' : name)
}

function style(element: HTMLElement, name: string): string {
  const computed = getComputedStyle(element)
  return computed.getPropertyValue(name.startsWith('--') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
}

function names(params: Params): string[] {
  return listOf(params, 'names').map(String)
}

/** Where the client wants a finger: its own point, in page coordinates, or the element's middle. */
function touchPoint(params: Params, element: HTMLElement): { x: number; y: number } {
  const touch = [...listOf(params, 'touches'), ...listOf(params, 'changeTouches'), ...listOf(params, 'changedTouches')].find(
    (item): item is JsonObject => isRecord(item) && !Array.isArray(item),
  )
  const origin = element.closest('host-page')?.getBoundingClientRect()
  if (touch && typeof touch.clientX === 'number' && typeof touch.clientY === 'number') {
    return { x: touch.clientX + (origin?.left ?? 0), y: touch.clientY + (origin?.top ?? 0) }
  }
  return touchable(element)
}

export function elementCommands(_phone: Phone): Commands {
  return {
    'Element.getElement': (params) => {
      const element = findAll(params)[0]
      if (!element) throw new Error(`no such element: ${textOf(params, 'selector')}`)
      return handles.describe(element)
    },
    'Element.getElements': (params) => ({ elements: findAll(params).map(handles.describe) }),
    'Element.getOffset': (params) => {
      const element = elementOf(params)
      const scroller = element.closest('host-page')
      const origin = scroller?.getBoundingClientRect()
      const { left, top } = element.getBoundingClientRect()
      return { left: left - (origin?.left ?? 0), top: top - (origin?.top ?? 0) + (scroller?.scrollTop ?? 0) }
    },
    'Element.getWXML': (params) => ({
      wxml: params.type === 'outer' ? outerWxml(elementOf(params)) : innerWxml(elementOf(params)),
    }),
    'Element.getAttributes': (params) => ({ attributes: names(params).map((name) => attribute(elementOf(params), name)) }),
    'Element.getStyles': (params) => ({ styles: names(params).map((name) => style(elementOf(params), name)) }),
    'Element.getProperties': (params) => ({ properties: names(params).map((name) => property(elementOf(params), name)) }),
    'Element.getDOMProperties': (params) => ({
      properties: names(params).map((name): unknown => Reflect.get(elementOf(params), name)),
    }),
    'Element.tap': (params) => tapElement(elementOf(params)),
    'Element.triggerEvent': (params) => {
      fire(nodeFor(params), textOf(params, 'type'), params.detail ?? {})
    },
    'Element.touchstart': (params) => {
      const element = elementOf(params)
      const { x, y } = touchPoint(params, element)
      finger.down(element, x, y)
    },
    'Element.touchmove': (params) => {
      const { x, y } = touchPoint(params, elementOf(params))
      finger.move(x, y)
    },
    'Element.touchend': (params) => {
      const { x, y } = touchPoint(params, elementOf(params))
      finger.up(x, y)
    },
    'Element.dispatchEvent': (params) => {
      fire(nodeFor(params), textOf(params, 'eventName'), params.detail ?? {}, {
        bubbles: true,
        extraFields: { touches: listOf(params, 'touches'), changedTouches: listOf(params, 'changeTouches') },
      })
    },
    'Element.callFunction': (params) => {
      const element = elementOf(params)
      const name = textOf(params, 'functionName')
      if (name === 'switch.tap') {
        tapElement(element)
        return { result: null }
      }
      const run = isWxElement(element) ? element.automation()[name] : undefined
      if (!run) throw new Error(`${name} is not provided for <${tagName(element)}>`)
      if (name.endsWith('.input')) touchable(element)
      return { result: run(...listOf(params, 'args')) }
    },
    'Element.getData': (params) => ({ data: dataAt(componentOf(params), params.path) }),
    'Element.setData': (params) => {
      callMethod(componentOf(params), 'setData', [params.data ?? {}])
    },
    'Element.callMethod': async (params) => ({
      result: await callMethod(componentOf(params), textOf(params, 'method'), listOf(params, 'args')),
    }),
  }
}
