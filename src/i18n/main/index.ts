import { traditionalMessages } from '../traditional'
import { en } from './en'
import type { Buttons, Language, Messages } from './messages'
import { zh } from './zh'

export type { Buttons, Language, Messages }

const catalogue: Record<Language, Messages> = { zh, hant: traditionalMessages(zh), en }

export const messagesIn = (language: Language): Messages => catalogue[language]

/**
 * The language to speak for what WeChat reports: `zh_CN`, `zh_TW`, `zh_HK`, `en`; DevTools says `zh`.
 * Taiwan, Hong Kong and Macau get traditional Chinese, whoever else reads Chinese simplified, everybody else English.
 */
export const languageFor = (wechatLanguage: string): Language => {
  const language = wechatLanguage.toLowerCase()
  if (/^zh[_-](tw|hk|mo|hant)/.test(language)) return 'hant'
  return language.startsWith('zh') ? 'zh' : 'en'
}
