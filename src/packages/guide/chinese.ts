import type { Language } from '../../i18n/language'

/** The Chinese that stands beside this language: for those who read the user's phone, and may not read the user's language. */
export const chineseFor = (language: Language): Exclude<Language, 'en'> => (language === 'en' ? 'zh' : language)
