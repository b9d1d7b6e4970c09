import { type Folded, foldSigns } from '../privacy/normalize'

/** Traditional characters of names and of the words of messages, each before its simplified one. */
const pairs =
  '個个張张項项條条戶户家家帳账號号註注冊册綁绑關关聯联無无沒没電电話话總总計计數数為为們们別别單单兩两結结訊讯詢询應应網网機机驗验證证碼码間间時时動动銀银會会貝贝車车員员務务現现經经開开該该運运營营統统業业體体臺台灣湾實实際际與与還还從从廣广東东華华農农閱阅讀读寶宝貓猫飛飞豬猪鬆松滴滴餓饿麼么點点評评夢梦騰腾愛爱優优鐵铁軟软雲云盤盘樂乐遊游戲戏視视頻频嗶哔釘钉書书韻韵順顺豐丰歡欢繫系審审檢检測测顯显簡简屬属僅仅餘余認认錄录登登訂订購购買买賣卖錢钱櫃柜陸陆貳贰參叁壹壹'

const simple = new Map<string, string>()
for (let index = 0; index + 1 < pairs.length; index += 2) simple.set(pairs.charAt(index), pairs.charAt(index + 1))

/** A text as names and words are compared: folded signs, small letters, simplified characters. Places are those of `Folded`. */
export const normalize = (original: string): Folded => {
  const { text, at } = foldSigns(original)
  // One character for one, so that the places stay.
  const same = text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[\u4e00-\u9fff]/g, (sign) => simple.get(sign) ?? sign)
  return { text: same, at }
}

/** A name without what makes no difference: spaces, dots, dashes, apostrophes. */
export const nameKey = (name: string): string => normalize(name).text.replace(/[^a-z0-9\u3400-\u9fff]/g, '')
