/** The phone's end of the automator protocol: requests in, answers and events out. */
import type { AutomatorReply, AutomatorRequest, Json } from '../../protocol'
import { faults, messageOf } from '../faults'
import { logs } from '../logs'
import type { Phone } from '../phone'
import { appCommands } from './app'
import { elementCommands } from './element'
import { toJson } from './json'
import { pageCommands } from './page'

export type Params = AutomatorRequest['params']
export type Commands = Record<string, (params: Params) => unknown>

/** Sends an event to the automator clients of this phone. */
export type Tell = (method: string, params: Json) => void

/** Connects the phone to the host's relay and serves until the page is left. */
export function linkAutomator(phone: Phone, url: string): void {
  const socket = new WebSocket(url)
  const send = (reply: AutomatorReply) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(reply))
  }
  const tell: Tell = (method, params) => send({ method, params })
  let logging = false
  const commands: Commands = {
    ...appCommands(phone, tell, () => {
      logging = true
    }),
    ...pageCommands(phone),
    ...elementCommands(phone),
  }
  faults.listen(({ message, stack }) => tell('App.exceptionThrown', { message, stack }))
  logs.listen(({ type, args }) => {
    if (logging) tell('App.logAdded', { type, args: args.map(toJson) })
  })
  socket.addEventListener('message', (message) => {
    const request: AutomatorRequest = JSON.parse(String(message.data))
    void answer(commands, request).then(send)
  })
}

async function answer(commands: Commands, { id, method, params }: AutomatorRequest): Promise<AutomatorReply> {
  try {
    const command = commands[method]
    if (!command) throw new Error(`${method} is not provided by this host`)
    return { id, result: toJson(await command(params)) ?? {} }
  } catch (thrown) {
    return { id, error: { message: messageOf(thrown) } }
  }
}
