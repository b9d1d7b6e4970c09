import { pinyin } from 'pinyin-pro'

/** Syllables by spaces, tones and punctuation left out. pinyin-pro knows words, so 重庆 is chong qing and 长沙 chang sha. */
export const pinyinOf = (zh: string): string =>
  pinyin(zh, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '')
    .join(' ')
