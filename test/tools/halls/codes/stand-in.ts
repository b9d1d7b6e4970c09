import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { PNG } from 'pngjs'

/** The parts of a JPEG of one grey pixel (ITU-T T.81, annex B): one table each, whose only codes are “no change” and “end of block”. */
const jpegParts = [
  'ffd8',
  `ffdb004300${'01'.repeat(64)}`,
  'ffc0000b0800010001010111' + '00',
  `ffc4001400${'01'}${'00'.repeat(16)}`,
  `ffc4001410${'01'}${'00'.repeat(16)}`,
  'ffda0008010100003f00',
  '3f',
  'ffd9',
]
export const jpeg = Buffer.from(jpegParts.join(''), 'hex')
export const png = PNG.sync.write(new PNG({ width: 2, height: 2 }))

export const APPID = 'wx0123456789abcdef'
export const SECRET = 'f00dfeedf00dfeedf00dfeedf00dfeed'

/** What WeChat's server is asked. */
interface Asked {
  path: string
  token: string
  body: Record<string, unknown>
  /** Epoch ms. */
  at: number
}

/** One answer of a script: a picture, a refusal, a line that breaks, or something else. */
export type Answer = Buffer | { errcode: number; errmsg?: string } | 'drop' | 'drop before' | { status: number; text: string }

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

const give = (response: ServerResponse, answer: Answer): void => {
  if (answer === 'drop before') response.destroy()
  else if (answer === 'drop') {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': png.length })
    response.write(png.subarray(0, 20), () => response.destroy())
  } else if (Buffer.isBuffer(answer)) {
    response.writeHead(200, { 'content-type': 'image/jpeg' }).end(answer)
  } else if ('status' in answer) response.writeHead(answer.status).end(answer.text)
  else response.writeHead(200, { 'content-type': 'application/json; encoding=utf-8' }).end(JSON.stringify(answer))
}

/**
 * WeChat's server as its documentation tells it, on this machine: a token for the right secret, pictures for a token that holds,
 * refusals as JSON with status 200. `next` are the answers to the coming calls; without one it answers as it should.
 */
export const startStandIn = async () => {
  const asked: Asked[] = []
  const next: Answer[] = []
  const nextToken: Answer[] = []
  const state = { tokens: 0, holds: '' }

  const answerToken = (body: Record<string, unknown>): Answer => {
    const scripted = nextToken.shift()
    if (scripted) return scripted
    if (body.grant_type !== 'client_credential') return { errcode: 40002, errmsg: 'invalid grant_type' }
    if (body.appid !== APPID) return { errcode: 40013, errmsg: 'invalid appid rid: 1-2-3' }
    if (body.secret !== SECRET) return { errcode: 40125, errmsg: `invalid appsecret ${body.secret} rid: 1-2-3` }
    // The normal mode gives the same token as long as it holds.
    if (state.holds === '') {
      state.tokens += 1
      state.holds = `TOKEN_${state.tokens}_xyz`
    }
    return { status: 200, text: JSON.stringify({ access_token: state.holds, expires_in: 7200 }) }
  }

  const answerCode = (token: string): Answer => {
    if (token !== state.holds) return { errcode: 42001, errmsg: `access_token expired ${token}` }
    return next.shift() ?? png
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://here')
    const token = searchParams.get('access_token') ?? ''
    const body = JSON.parse(await bodyOf(request))
    asked.push({ path: pathname, token, body, at: performance.now() })
    if (request.method !== 'POST') give(response, { errcode: 43002, errmsg: 'require POST method' })
    else if (pathname === '/cgi-bin/stable_token') give(response, answerToken(body))
    else if (pathname === '/wxa/getwxacodeunlimit') give(response, answerCode(token))
    else give(response, { status: 404, text: 'nothing here' })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  return {
    base: `http://127.0.0.1:${port}`,
    asked,
    next,
    nextToken,
    /** The scenes asked for so far. */
    scenes: () => asked.flatMap(({ body }) => ('scene' in body ? [body.scene] : [])),
    /** From now on the token that was given does not hold. */
    expire: () => {
      state.holds = ''
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>
