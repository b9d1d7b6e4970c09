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

/** What people type, by what makes it hard, and the platform that they mean. */
const queries: Readonly<Record<string, string>> = {
  'an alias in pinyin':
    'zhaohang=cmb gonghang=icbc jianhang=ccb nonghang=abc zhonghang=boc geshui=tax-app tianmao=taobao pingguo=apple weiruan=microsoft ' +
    'yinlian=unionpay wangzhe=tencent-game yuanshen=mihoyo caifutong=wechat-pay huochepiao=12306 guge=google chuanqi=shengqu xicha=tea',
  'the initials of an alias': 'hcp=12306 cft=wechat-pay wzry=tencent-game',
  'characters with two readings':
    'xiahang=xiamenair xiamen=xiamenair jiaohang=bocom jinhang=tianjin huihang=huishang qinghang=qingdao guokaihang=cdb-loan ' +
    'chongqing=cqrcb changsha=cdb-cs maimai=maimai tongcheng=tongcheng haodaifu=hospital-reg',
  'a product, an app or a card':
    '花呗=alipay 余额宝=alipay 借呗=alipay 芝麻信用=alipay huabei=alipay yuebao=alipay 微粒贷=webank 掌上生活=cmb 买单吧=bocom 白条=jd-pay ' +
    '动卡空间=citic 青桔=didi 花小猪=didi 天猫国际=taobao 小象超市=meituan',
  'traditional characters':
    '匯豐=hsbc-cn 滙豐=hsbc-cn 支付寶=alipay 淘寶=taobao 農業銀行=abc 微博=weibo 嗶哩嗶哩=bilibili 攜程=ctrip 餓了麼=eleme 閒魚=xianyu ' +
    '廈門航空=xiamenair 螞蟻借唄=alipay 網易雲=netease-music 華爲=huawei',
  'one wrong letter':
    'wechet=wechat alipai=alipay zhifubo=alipay zhifubap=alipay taoabo=taobao zaoshang=cmb jingdonh=jd bilibli=bilibili ' +
    '支付保=alipay 招商印行=cmb 小红薯书=xiaohongshu 哗哩哔哩=bilibili',
}

describe.each(Object.entries(queries))('by %s', (_, rows) => {
  test.each(rows.split(' ').map((row) => row.split('=')))('%s finds %s first', (query = '', id) => {
    expect(search(query)[0]?.id).toBe(id)
  })
})

test('a wrong letter is forgiven only where nothing else answers, and never in a short word', () => {
  expect(search('meituan').map(({ id }) => id)).toEqual(['meituan'])
  for (const query of ['wv', 'qq9', '微心', 'abcx']) expect([query, search(query)]).toEqual([query, []])
})

test('whatever one letter of a long pinyin name is lost, the platform is still found', () => {
  for (const { id, pinyin } of platforms) {
    const [name = ''] = pinyin.split(',')
    const typed = name.replace(/ /g, '').toLowerCase()
    if (typed.length < 9) continue
    for (let at = 0; at < typed.length; at += 1) {
      const query = typed.slice(0, at) + typed.slice(at + 1)
      const found = search(query)
      // Another platform may answer to what is left.
      const others = platforms.filter((item) => item.pinyin.replace(/ /g, '').toLowerCase().includes(query))
      expect([id, query, others.length > 0 || found.some((item) => item.id === id)]).toEqual([id, query, true])
    }
  }
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
