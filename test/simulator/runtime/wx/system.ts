/** What the app may know of the phone it runs on. */
import type { Platform } from '../../protocol'
import type { Phone } from '../phone'
import { type Apis, asyncApi } from './call'
import { text } from './options'

/** A WeChat recent enough for `openOfficialAccountArticle` (3.4.8). */
export const SDK_VERSION = '3.8.0'
const WECHAT_VERSION = '8.0.55'
const STANDARD_FONT_SIZE = 16
const STATUS_BAR = 44
const SAFE_BOTTOM = 34
const CAPSULE = { width: 87, height: 32, top: 50, right: 7 }

function menuButton() {
  const right = window.innerWidth - CAPSULE.right
  return {
    width: CAPSULE.width,
    height: CAPSULE.height,
    top: CAPSULE.top,
    right,
    bottom: CAPSULE.top + CAPSULE.height,
    left: right - CAPSULE.width,
  }
}

/** Sizes in px of the screen and, in it, of the shown page's area. */
export function windowInfo(phone: Phone) {
  const page = phone.router.current
  const insets = phone.bars.insets({ path: page?.path ?? '', isTab: page?.isTab ?? false })
  const screenWidth = window.innerWidth
  const screenHeight = window.innerHeight
  // The documents of 单页模式 say that there the safe area is the whole screen.
  const [safeTop, safeBottom] = phone.singlePage.on ? [0, 0] : [STATUS_BAR, SAFE_BOTTOM]
  return {
    pixelRatio: window.devicePixelRatio,
    screenWidth,
    screenHeight,
    windowWidth: screenWidth,
    windowHeight: screenHeight - insets.top - insets.bottom,
    statusBarHeight: STATUS_BAR,
    screenTop: insets.top,
    safeArea: {
      left: 0,
      right: screenWidth,
      top: safeTop,
      bottom: screenHeight - safeBottom,
      width: screenWidth,
      height: screenHeight - safeTop - safeBottom,
    },
  }
}

function appBaseInfo(phone: Phone) {
  const { fontScale, language } = phone.settings.now
  return {
    SDKVersion: SDK_VERSION,
    version: WECHAT_VERSION,
    language,
    enableDebug: false,
    fontSizeScaleFactor: fontScale,
    fontSizeSetting: STANDARD_FONT_SIZE * fontScale,
    ...(phone.bundle.config.darkmode ? { theme: phone.theming.now } : {}),
    host: { env: 'WeChat' },
  }
}

const SYSTEMS: Readonly<Record<Platform, string>> = {
  ios: 'iOS 17.0',
  android: 'Android 14',
  windows: 'Windows 11',
  mac: 'macOS 14.0',
  ohos: 'HarmonyOS 5.0',
  ohos_pc: 'HarmonyOS 5.0',
  devtools: 'iOS 17.0',
}

function deviceInfo(phone: Phone) {
  const { platform } = phone.settings.now
  return { brand: 'devtools', model: 'HuanHao preview', system: SYSTEMS[platform], platform, benchmarkLevel: 1 }
}

function systemInfo(phone: Phone) {
  return { ...deviceInfo(phone), ...appBaseInfo(phone), ...windowInfo(phone) }
}

export function systemApis(phone: Phone): Apis {
  return {
    getSystemInfoSync: () => systemInfo(phone),
    getSystemInfo: asyncApi('getSystemInfo', () => systemInfo(phone)),
    getSystemInfoAsync: asyncApi('getSystemInfoAsync', () => systemInfo(phone)),
    getWindowInfo: () => phone.singlePage.told(() => windowInfo(phone)),
    getAppBaseInfo: () => phone.singlePage.told(() => appBaseInfo(phone)),
    getDeviceInfo: () => phone.singlePage.told(() => deviceInfo(phone)),
    getSystemSetting: () => ({
      bluetoothEnabled: false,
      locationEnabled: false,
      wifiEnabled: true,
      deviceOrientation: 'portrait',
    }),
    getMenuButtonBoundingClientRect: menuButton,
    getAccountInfoSync: () => ({ miniProgram: { appId: phone.bundle.appId, envVersion: 'develop', version: '' } }),
    getLaunchOptionsSync: () => phone.app.launchedWith,
    getEnterOptionsSync: () => phone.app.enteredWith,
    vibrateShort: asyncApi('vibrateShort', (options) => {
      phone.requests.record({ kind: 'vibrate' })
      if (text(options, 'type') === '') return undefined
      return { type: text(options, 'type') }
    }),
    getUpdateManager: () => ({
      onCheckForUpdate: () => undefined,
      onUpdateReady: () => undefined,
      onUpdateFailed: () => undefined,
      applyUpdate: () => undefined,
    }),
    getPerformance: () => performanceOf(),
    reportEvent: () => undefined,
    reportPerformance: () => undefined,
  }
}

/** Enough of `wx.getPerformance()` to measure with; entries of WeChat's own are not made up. */
function performanceOf() {
  return {
    now: () => performance.now() * 1000,
    getEntries: () => [],
    getEntriesByName: () => [],
    getEntriesByType: () => [],
    createObserver: () => ({ observe: () => undefined, disconnect: () => undefined }),
  }
}
