/** Handing something over to the phone or to the rest of WeChat. Nothing really leaves: it is recorded. */
import type { Json, JsonObject } from '../../protocol'
import type { Phone } from '../phone'
import { ApiError, type Apis, asyncApi, callbackApi } from './call'
import { isRecord, type Options, plain, text } from './options'

function isJsonObject(value: unknown): value is JsonObject {
  return isRecord(value)
}

/** The fields of a call, callbacks left out. */
function fields(options: Options): JsonObject {
  const { success: _success, fail: _fail, complete: _complete, ...rest } = options
  const written = plain(rest)
  return isJsonObject(written) ? written : {}
}

function required(options: Options, name: string): Json {
  const value = options[name]
  if (typeof value !== 'string' && typeof value !== 'number') throw new ApiError(`parameter error: parameter.${name} is missing`)
  return value
}

/** Puts text where a person can paste it; browsers may refuse, which is no fault of the app. */
function copyForPerson(data: string): void {
  navigator.clipboard?.writeText(data).catch(() => undefined)
}

export function externalApis(phone: Phone): Apis {
  const { requests, dialogs } = phone
  return {
    setClipboardData: asyncApi('setClipboardData', (options) => {
      const data = String(required(options, 'data'))
      // Android hands it over in one transaction of 1 MB at most; WeChat's own words for it are not known.
      if (data.length * 2 > phone.settings.now.limits.clipboard) throw new ApiError('data exceeds the transaction limit')
      requests.record({ kind: 'clipboard', text: data })
      copyForPerson(data)
      dialogs.toast({ title: '内容已复制', icon: 'none', duration: 1500, mask: false })
    }),
    makePhoneCall: asyncApi('makePhoneCall', async (options) => {
      const number = String(required(options, 'phoneNumber'))
      const confirmed = (await dialogs.actionSheet([`呼叫 ${number}`])) !== undefined
      requests.record({ kind: 'phoneCall', number, confirmed })
      if (!confirmed) throw new ApiError('cancel')
    }),
    addPhoneCalendar: asyncApi('addPhoneCalendar', async (options) => {
      required(options, 'title')
      required(options, 'startTime')
      await phone.permissions.ask('scope.addPhoneCalendar', '添加事件到你的日历')
      const { confirmed } = await dialogs.modal({
        title: '添加到系统日历',
        content: text(options, 'title'),
        showCancel: true,
        cancelText: '取消',
        confirmText: '添加',
        editable: false,
        placeholder: '',
      })
      // Android says it went well whatever the user did in the calendar (community reports; test/simulator/README.md).
      if (!confirmed && phone.settings.now.platform === 'android') return
      if (!confirmed) throw new ApiError('cancel')
      requests.record({ kind: 'calendar', event: fields(options) })
    }),
    openOfficialAccountArticle: callbackApi('openOfficialAccountArticle', (options) => {
      const url = String(required(options, 'url'))
      if (!url.startsWith('https://mp.weixin.qq.com/')) throw new ApiError('invalid url')
      requests.record({ kind: 'article', url })
    }),
    navigateToMiniProgram: asyncApi('navigateToMiniProgram', async (options) => {
      const target = fields(options)
      const name = text(options, 'shortLink') || text(options, 'appId')
      if (name === '') throw new ApiError('parameter error: appId or shortLink is missing')
      const { confirmed } = await dialogs.modal({
        title: '即将打开其他小程序',
        content: name,
        showCancel: true,
        cancelText: '取消',
        confirmText: '允许',
        editable: false,
        placeholder: '',
      })
      requests.record({ kind: 'miniProgram', target, confirmed })
      if (!confirmed) throw new ApiError('cancel')
    }),
    showShareMenu: asyncApi('showShareMenu', () => phone.share.allow(true)),
    hideShareMenu: asyncApi('hideShareMenu', () => phone.share.allow(false)),
    updateShareMenu: asyncApi('updateShareMenu', () => undefined),
    exitMiniProgram: asyncApi('exitMiniProgram', () => phone.goHome()),
  }
}
