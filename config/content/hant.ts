import { Converter, CustomConverter } from 'opencc-js'

/**
 * Words that Taiwan and Hong Kong say otherwise, reviewed one by one; everything else changes its characters only. OpenCC's own
 * phrase lists are not used: they turn 注销 into 登出 and the 视频 in a platform's name into 影片.
 */
const words: readonly [string, string][] = [
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

const characters = Converter({ from: 'cn', to: 'tw' })
const reviewed = CustomConverter(words)

/** What a mainland app shows stays as it shows it: menu labels and words to search for stand in “ ”. */
const label = /(“[^”]*”)/

/** Traditional Chinese for a text. Menu labels in “ ” stay simplified, because that is what must be looked for. */
export const hantText = (zh: string): string =>
  zh
    .split(label)
    .map((part) => (label.test(part) ? part : characters(reviewed(part))))
    .join('')

const inNames = CustomConverter(words.filter(([from]) => from === '账号' || from === '账户'))

/** Traditional Chinese for the name of a platform: its characters, and of the words only 账号 and 账户; the rest may be part of the name. */
export const hantName = (zh: string): string => characters(inNames(zh))
