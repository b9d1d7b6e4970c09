import { nameKey } from '../../../src/domain/sms/normalize'
import { makeLexicon } from '../../../src/domain/sms/trie'
import { realIndex } from './real-index'

const lexicon = makeLexicon([
  ['京东', 'jd'],
  ['京东金融', 'jd-pay'],
  ['qq', 'qq'],
  ['qq音乐', 'qq-music'],
  ['12306', 'rail'],
])

test.each([
  ['京东金融1个', 'jd-pay'],
  ['京东1个', 'jd'],
  ['qq 音乐', 'qq-music'],
  ['qq2个', 'qq'],
  ['qqs', undefined],
  ['12306 1个', 'rail'],
  ['123061', undefined],
])('at the beginning of %s stands %s', (text, value) => {
  expect(lexicon.at(text, 0)?.value).toBe(value)
})

test('the middle of a foreign word is no name', () => {
  expect(lexicon.at('aqq', 1)).toBeUndefined()
})

test('every platform is found by its names in simplified and traditional Chinese and in English', () => {
  for (const [name, id] of [
    ['微信', 'wechat'],
    ['支付寶', 'alipay'],
    ['WeChat', 'wechat'],
    ['McDonald’s', 'mcd'],
    ['QQ 音乐', 'qq-music'],
    ['b站', 'bilibili'],
  ] as const) {
    expect([name, realIndex.names.get(nameKey(name))?.ids]).toEqual([name, [id]])
  }
})

test('a word for a kind of thing is nobody’s name', () => {
  for (const word of ['银行', '邮箱', '会员', '163', '理想'])
    expect([word, realIndex.names.get(nameKey(word))]).toEqual([word, undefined])
})
