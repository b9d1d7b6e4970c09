import { reasons, refusalLine } from '../../../../config/tools/halls/codes/refusals'
import { callWeChat, WeChatError } from '../../../../config/tools/halls/codes/wechat'
import { type Answer, APPID, jpeg, png, SECRET, type StandIn, startStandIn } from './stand-in'

let weChat: StandIn
let waits: number[]

beforeEach(async () => {
  weChat = await startStandIn()
  waits = []
})

afterEach(() => weChat.stop())

const wanted = { scene: 'h:cmcc.cancel.a', page: 'pages/open/index', version: 'release' as const }

const call = (account: { appid?: string; secret?: string } = {}) =>
  callWeChat({ base: weChat.base, appid: APPID, secret: SECRET, ...account }, async (ms) => {
    waits.push(ms)
  })

/** The line of what it stops with. */
const lineOf = async (asking: Promise<unknown>): Promise<string> => {
  const error = await asking.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(WeChatError)
  const line = error instanceof WeChatError ? error.message : ''
  expect(line).not.toContain('\n')
  expect(line).not.toMatch(new RegExp(`${SECRET}|TOKEN_\\d`))
  return line
}

test('a code is asked for as documented, one token serves many', async () => {
  const { code } = call()
  expect((await code(wanted)).bytes).toEqual(png)
  weChat.next.push(jpeg)
  expect((await code({ ...wanted, version: 'trial' })).bytes).toEqual(jpeg)
  expect(weChat.asked.map(({ path, body }) => [path, body])).toEqual([
    ['/cgi-bin/stable_token', { grant_type: 'client_credential', appid: APPID, secret: SECRET, force_refresh: false }],
    [
      '/wxa/getwxacodeunlimit',
      { scene: 'h:cmcc.cancel.a', page: 'pages/open/index', check_path: true, env_version: 'release', width: 1280 },
    ],
    [
      '/wxa/getwxacodeunlimit',
      { scene: 'h:cmcc.cancel.a', page: 'pages/open/index', check_path: false, env_version: 'trial', width: 1280 },
    ],
  ])
})

test('a token that runs out on the way is renewed once', async () => {
  const { code } = call()
  await code(wanted)
  weChat.expire()
  expect((await code(wanted)).bytes).toEqual(png)
  weChat.expire()
  expect((await code(wanted)).bytes).toEqual(png)
  expect(weChat.asked.filter(({ path }) => path === '/cgi-bin/stable_token')).toHaveLength(3)
})

test('a token that WeChat refuses twice is the end of it', async () => {
  const { code } = call()
  const stale = { errcode: 40001, errmsg: 'invalid credential, access_token is invalid or not latest' }
  weChat.next.push(stale, stale)
  expect(await lineOf(code(wanted))).toContain('WeChat 40001')
  expect(weChat.asked).toHaveLength(4)
})

test.each<[string, Answer[]]>([
  ['busy twice', [{ errcode: -1, errmsg: 'system error' }, { errcode: -1 }]],
  ['a connection that drops in the middle of the picture', ['drop']],
  ['a connection that drops at once', ['drop before', 'drop before']],
  ['a picture cut off', [png.subarray(0, 30)]],
  ['a picture with garbage inside', [Buffer.concat([png.subarray(0, 41), Buffer.alloc(9, 7), png.subarray(50)])]],
  ['a page of a proxy', [{ status: 502, text: '<html>' }]],
  ['an answer that is nothing', [{ status: 200, text: '' }]],
])('%s is tried again, later each time', async (_what, answers) => {
  weChat.next.push(...answers)
  expect((await call().code(wanted)).bytes).toEqual(png)
  expect(waits).toEqual([500, 1000].slice(0, answers.length))
})

test('trying again has an end', async () => {
  weChat.next.push('drop', 'drop', 'drop', 'drop')
  expect(await lineOf(call().code(wanted))).toMatch(/no connection to WeChat \(.+\)（试了 4 次 tried 4 times）/)
  expect(waits).toEqual([500, 1000, 2000])
})

test('busy four times is told as busy', async () => {
  weChat.nextToken.push({ errcode: -1 }, { errcode: -1 }, { errcode: -1 }, { errcode: -1 })
  expect(await lineOf(call().code(wanted))).toContain('WeChat -1')
})

test('a wrong secret is asked once, and not repeated, also where WeChat repeats it', async () => {
  const secret = 'wrong-wrong-wrong'
  const line = await lineOf(call({ secret }).code(wanted))
  expect(line).toContain('WeChat 40125: AppSecret 不对')
  expect(line).toContain('invalid appsecret *** rid: 1-2-3')
  expect(line).not.toContain(secret)
  expect(weChat.asked).toHaveLength(1)
})

test('a wrong AppID', async () => {
  expect(await lineOf(call({ appid: 'wxffffffffffffffff' }).code(wanted))).toContain('check WECHAT_APPID')
})

test('an IP that is not allowed', async () => {
  weChat.nextToken.push({ errcode: 40164, errmsg: 'invalid ip 192.0.2.1, not in whitelist' })
  expect(await lineOf(call().code(wanted))).toMatch(/IP 白名单.*192\.0\.2\.1/)
})

test.each([
  [41030, 'publish one that has it first'],
  [40129, 'characters that WeChat does not take'],
  [40169, 'too long'],
  [45009, '5000 a minute'],
  [48001, 'no official account’s'],
])('%s is asked once and told', async (errcode, words) => {
  weChat.next.push({ errcode, errmsg: 'as WeChat says' })
  const line = await lineOf(call().code(wanted))
  expect(line).toContain(`WeChat ${errcode}: `)
  expect(line).toContain(words)
  expect(waits).toEqual([])
})

test('a code that nobody has heard of is told by its number and WeChat’s words, without the token', async () => {
  weChat.next.push({ errcode: 99999, errmsg: 'strange\nthings \u001b[31mwith\u202e TOKEN_1_xyz' })
  expect(await lineOf(call().code(wanted))).toBe('微信 WeChat 99999: strange things [31mwith ***')
})

test.each(Object.keys(reasons).map(Number))('%s is one line in both languages', (code) => {
  const line = refusalLine(code, 'errmsg')
  expect(line).toMatch(/^微信 WeChat -?\d+: [^\n]*\p{Script=Han}[^\n]* · [^\n]+（errmsg）$/u)
})
