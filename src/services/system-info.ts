import Taro from '@tarojs/taro'

import type { ReadSystemInfo } from '../ports'
import { readOr } from './outcome'

/** WeChat's number for a page opened from Moments. */
const SINGLE_PAGE_SCENE = 1154

/** The platforms that are computers (Taro's typings, DeviceInfo.platform). */
const COMPUTERS: readonly string[] = ['windows', 'mac', 'ohos_pc']

/**
 * Every read may be missing (getAppBaseInfo and getDeviceInfo since 2.20.1, fontSizeScaleFactor newer still; an older WeChat
 * has them in getSystemInfoSync or not at all), throw or answer undefined, as reported of the single page. Start-up waits for
 * it, so a guess is better than an error.
 * fontSizeSetting is the chosen size in px, where 17 is WeChat's normal on iOS and 16 on Android.
 */
export const systemInfo: ReadSystemInfo = () => {
  const system = () => readOr<Partial<Taro.getSystemInfoSync.Result>>({}, () => Taro.getSystemInfoSync())
  const info = readOr<Partial<Taro.getAppBaseInfo.Result> | undefined>(undefined, () => Taro.getAppBaseInfo()) ?? system()
  const { platform } = readOr<{ platform?: string } | undefined>(undefined, () => Taro.getDeviceInfo()) ?? system()
  // getEnterOptionsSync since 2.9.4.
  const entered = readOr(undefined, () => Taro.getEnterOptionsSync()) ?? readOr(undefined, () => Taro.getLaunchOptionsSync())
  return {
    language: info.language ?? 'zh_CN',
    fontScale: info.fontSizeScaleFactor ?? (info.fontSizeSetting ?? 17) / 17,
    singlePage: entered?.scene === SINGLE_PAGE_SCENE,
    computer: platform !== undefined && COMPUTERS.includes(platform),
  }
}
