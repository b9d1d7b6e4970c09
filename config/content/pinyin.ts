import { customPinyin, pinyin } from 'pinyin-pro'

/** Short names that people read otherwise than their characters alone: 厦航 is that of 厦门, 脉脉 calls itself mài mài. */
customPinyin({ 厦航: 'xià háng', 脉脉: 'mài mài' })

/** A bank's short name ends in háng: 招行, 国开行. A way of going is xíng. */
const BANK_PATTERN = /(?<![出旅通骑步飞])行$/

/** Syllables by spaces, tones and punctuation left out. pinyin-pro knows words, so 重庆 is chong qing and 长沙 chang sha. */
export const pinyinOf = (zh: string): string => {
  const syllables = pinyin(zh, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '')
  return (BANK_PATTERN.test(zh) ? [...syllables.slice(0, -1), 'hang'] : syllables).join(' ')
}

/** What is typed in pinyin: two to four characters; the long names are found by those of their platform. */
const SHORT_PATTERN = /^[\u3400-\u9fff]{2,4}$/

/**
 * The ways in which a platform's Chinese names are read, its own first. An alias that is a part of a name, or goes on from one
 * (美团外卖), is found by that: each reading costs the main package its bytes,
 * and so does a space, for which a capital stands: ZhaoShangYinHang,ZhaoHang.
 */
export const readingsOf = (zh: string, aliases: readonly string[]): string => {
  const readings = [pinyinOf(zh)]
  for (const reading of aliases.filter((alias) => SHORT_PATTERN.test(alias)).map(pinyinOf)) {
    const isKnown = readings.some((known) => ` ${known} `.includes(` ${reading} `) || reading.startsWith(`${known} `))
    if (!isKnown) readings.push(reading)
  }
  return readings.join(',').replace(/(^|,| )([a-z])/g, (_, sign: string, letter: string) => sign.trim() + letter.toUpperCase())
}

/** Initials and finals of Mandarin as they are spelt (汉语拼音方案). */
const syllable =
  /^(?:[bpmf]?(?:a|o|ai|ei|ao|ou|an|en|ang|eng|u)|[bpm]?(?:i|ie|iao|ian|in|ing)|miu|[dtnl]?(?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|uo|ui|uan|un|i|ia|ie|iao|iu|ian|in|iang|ing|ue|v)|[gkh](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|(?:zh|ch|sh|r|z|c|s)(?:a|e|i|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|[jqx](?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un)|y(?:a|ao|ou|an|ang|i|in|ing|e|ong|u|ue|uan|un|o)|w(?:u|a|o|ai|ei|an|en|ang|eng)|er)$/

/** Of how many syllables of pinyin a word in small letters is made, at the most; 0 when it is none. */
export const syllables = (word: string): number => {
  const most: number[] = [0]
  for (let end = 1; end <= word.length; end += 1) {
    let best = -1
    for (let from = Math.max(0, end - 6); from < end; from += 1) {
      const before = most[from] ?? -1
      if (before >= 0 && syllable.test(word.slice(from, end))) best = Math.max(best, before + 1)
    }
    most.push(best)
  }
  return Math.max(0, most[word.length] ?? 0)
}
