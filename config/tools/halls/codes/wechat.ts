import { isTable } from '../../cli/is-table'
import { beginsLikePicture, type Picture, readPicture } from '../../cli/picture'
import { BUSY, expiredTokenCodes, refusalLine } from './refusals'

/** The versions of a mini-program that a code can open. */
export const versions = ['release', 'trial', 'develop'] as const
export type Version = (typeof versions)[number]

/** Who asks, and where. */
export interface Account {
  /** https://api.weixin.qq.com, or a stand-in on this machine. */
  base: string
  appid: string
  secret: string
}

/** What is to be in a code. */
export interface CodeRequest {
  scene: string
  /** Without a leading slash and without a query. */
  page: string
  version: Version
}

/** It can't go on; the message is one line for the maintainer, without any secret. */
export class WeChatError extends Error {}

/** What may be different a moment later: WeChat is busy, or the network fails. */
class RetryableError extends Error {}

/** WeChat refuses the token. */
class ExpiredTokenError extends Error {}

/** How often something is tried in all, and the first wait, in ms; each further one is twice as long. */
const MAX_TRIES = 4
const FIRST_WAIT_MS = 500

/** How long WeChat may take for an answer, in ms. */
const TIMEOUT_MS = 30_000

/** In pixels; the documentation allows 280 to 1280. Codes are printed. */
const WIDTH_PX = 1280

/** What a failed fetch says of itself without the address, which holds the token. */
const networkReasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  const cause = 'cause' in error && error.cause instanceof Error ? error.cause : error
  return 'code' in cause ? String(cause.code) : cause.name
}

const jsonIn = (bytes: Buffer): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return isTable(value) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * WeChat's two calls: a token, and with it any number of codes. `pause` waits so many ms. What WeChat calls temporary, and what the
 * network does, is tried again a few times; everything else throws a Stop.
 */
export const callWeChat = ({ base, appid, secret }: Account, pause: (ms: number) => Promise<void>) => {
  let token: string | undefined

  /** WeChat's words without the secrets, should it repeat them. */
  const masked = (words: string): string =>
    [secret, token].reduce<string>((said, hidden) => (hidden ? said.split(hidden).join('***') : said), words)

  const post = async (path: string, body: unknown): Promise<Buffer> => {
    let response: Response
    let bytes: Buffer
    try {
      response = await fetch(`${base}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      bytes = Buffer.from(await response.arrayBuffer())
    } catch (error) {
      throw new RetryableError(`连不上微信 no connection to WeChat (${networkReasonOf(error)})`)
    }
    if (!response.ok) throw new RetryableError(`微信返回 WeChat answered HTTP ${response.status}`)
    return bytes
  }

  /** WeChat answers 200 also when it refuses. */
  const refuse = (answer: Record<string, unknown>): void => {
    const code = Number(answer.errcode ?? 0)
    if (code === 0) return
    const line = refusalLine(code, masked(String(answer.errmsg ?? '')))
    if (code === BUSY) throw new RetryableError(line)
    throw new (expiredTokenCodes.includes(code) && token !== undefined ? ExpiredTokenError : WeChatError)(line)
  }

  const patiently = async <T>(act: () => Promise<T>): Promise<T> => {
    for (let tried = 1, wait = FIRST_WAIT_MS; ; tried += 1, wait *= 2) {
      try {
        return await act()
      } catch (error) {
        if (!(error instanceof RetryableError)) throw error
        if (tried === MAX_TRIES) throw new WeChatError(`${error.message}（试了 ${MAX_TRIES} 次 tried ${MAX_TRIES} times）`)
        await pause(wait)
      }
    }
  }

  // In the normal mode asking again within its time gives the same token; it is never printed and never stored.
  const newToken = async (): Promise<string> => {
    token = undefined
    const body = { grant_type: 'client_credential', appid, secret, force_refresh: false }
    const answer = jsonIn(await post('/cgi-bin/stable_token', body))
    if (!answer) throw new RetryableError('微信的回答看不懂 WeChat’s answer is no JSON')
    refuse(answer)
    if (typeof answer.access_token !== 'string') throw new WeChatError('微信没有给令牌 WeChat gave no token')
    token = answer.access_token
    return token
  }

  const picture = async ({ scene, page, version }: CodeRequest): Promise<Picture> => {
    const held = token ?? (await newToken())
    const bytes = await post(`/wxa/getwxacodeunlimit?access_token=${encodeURIComponent(held)}`, {
      scene,
      page,
      // The page of a version that is not published can't be checked: WeChat knows the published one.
      check_path: version === 'release',
      env_version: version,
      width: WIDTH_PX,
    })
    const whole = readPicture(bytes)
    if (whole) return whole
    if (beginsLikePicture(bytes)) throw new RetryableError('图片没传完，或者坏了 the picture was cut off, or is damaged')
    const answer = jsonIn(bytes)
    if (answer) refuse(answer)
    throw new RetryableError('微信的回答看不懂 WeChat’s answer is neither a picture nor a refusal')
  }

  return {
    /** The picture of a 小程序码, PNG or JPEG, whole. A token that ran out is renewed once. */
    async code(wanted: CodeRequest): Promise<Picture> {
      try {
        return await patiently(() => picture(wanted))
      } catch (error) {
        if (!(error instanceof ExpiredTokenError)) throw error
      }
      try {
        await patiently(newToken)
        return await patiently(() => picture(wanted))
      } catch (error) {
        throw error instanceof ExpiredTokenError ? new WeChatError(error.message) : error
      }
    },
  }
}
