import '@tarojs/taro'

/** What WeChat has and Taro 4.2.1 does not type. */
declare module '@tarojs/taro' {
  namespace getAppBaseInfo {
    interface Result {
      /** The user's text size as a factor of normal. Newer base libraries only. */
      fontSizeScaleFactor?: number
      fontSizeSetting?: number
    }
  }
  namespace getSystemInfoSync {
    interface Result {
      fontSizeScaleFactor?: number
    }
  }
}
