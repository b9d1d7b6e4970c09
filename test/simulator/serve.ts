/** The preview host's server: compiles a built mini-program, serves the phone and the preview, relays automators. */

import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { WebSocketServer } from 'ws'
import { bundlePages } from './browser-code'
import { BrokenDist, type BuiltApp, readApp } from './compile/app'
import { parseObject } from './compile/json'
import { launchList } from './launch-list'
import { type JsonObject, type PhoneOptions, phoneQuery } from './protocol'
import { Relay, type Screenshot } from './relay'
import { isComplete, watchDist } from './watch-dist'

interface SimulatorOptions {
  /** Folder of the built mini-program. */
  dist: string
  /** Path of project.config.json: name of the app and list of launch cases. */
  projectConfig: string
  /** Port on 127.0.0.1; any free one if absent. */
  port?: number
  /** Reload open phones when a new build is complete. */
  watch?: boolean
  /** Hears of a build that cannot be started; the console, if absent. */
  warn?: (message: string) => void
}

export interface Simulator {
  /** The preview for people. */
  url: string
  /** Where automator clients connect; add `/<name>` for the phone of that name. */
  wsEndpoint: string
  /** Address of a phone alone: its viewport is the screen. */
  phoneUrl(options?: PhoneOptions): string
  provideScreenshots(phone: string, screenshot: Screenshot): void
  /** Takes the build that is now in dist and reloads open phones, each at its page. */
  reload(): void
  close(): Promise<void>
}

const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wxss': 'text/css',
}

const PAGES = {
  phone: '手机 · Phone',
  panel: '预览 · Preview',
} as const

/** The phone may reach this server and nothing else, so that no style sheet or picture uses the network unseen. */
const POLICY = [
  "default-src 'self' data: blob:",
  "script-src 'self' 'unsafe-eval' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' ws://127.0.0.1:* ws://localhost:*",
].join('; ')

function page(name: keyof typeof PAGES): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><link rel="icon" href="data:,"><title>${PAGES[name]}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"></head>
<body><script src="/code/${name}.js"></script></body></html>`
}

/** Only this machine: a page of another site must not be able to drive the phone. */
function fromHere(request: IncomingMessage): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  const origin = request.headers.origin
  const local = (name: string) => name === '127.0.0.1' || name === 'localhost'
  return local(host) && (origin === undefined || local(new URL(origin).hostname))
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
  response.end(body)
}

export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { warn = console.warn } = options
  const code = await bundlePages()
  const relay = new Relay()
  const project = (): JsonObject =>
    existsSync(options.projectConfig) ? parseObject(readFileSync(options.projectConfig, 'utf8')) : {}

  let app: BuiltApp | undefined
  const built = (): BuiltApp => (app ??= readApp(options.dist, project()))
  const reloaders = new Set<ServerResponse>()
  /** Takes a new build, unless it cannot be started: then the last good one stays. */
  const reload = () => {
    try {
      app = readApp(options.dist, project())
    } catch (error) {
      if (!(error instanceof BrokenDist)) throw error
      warn(error.message)
    }
    for (const response of reloaders) response.write('event: reload\ndata: now\n\n')
  }

  const sendJson = (response: ServerResponse, make: () => unknown) => {
    try {
      send(response, 200, 'application/json', JSON.stringify(make()))
    } catch (error) {
      send(response, 503, 'text/plain', error instanceof Error ? error.message : String(error))
    }
  }

  const sendFile = (response: ServerResponse, path: string) => {
    const file = normalize(join(options.dist, decodeURIComponent(path)))
    if (!file.startsWith(normalize(options.dist) + sep) || !existsSync(file) || !statSync(file).isFile()) {
      send(response, 404, 'text/plain', 'not found')
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' })
    createReadStream(file).pipe(response)
  }

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    if (!fromHere(request)) return send(response, 403, 'text/plain', 'only for this machine')
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (pathname === '/') return send(response, 200, 'text/html', page('panel'))
    if (pathname === '/phone') return send(response, 200, 'text/html', page('phone'))
    if (pathname === '/code/phone.js') return send(response, 200, 'text/javascript', code.phone)
    if (pathname === '/code/panel.js') return send(response, 200, 'text/javascript', code.panel)
    if (pathname === '/app/bundle.json') return sendJson(response, () => built().bundle)
    if (pathname === '/app/modules.json') {
      return sendJson(response, () => built().subPackageModules.get(searchParams.get('root') ?? '') ?? {})
    }
    if (pathname === '/launches.json') return sendJson(response, () => launchList(project()))
    if (pathname === '/reloads') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(': open\n\n')
      reloaders.add(response)
      response.on('close', () => reloaders.delete(response))
      return undefined
    }
    if (pathname.startsWith('/dist/')) return sendFile(response, pathname.slice('/dist/'.length))
    return send(response, 404, 'text/plain', 'not found')
  }

  const server = createServer(handle)
  const sockets = new WebSocketServer({ server, verifyClient: ({ req }: { req: IncomingMessage }) => fromHere(req) })
  sockets.on('connection', (socket, request) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (pathname === '/phone-link') relay.connectPhone(searchParams.get('phone') ?? 'phone', socket)
    else relay.connectClient(decodeURIComponent(pathname.slice(1)) || 'phone', socket)
  })

  const stopWatching = options.watch === true ? watchDist(options.dist, reload) : () => undefined

  // Read now, not when the first phone asks: by then a next build may be half written.
  if (isComplete(options.dist)) built()
  const port = await listen(server, options.port ?? 0)
  const url = `http://127.0.0.1:${port}/`
  return {
    url,
    wsEndpoint: `ws://127.0.0.1:${port}`,
    phoneUrl: (phone = {}) => `${url}phone?${phoneQuery(phone)}`,
    provideScreenshots: (phone, screenshot) => relay.provideScreenshots(phone, screenshot),
    reload,
    async close() {
      stopWatching()
      for (const response of reloaders) response.end()
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
