/** Tool.* and App.*: the mini-program as a whole. */
import type { PhonePage } from '../page'
import type { Phone } from '../phone'
import { SDK_VERSION } from '../wx/system'
import { listOf, textOf, toJson } from './json'
import type { Commands, Tell } from './link'
import { mock } from './mock'
import { native } from './native'

function pageRecord(page: PhonePage) {
  return { pageId: page.id, path: page.path, query: page.query }
}

export function appCommands(phone: Phone, tell: Tell, enableLog: () => void): Commands {
  return {
    'Tool.getInfo': () => ({ SDKVersion: SDK_VERSION }),
    'Tool.close': () => undefined,
    'Tool.native': (params) => native(phone, textOf(params, 'method'), params.data ?? null),
    'App.getPageStack': () => ({ pageStack: phone.router.pages.map(pageRecord) }),
    'App.getCurrentPage': () => {
      const page = phone.router.current
      if (!page) throw new Error('no page is open')
      return pageRecord(page)
    },
    'App.callWxMethod': async (params) => {
      const method = textOf(params, 'method')
      const api: unknown = Reflect.get(phone.wx.api, method)
      if (typeof api !== 'function') throw new Error(`wx.${method} is not provided by this host`)
      const result: unknown = await api(...listOf(params, 'args'))
      return { result }
    },
    'App.mockWxMethod': (params) => mock(phone, params),
    'App.callFunction': async (params) => {
      const run = phone.sandbox.compileFunction(textOf(params, 'functionDeclaration'))
      const result: unknown = await run(...listOf(params, 'args'))
      return { result }
    },
    'App.addBinding': (params) => {
      const name = textOf(params, 'name')
      phone.sandbox.provide(name, (...args: unknown[]) => tell('App.bindingCalled', { name, args: args.map(toJson) }))
    },
    'App.enableLog': enableLog,
    'App.exit': () => phone.goHome(),
  }
}
