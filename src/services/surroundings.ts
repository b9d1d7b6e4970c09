import Taro from '@tarojs/taro'

import type { ReadSurroundings } from '../stores/ports'

/**
 * getAppBaseInfo since 2.20.1, fontSizeScaleFactor newer still; an older WeChat has them in getSystemInfoSync or not at all.
 * fontSizeSetting is the chosen size in px, where 17 is WeChat's normal on iOS and 16 on Android.
 */
export const surroundings: ReadSurroundings = () => {
  const info = typeof Taro.getAppBaseInfo === 'function' ? Taro.getAppBaseInfo() : Taro.getSystemInfoSync()
  return { language: info.language ?? 'zh_CN', fontScale: info.fontSizeScaleFactor ?? (info.fontSizeSetting ?? 17) / 17 }
}
