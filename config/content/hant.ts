import { Converter, ConverterFactory, CustomConverter, Locale } from 'opencc-js'

type Words = readonly (readonly [zh: string, hant: string])[]

/**
 * Words that Taiwan and Hong Kong say otherwise, reviewed one by one. OpenCC's own phrase lists of such words are not used: they turn
 * 注销 into 登出 and the 视频 in a platform's name into 影片.
 */
const regional: Words = [
  ['短信', '簡訊'],
  ['账号', '帳號'],
  ['账户', '帳戶'],
  ['账单', '帳單'],
  ['登录', '登入'],
  ['注销', '註銷'],
  ['网络', '網路'],
  ['信息', '資訊'],
  ['软件', '軟體'],
  ['默认', '預設'],
  ['联系人', '聯絡人'],
  ['粘贴', '貼上'],
  ['界面', '介面'],
  ['设置', '設定'],
  ['支持', '支援'],
  ['搜索', '搜尋'],
  ['字号', '字型大小'],
  ['链接', '連結'],
  ['充值', '儲值'],
  ['二维码', 'QR 碼'],
]

/** The two of them that change in names as well. */
const regionalInNames: Words = regional.filter(([zh]) => zh === '账号' || zh === '账户')

/** Words that OpenCC cuts in two after some neighbours: 下注｜册, 转游｜戏, 控｜制台. */
const indivisible: Words = [
  ['注册', '註冊'],
  ['游戏', '遊戲'],
  ['控制台', '控制臺'],
]

/**
 * Phrases of OpenCC's that take the rarer meaning, with the one that this catalogue means: 90 天后 is no goddess, 发卡银行 no hairpin,
 * 清单只存在 counts no animals (BYVoid/OpenCC issues 349 and 1497). Reviewed over every text of the catalogue and the interface.
 */
const corrections: Words = [
  ['天后', '天後'],
  ['发卡', '發卡'],
  ['卡里', '卡裡'],
  ['单只', '單只'],
  ['别只', '別只'],
  ['当当', '當當'],
  ['回归', '回歸'],
  ['回音', '回音'],
  ['汇算', '匯算'],
]

const { cn = [] } = Locale.from
const { tw = [] } = Locale.to

/** OpenCC's tables of characters and phrases, ours before theirs. */
const opencc = ConverterFactory([corrections, ...cn.flat()], ...tw)
const inText = CustomConverter([...regional, ...indivisible])
const inName = CustomConverter([...regionalInNames, ...indivisible])

/** What a mainland app shows stays as it shows it: menu labels and words to search for stand in “ ”. */
const label = /(“[^”]*”)/

/** Traditional Chinese for a text. Menu labels in “ ” stay simplified, because that is what must be looked for. */
export const hantText = (zh: string): string =>
  zh
    .split(label)
    .map((part) => (label.test(part) ? part : opencc(inText(part))))
    .join('')

/** Traditional Chinese for the name of a platform: its characters, and of the words only 账号 and 账户; the rest may be part of the name. */
export const hantName = (zh: string): string => opencc(inName(zh))

/** Keys of texts that are names. */
const nameKeys: readonly string[] = ['name', 'short', 'app', 'publisher']

/** The traditional form of a text under this key where it is not what `hantText` gives: of some names. */
export const hantOf = (zh: string, key: string): string | undefined => {
  const name = nameKeys.includes(key) ? hantName(zh) : undefined
  return name === hantText(zh) ? undefined : name
}

/** Traditional Chinese for a character that stands alone. */
export const hantCharacter = (character: string): string => opencc(character)

/** The simplified side of every phrase that may be converted otherwise than character by character. */
export const phrases: readonly string[] = [
  ...[...regional, ...indivisible, ...corrections].map(([zh]) => zh),
  ...cn
    .flat()
    .flatMap((dictionary) =>
      typeof dictionary === 'string' ? dictionary.split('|').map((pair) => pair.split(' ', 1)[0] ?? '') : [],
    ),
]

const simplifiedFrom = [Converter({ from: 'hk', to: 'cn' }), Converter({ from: 'tw', to: 'cn' })]

/**
 * Every traditional form of the characters of some names, each before its simplified one, without those of the map: Hong Kong writes
 * 滙豐 and Taiwan 匯豐.
 */
export const variantsOf = (names: string, map: { characters: string }): string => {
  const wanted = new Set(names)
  const known = new Set(map.characters)
  const pairs: string[] = []
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const form = String.fromCharCode(code)
    const simplified = simplifiedFrom.map((convert) => convert(form)).find((other) => other !== form && wanted.has(other))
    if (simplified !== undefined && !known.has(form) && !wanted.has(form)) pairs.push(form + simplified)
  }
  return pairs.join('')
}
