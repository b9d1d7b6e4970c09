/** `wx`: the APIs this host has. What WeChat has and this host has not is absent, as on an older WeChat, and says so when called. */
import { guarded, noteAbsentApi } from '../faults'
import type { Phone } from '../phone'
import { barApis } from './bars'
import { type Apis, gate } from './call'
import { eventApis } from './events'
import { externalApis } from './external'
import { feedbackApis } from './feedback'
import { fileApis } from './files'
import { networkApis } from './network'
import { permissionApis } from './permission'
import { queryApis } from './query'
import { routeApis } from './route'
import { Rules } from './rules'
import { storageApis } from './storage'
import { systemApis } from './system'

export interface Wx {
  /** What the app sees. */
  api: object
  /** Puts something else in an API's place, or with `undefined` puts the original back. */
  mock(name: string, replacement: unknown): void
  /** The API as the host made it. */
  original(name: string): unknown
}

export function createWx(phone: Phone): Wx {
  const rules = new Rules(phone)
  gate.check = (api, options) => rules.check(api, options)
  const apis: Apis = {
    ...networkApis(),
    ...storageApis(phone.storage),
    ...systemApis(phone),
    ...routeApis(phone),
    ...barApis(phone),
    ...feedbackApis(phone),
    ...externalApis(phone),
    ...fileApis(phone),
    ...permissionApis(phone),
    ...queryApis(phone),
    ...eventApis(phone),
    nextTick: (work: () => void) => queueMicrotask(() => guarded(work)),
    canIUse: (schema: string) => {
      const [name = ''] = schema.split('.')
      return (name in apis && rules.canUse(name)) || customElements.get(`wx-${name}`) !== undefined
    },
  }
  phone.singlePage.trap(apis)
  rules.proveSettings()
  phone.settings.changed.listen(() => rules.proveSettings())
  const mocks = new Map<string, unknown>()
  const api = new Proxy(apis, {
    get(target, name) {
      if (typeof name !== 'string') return Reflect.get(target, name)
      if (rules.lacks(name)) return undefined
      if (mocks.has(name)) return mocks.get(name)
      if (!(name in target)) noteAbsentApi(name)
      return target[name]
    },
    has: (target, name) => name in target && !(typeof name === 'string' && rules.lacks(name)),
    ownKeys: (target) => Reflect.ownKeys(target).filter((name) => typeof name !== 'string' || !rules.lacks(name)),
  })
  return {
    api,
    mock(name, replacement) {
      if (replacement === undefined) mocks.delete(name)
      else mocks.set(name, replacement)
    },
    original: (name) => apis[name],
  }
}
