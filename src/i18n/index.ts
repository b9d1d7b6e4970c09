import { en } from './en'
import type { Language, Messages } from './messages'
import { zh } from './zh'

export type { Language, Messages }

const catalogue: Record<Language, Messages> = { zh, en }

export const messagesIn = (language: Language): Messages => catalogue[language]

/**
 * The language to speak for what WeChat reports: `zh_CN`, `zh_TW`, `zh_HK`, `en`; DevTools says `zh`.
 * Whoever reads Chinese gets Chinese, everybody else English.
 */
export const languageFor = (wechatLanguage: string): Language => (wechatLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en')
