/**
 * What WeChat forbids a page that was opened from Moments (docs: 分享到朋友圈, 单页模式下的限制). Routes are forbidden in any
 * case; `strict` forbids whatever the documents name, leaves unanswered what was reported so, and throws where Taro met it.
 */
import type { Phone } from '../phone'
import type { Apis } from './call'

/** WeChat says so in a toast; what errMsg it gives is not documented. */
const WORDS = '请前往小程序使用完整服务'

const ROUTES = new Set(['navigateBack', 'navigateTo', 'reLaunch', 'redirectTo', 'switchTab'])

/** 界面, 转发, 设备 and 开放接口 of the list, and what leads out of the page by another way. */
const FORBIDDEN = new Set([
  'addFileToFavorites',
  'addPhoneCalendar',
  'chooseMessageFile',
  'exitMiniProgram',
  'getSetting',
  'hideNavigationBarLoading',
  'hideShareMenu',
  'hideTabBar',
  'hideTabBarRedDot',
  'makePhoneCall',
  'navigateToMiniProgram',
  'openOfficialAccountArticle',
  'openSetting',
  'removeTabBarBadge',
  'saveFileToDisk',
  'setClipboardData',
  'setNavigationBarColor',
  'setNavigationBarTitle',
  'setTabBarBadge',
  'setTabBarItem',
  'setTabBarStyle',
  'shareFileMessage',
  'showNavigationBarLoading',
  'showShareMenu',
  'showTabBar',
  'showTabBarRedDot',
  'updateShareMenu',
])

/** Things on `wx` that throw as soon as they are read, so that whoever goes through all of `wx` meets them. */
const THROWING = ['lanDebug', 'router', 'shareImageMessage', 'worklet']

export class SinglePage {
  /** `on`: opened from Moments. */
  constructor(
    private readonly phone: Phone,
    readonly on: boolean,
    private readonly strict: boolean,
  ) {}

  forbids(api: string): boolean {
    return this.on && (ROUTES.has(api) || (this.strict && FORBIDDEN.has(api)))
  }

  /** Shows and records a forbidden call; gives the words it fails with. */
  refuse(api: string): string {
    this.phone.violations.record('singlePage', api, WORDS)
    this.phone.dialogs.toast({ title: WORDS, icon: 'none', duration: 1500, mask: false })
    return WORDS
  }

  /** Whether a component is stopped that would lead out of the page; then it has been refused. */
  stops(component: string): boolean {
    if (!this.on || !this.strict) return false
    this.refuse(component)
    return true
  }

  /** The answer of an info call, which may be missing here. */
  told<T>(answer: () => T): T | undefined {
    return this.on && this.strict ? undefined : answer()
  }

  /** Puts on `wx` what throws when it is read. */
  trap(apis: Apis): void {
    if (!this.on || !this.strict) return
    for (const name of THROWING) {
      const get = (): never => {
        const errMsg = `${name}:fail rejected due to no permission currently`
        throw Object.assign(new Error(errMsg), { errMsg })
      }
      Object.defineProperty(apis, name, { get, enumerable: true, configurable: true })
    }
  }
}
