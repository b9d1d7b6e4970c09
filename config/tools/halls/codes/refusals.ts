import { oneLine } from '../../cli/run-command'

/**
 * What WeChat answers when it refuses, and what the maintainer does about it. From the tables of the two calls and the general one:
 *   https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken.html
 *   https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html
 *   https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html
 * Where the tables say less than this: 40169 and 61024 from community threads of the same site, 40243 from public client code.
 */
export const reasons: Readonly<Record<number, { zh: string; en: string }>> = {
  [-1]: { zh: '微信系统繁忙，过几分钟再跑一次', en: 'WeChat is busy; run it again in a few minutes' },
  40001: {
    zh: '密钥或令牌无效：核对 WECHAT_SECRET 是不是这个小程序的',
    en: 'secret or token not valid: check that WECHAT_SECRET belongs to this mini-program',
  },
  40002: { zh: '凭证类型不对：本命令要更新', en: 'wrong kind of credential: this command needs mending' },
  40013: { zh: 'AppID 不对：核对 WECHAT_APPID', en: 'no such AppID: check WECHAT_APPID' },
  40014: { zh: '令牌无效：再跑一次', en: 'token not valid: run it again' },
  40097: { zh: '参数不对：本命令要更新', en: 'parameters not accepted: this command needs mending' },
  40125: {
    zh: 'AppSecret 不对：在公众平台「开发设置」核对或重置，再设 WECHAT_SECRET',
    en: 'wrong AppSecret: check or reset it at mp.weixin.qq.com, then set WECHAT_SECRET',
  },
  40129: { zh: 'scene 里有微信不收的字符', en: 'the scene has characters that WeChat does not take' },
  40164: {
    zh: '这台机器的 IP 不在白名单：在公众平台「开发设置」加进 IP 白名单',
    en: 'the IP of this machine is not in the white list: add it at mp.weixin.qq.com, development settings',
  },
  40169: { zh: 'scene 太长、是空的或不合法', en: 'the scene is too long, empty or not valid' },
  40243: { zh: 'AppSecret 被冻结：在公众平台解冻', en: 'the AppSecret is frozen: unfreeze it at mp.weixin.qq.com' },
  41001: { zh: '请求里没有令牌：看看中间有没有代理改了请求', en: 'the token is missing: does a proxy change the request?' },
  41002: { zh: '请求里没有 AppID：看看中间有没有代理改了请求', en: 'the AppID is missing: does a proxy change the request?' },
  41004: {
    zh: '请求里没有 AppSecret：看看中间有没有代理改了请求',
    en: 'the secret is missing: does a proxy change the request?',
  },
  41030: {
    zh: '页面不在已发布的版本里：先发布含这个页面的版本，或用 --env-version trial',
    en: 'the page is not in the published version: publish one that has it first, or take --env-version trial',
  },
  42001: { zh: '令牌过期：再跑一次', en: 'token expired: run it again' },
  43002: { zh: '要用 POST：看看中间有没有代理改了请求', en: 'not received as POST: does a proxy change the request?' },
  43003: { zh: '要用 https', en: 'https is needed' },
  44002: { zh: '请求是空的：看看中间有没有代理改了请求', en: 'received empty: does a proxy change the request?' },
  45009: {
    zh: '调用次数用完了（小程序码每分钟 5000 次，令牌每天有限额）：过会儿再跑，已经做好的会跳过',
    en: 'calls used up (codes: 5000 a minute; tokens: a daily limit): run it again later, what is made is skipped',
  },
  45011: {
    zh: '调用太频繁：一分钟后再跑，已经做好的会跳过',
    en: 'too many calls: run it again in a minute, what is made is skipped',
  },
  47001: { zh: '请求的格式微信没看懂：本命令要更新', en: 'WeChat did not understand the request: this command needs mending' },
  48001: {
    zh: '这个账号没有这个接口：确认 WECHAT_APPID 是小程序，不是公众号',
    en: 'this account may not call it: make sure that WECHAT_APPID is a mini-program’s, no official account’s',
  },
  48004: { zh: '接口被封禁：登录公众平台看原因', en: 'the call is banned: mp.weixin.qq.com says why' },
  50002: { zh: '账号受限：登录公众平台看原因', en: 'the account is limited: mp.weixin.qq.com says why' },
  50004: { zh: '账号不能取令牌：登录公众平台看原因', en: 'the account may not get tokens: mp.weixin.qq.com says why' },
  50007: { zh: '账号被冻结：登录公众平台看原因', en: 'the account is frozen: mp.weixin.qq.com says why' },
  61004: { zh: '这台机器的 IP 没登记：加进 IP 白名单', en: 'the IP of this machine is not registered: add it to the white list' },
  61024: {
    zh: '这是第三方平台的 AppID：换成小程序自己的',
    en: 'this is a third-party platform’s AppID: take the mini-program’s own',
  },
  85096: { zh: 'scancode_time 是微信保留的参数', en: 'scancode_time is reserved by WeChat' },
  89503: { zh: '要管理员确认：请管理员在微信里点确认，再跑', en: 'an administrator has to confirm in WeChat; then run it again' },
  89506: { zh: '管理员拒绝了这个 IP：24 小时后再试', en: 'an administrator refused this IP: try again in 24 hours' },
  89507: { zh: '管理员拒绝了这个 IP：1 小时后再试', en: 'an administrator refused this IP: try again in an hour' },
}

/** WeChat says of the token that it is not valid (any more): another one may be. */
export const expiredTokenCodes: readonly number[] = [40001, 40014, 42001]

/** The only code of which WeChat says 请稍候再试 and that a few seconds may mend. */
export const BUSY = -1

/** WeChat's words are kept short: one line. */
const MAX_MESSAGE_LENGTH = 160

/** One line for a refusal: its number, what to do, and WeChat's own words, which hold the id that its support asks for. */
export const refusalLine = (code: number, words: string): string => {
  const known = reasons[code]
  const said = oneLine(words).slice(0, MAX_MESSAGE_LENGTH)
  return known ? `微信 WeChat ${code}: ${known.zh} · ${known.en}（${said}）` : `微信 WeChat ${code}: ${said}`
}
