/** What WeChat looks at before it lets an API do anything. Mocked APIs are looked at too, so that a mock hides no mistake. */
import { PRIVACY_APIS, type PrivacyErrno, type Violation } from '../../protocol'
import { insideTap } from '../gestures'
import type { Phone } from '../phone'
import { ApiError, knownApis } from './call'
import type { Options } from './options'
import { claimed, works } from './platforms'
import { refusedWords } from './words'

/** "限制：仅在点击行为时调用" in the documents, or known from devices (test/simulator/README.md). */
const TAP_APIS = new Set([
  'addFileToFavorites',
  'addPhoneCalendar',
  'navigateToMiniProgram',
  'openOfficialAccountArticle',
  'openSetting',
  'saveFileToDisk',
  'shareFileMessage',
])

/** What these change is seen on tab pages only, and elsewhere they fail. */
const TAB_BAR_APIS = new Set([
  'hideTabBar',
  'hideTabBarRedDot',
  'removeTabBarBadge',
  'setTabBarBadge',
  'setTabBarItem',
  'setTabBarStyle',
  'showTabBar',
  'showTabBarRedDot',
])

const PRIVACY_WORDS: Readonly<Record<PrivacyErrno, string>> = {
  104: 'privacy permission is not authorized',
  112: 'api scope is not declared in the privacy agreement',
}

export class Rules {
  constructor(private readonly phone: Phone) {}

  /** Throws what the call fails with, if WeChat on this phone refuses it. */
  check(api: string, options: Options): void {
    const { refuses, privacy } = this.phone.settings.now
    if (this.phone.singlePage.forbids(api)) throw new ApiError(this.phone.singlePage.refuse(api))
    const words = refuses[api]
    if (words !== undefined) throw new ApiError(words)
    if (!works(api, this.phone.settings.now.platform)) throw new ApiError('SDK暂不支持此API')
    if (TAP_APIS.has(api) && !insideTap()) this.forbid('tap', api, 'can only be invoked by user TAP gesture.')
    if (TAB_BAR_APIS.has(api) && !this.phone.router.current?.isTab) this.forbid('tabBar', api, 'not TabBar page')
    const tooMuch = refusedWords(api, options)
    if (tooMuch !== undefined) this.forbid('words', api, tooMuch)
    const guarded = PRIVACY_APIS.find((name) => name === api)
    const errno = guarded && privacy[guarded]
    if (errno) throw new ApiError(PRIVACY_WORDS[errno], { errno })
  }

  /** What `canIUse` says of an API of this host. */
  canUse(api: string): boolean {
    return !this.lacks(api) && claimed(api, this.phone.settings.now.platform)
  }

  lacks(api: string): boolean {
    return this.phone.settings.now.lacks.includes(api)
  }

  /** A setting that names no API of this host could never have an effect. */
  proveSettings(): void {
    const { lacks, refuses } = this.phone.settings.now
    for (const api of [...lacks, ...Object.keys(refuses)]) {
      if (!knownApis.has(api)) throw new Error(`this host has no wx.${api} to take away or to refuse`)
    }
  }

  private forbid(rule: Violation['rule'], api: string, words: string): never {
    this.phone.violations.record(rule, api, words)
    throw new ApiError(words)
  }
}
