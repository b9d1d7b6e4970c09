/** The languages the app speaks: simplified Chinese, traditional Chinese (made of the simplified), English. */
export type Language = 'zh' | 'hant' | 'en'

/**
 * The language to speak for what WeChat reports: `zh_CN`, `zh_TW`, `zh_HK`, `en`; DevTools says `zh`.
 * Taiwan, Hong Kong and Macau get traditional Chinese, whoever else reads Chinese simplified, everybody else English.
 */
export const languageFor = (wechatLanguage: string): Language => {
  const language = wechatLanguage.toLowerCase()
  if (/^zh[_-](tw|hk|mo|hant)/.test(language)) return 'hant'
  return language.startsWith('zh') ? 'zh' : 'en'
}
