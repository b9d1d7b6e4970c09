/** Carries automator messages between clients and the phones they drive. */
import type { WebSocket } from 'ws'
import type { AutomatorReply, AutomatorRequest } from './protocol'

/** Gives a PNG of the phone; base64. */
export type Screenshot = () => Promise<string>

interface PhoneLine {
  socket: WebSocket | undefined
  /** Requests that came before the phone was there, or while it reloads. */
  waiting: AutomatorRequest[]
  clients: Set<WebSocket>
  /** By request id: the client that asked, and the phone's line the request went out on. */
  asked: Map<string, { client: WebSocket; by: WebSocket | undefined }>
  screenshot: Screenshot | undefined
}

export class Relay {
  private readonly lines = new Map<string, PhoneLine>()

  private line(phone: string): PhoneLine {
    const known = this.lines.get(phone)
    if (known) return known
    const line: PhoneLine = { socket: undefined, waiting: [], clients: new Set(), asked: new Map(), screenshot: undefined }
    this.lines.set(phone, line)
    return line
  }

  /** Only a browser that tests drive can take pictures, so whoever opened the phone says how. */
  provideScreenshots(phone: string, screenshot: Screenshot): void {
    this.line(phone).screenshot = screenshot
  }

  connectPhone(phone: string, socket: WebSocket): void {
    const line = this.line(phone)
    line.socket = socket
    for (const request of line.waiting.splice(0)) this.send(line, request)
    socket.on('message', (message) => this.fromPhone(line, JSON.parse(String(message))))
    socket.on('close', () => {
      if (line.socket === socket) line.socket = undefined
      for (const [id, { by }] of [...line.asked]) {
        if (by !== socket) continue
        this.reply(line, { id, error: { message: 'the phone was closed or reloaded before it answered' } })
      }
    })
  }

  connectClient(phone: string, socket: WebSocket): void {
    const line = this.line(phone)
    line.clients.add(socket)
    socket.on('close', () => line.clients.delete(socket))
    socket.on('message', (message) => {
      const request: AutomatorRequest = { params: {}, ...JSON.parse(String(message)) }
      line.asked.set(request.id, { client: socket, by: undefined })
      if (request.method === 'App.captureScreenshot') void this.capture(line, request.id)
      else this.send(line, request)
    })
  }

  private send(line: PhoneLine, request: AutomatorRequest): void {
    const asked = line.asked.get(request.id)
    if (asked) asked.by = line.socket
    if (line.socket) line.socket.send(JSON.stringify(request))
    else line.waiting.push(request)
  }

  private async capture(line: PhoneLine, id: string): Promise<void> {
    try {
      if (!line.screenshot) throw new Error('this phone was not opened by openPhone, so nobody can take its picture')
      this.reply(line, { id, result: { data: await line.screenshot() } })
    } catch (error) {
      this.reply(line, { id, error: { message: error instanceof Error ? error.message : String(error) } })
    }
  }

  private fromPhone(line: PhoneLine, reply: AutomatorReply): void {
    if ('method' in reply) for (const client of line.clients) client.send(JSON.stringify(reply))
    else this.reply(line, reply)
  }

  private reply(line: PhoneLine, reply: Exclude<AutomatorReply, { method: string }>): void {
    line.asked.get(reply.id)?.client.send(JSON.stringify(reply))
    line.asked.delete(reply.id)
  }
}
