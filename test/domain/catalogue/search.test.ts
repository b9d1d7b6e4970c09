import fc from 'fast-check'

import { pinyinOf } from '../../../config/content/pinyin'
import { catalogueIndex } from '../../../src/content/baked/catalogue-index'
import { decodeIndex } from '../../../src/domain/catalogue/index-text'
import { makeSearch } from '../../../src/domain/catalogue/search'
import { aPlatform } from '../../builders/catalogue'

const platforms = decodeIndex(catalogueIndex).items.flatMap((item) => (item.kind === 'platform' ? [item] : []))
const search = makeSearch(platforms)

test.each([
  ['招商', '招商银行'],
  ['zhaoshang', '招商银行'],
  ['zsyh', '招商银行'],
  ['cmb', '招商银行'],
  ['ZHAO SHANG', '招商银行'],
  ['ｃｍｂ', '招商银行'],
  ['wx', '微信'],
  ['WeChat', '微信'],
  ['支付寶', '支付宝'],
  ['zfb', '支付宝'],
  ['alipay', '支付宝'],
  ['12306', '铁路 12306'],
  ['jingdong', '京东'],
])('%s finds %s first', (query, name) => {
  expect(search(query)[0]?.name.zh).toBe(name)
})

test('characters that are read in two ways are found by the right one', () => {
  const names = ['重庆银行', '长沙银行']
  const found = makeSearch([
    aPlatform('cqbank', { name: { zh: '重庆银行', en: 'Bank of Chongqing' }, pinyin: pinyinOf('重庆银行') }),
    aPlatform('csbank', { name: { zh: '长沙银行', en: 'Bank of Changsha' }, pinyin: pinyinOf('长沙银行') }),
  ])
  expect([found('chongqing')[0]?.name.zh, found('changsha')[0]?.name.zh]).toEqual(names)
})

test('a syllable inside the name is found too', () => {
  expect(search('yinhang').length).toBeGreaterThan(20)
})

test('nothing typed gives all; only marks give nothing', () => {
  expect(search('')).toHaveLength(platforms.length)
  expect(search('  ')).toHaveLength(platforms.length)
  expect(search('？！')).toEqual([])
})

test('any text is a query, and every platform is found by its own names', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(Array.isArray(search(text))).toBe(true)))
  for (const item of platforms)
    expect([item.id, search(item.name.zh).includes(item), search(item.name.en).includes(item)]).toEqual([item.id, true, true])
})
