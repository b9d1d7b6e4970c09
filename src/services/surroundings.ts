import Taro from '@tarojs/taro'

import type { ReadSurroundings } from '../stores/ports'

/**
 * getAppBaseInfo since 2.20.1, fontSizeScaleFactor newer still; an older WeChat has them in getSystemInfoSync or not at all.
 * fontSizeSetting is the chosen size in px, where 17 is WeChat's normal on iOS and 16 on Android.
 */
export const surroundings: ReadSurroundings = () => {
  const info = typeof Taro.getAppBaseInfo === 'function' ? Taro.getAppBaseInfo() : Taro.getSystemInfoSync()
  // getEnterOptionsSync since 2.9.4; 1154 is what Moments opens.
  const entered = typeof Taro.getEnterOptionsSync === 'function' ? Taro.getEnterOptionsSync() : Taro.getLaunchOptionsSync()
  return {
    language: info.language ?? 'zh_CN',
    fontScale: info.fontSizeScaleFactor ?? (info.fontSizeSetting ?? 17) / 17,
    singlePage: entered.scene === 1154,
  }
}
