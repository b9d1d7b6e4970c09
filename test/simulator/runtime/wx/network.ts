/** The app must not use the network. These are present, as in WeChat, and fail by name when called, however they are called. */
import { reportFault } from '../faults'
import type { Apis } from './call'

const NETWORK_APIS =
  'request uploadFile downloadFile connectSocket sendSocketMessage closeSocket createTCPSocket createUDPSocket login ' +
  'checkSession'

/** Reports as well as throws: a promise or a `catch` of the app cannot hide the attempt. */
function refuse(name: string): never {
  const error = new Error(`network API wx.${name} called`)
  reportFault(error)
  throw error
}

export function networkApis(): Apis {
  const apis: Apis = {}
  for (const name of NETWORK_APIS.split(' ')) apis[name] = () => refuse(name)
  apis.cloud = new Proxy(
    {},
    {
      get: (_, name) => (typeof name === 'string' && name !== 'then' ? () => refuse(`cloud.${name}`) : undefined),
    },
  )
  return apis
}
