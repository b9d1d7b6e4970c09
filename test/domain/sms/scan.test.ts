import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

import { makeScanner, type Scan, scanSignatures } from '../../../src/domain/sms/scan'
import { senderOf } from '../../../src/domain/sms/signature'
import { runs } from '../../helpers/runs'
import { realIndex } from './real-index'
import { type Case, score } from './score'

const scan = (text: string): Scan => scanSignatures(text, realIndex)

/** What a scan says, in one list: ids, ?signature to ask about, +signature that is not known. */
const told = ({ platforms, ambiguous, unknown }: Scan): string[] => [
  ...platforms.map(({ id }) => id),
  ...ambiguous.map(({ signature }) => `?${signature}`),
  ...unknown.map(({ signature }) => `+${signature}`),
]

const samples = readFileSync(join(__dirname, 'samples.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): [expected: string, text: string] => {
    const [expected = '', text = ''] = line.split('\t')
    return [expected === '-' ? '' : expected, text]
  })

/** Signatures that no sample shows, and what must be made of them. */
const signatures: readonly [text: string, told: string][] = [
  // A name, and what is written around it.
  ['【招商银行】您尾号****的卡', 'cmb'],
  ['【招行信用卡】您尾号****的卡', 'cmb'],
  ['【掌上生活】您的验证码', 'cmb'],
  ['【浦发信用卡中心】您', 'spdb'],
  ['【兴业信用卡】您', 'cib'],
  ['【平安信用卡】您', 'pingan-bank'],
  ['【天津农行】您', 'abc'],
  ['【北京移动】您', 'cmcc'],
  ['【中国移动10086】您', 'cmcc'],
  ['【10000号】您', 'ctcc'],
  ['【深圳社保】您', '12333'],
  ['【京东物流】您', 'jd-log'],
  ['【京东金融】您', 'jd-pay'],
  ['【中通快递】您', 'zto-etc'],
  ['【携程旅行网】您', 'ctrip'],
  ['【小红书App】您', 'xiaohongshu'],
  ['【星巴克中国】您', 'starbucks'],
  ['【肯德基KFC】您', 'kfc'],
  ['【字节跳动飞书】您', 'feishu'],
  ['【交管12123】您', '12123'],
  ['【 京 东 】您', 'jd'],
  ['【ＱＱ音乐】您', 'qq-music'],
  ['【網易雲音樂】您', 'netease-music'],
  ['[京东] 您的验证码', 'jd'],
  ['您的验证码，请勿泄露。［工商银行］', 'icbc'],
  ['…活期余额13956.29元。[建设银行', 'ccb'],
  // Brackets inside brackets, two in a row, one that is no name.
  ['【【京东】】您', 'jd'],
  ['【京东【618】】您', 'jd'],
  ['【重要】【提醒】您的话费', ''],
  ['【验证密码】您的密码【中国移动】', 'cmcc'],
  ['【贵州医保网厅】【国家医保局】您', 'nhsa'],
  ['【支付宝】校验码，您正在开通【和多号副号:158****0975】', 'alipay'],
  ['您的短信验证码为【824193】', ''],
  ['【您的验证码是824193】', ''],
  ['您好[微笑]，收到[强]', ''],
  ['【抖音】验证码。【微信】验证码。', 'douyin wechat'],
  ['2026-11-22 10:00:00 10690000 【抖音】验证码', 'douyin'],
  ['"106980095188","【支付宝】您的校验码","2026/11/22"', 'alipay'],
  ['<sms body="【唯品会】您的验证码" />', 'vipshop'],
  // Several send under it: the message may say who; otherwise the user is asked.
  ['【腾讯科技】你正在登录微信，验证码', 'wechat'],
  ['【腾讯科技】短信登录验证码，否则会导致QQ被盗', 'qq'],
  ['【腾讯科技】您的验证码', '?腾讯科技'],
  ['【百度帐号】登录百度网盘', 'baidu-pan'],
  ['【美团网】您的验证码', '?美团网'],
  ['【京东】您的验证码', 'jd'],
  ['【腾讯客服】您', '?腾讯客服'],
  ['【国家税务总局】您', '?国家税务总局'],
  ['【拼多多商家版】您', 'pdd'],
  ['【京东商家后台】您', '?京东商家后台'],
  // Nobody in the catalogue.
  ['【石嘴山银行】您', '+石嘴山银行'],
  ['【中信建投】您', '+中信建投'],
  ['【某某科技】您', '+某某科技'],
]

test('says who sent, also under names that no list has', () => {
  const cases = [...samples.map(([expected, text]) => [text, expected] as const), ...signatures].map(
    ([name, expected]): Case => ({ name, expected: expected.split(' ').filter(Boolean), found: told(scan(name)) }),
  )
  const { precision, recall, lines } = score(cases)
  process.stdout.write(`\n${lines.join('\n')}\n`)
  expect(samples.length).toBeGreaterThan(80)
  expect(precision).toBeGreaterThan(0.97)
  expect(recall).toBeGreaterThan(0.97)
})

/** Senders by what makes them hard, each with what must be made of it: an id, ?ids to ask about, or + for one that is not known. */
const kinds: Readonly<Record<string, string>> = {
  'a company of another trade that shares a name with a bank or courier':
    '南京证券=+ 光大证券=+ 平安证券=+ 德邦证券=+ 浙商证券=+ 民生证券=+ 上海航空=+ 江苏航空=+ 北京汽车=+ 长安汽车=+ 华夏基金=+ 华夏人寿=+ 招商期货=+ ' +
    '德邦基金=+ 吉祥人寿=+ 大地影院=+ 京东银行=+',
  'a company that only begins like another':
    '中国网=+ 招商蛇口=+ 中信建投=+ 光大集团=+ 工商联=+ 交通运输部=+ 太平洋咖啡=+ 滴滴金融=+ 移动医疗=+',
  'a virtual operator': '小米移动=+ 京东通信=+ 苏宁互联=+ 蜗牛移动=+ 阿里通信=+',
  'the same trade, and so the same company':
    '招商证券=cms 兴业证券=xyzq 中国人寿=chinalife 深圳航空=szair 中通快递=zto-etc 德邦物流=yunda-etc 理想汽车=li-auto 小米汽车=mi-auto 锦江酒店=jinjiang',
  'a branch, a card or an office of it':
    '广东移动=cmcc 天津农行=abc 兴业信用卡=cib 上海银行信用卡=bos 豆瓣网=douban 小米科技=xiaomi 中国移动和包=hebao',
  'a name with a number in it': '4399游戏=+ 9377游戏=+ 51job=51job 58同城=58tongcheng 中国移动139邮箱=139-mail',
  'a name that text recognition has misread': '哗哩哗哩=?bilibili 云内付=?unionpay',
  'a name of ours that goes on': '百度地图=?baidu 京东到家=?jd 华为云=?huawei 小米有品=?xiaomi',
}

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  test.each(rows.split(' ').map((row) => row.split('=')))('%s', (signature = '', expected = '') => {
    const sender = senderOf(signature, realIndex)
    const outcome = {
      sure: 'id' in sender ? sender.id : '',
      ask: `?${'ids' in sender ? sender.ids.join() : ''}`,
      unknown: '+',
      none: '',
    }
    expect(outcome[sender.kind]).toBe(expected)
  })
})

/** Whole messages by where their brackets stand. */
const messagesByKind: readonly (readonly [kind: string, text: string, expected: string])[] = [
  ['goods inside an order are no senders', '【唯品会】您购买的【耐克】球鞋已发货，【中通快递】单号6688', 'vipshop'],
  ['goods before the signature are none either', '您的【美团】订单已由【顺丰速运】送达。【拼多多】', 'pdd'],
  ['a service named inside is no second sender', '您已成功续费【爱奇艺】会员，【中国联通】', 'cucc'],
  ['where nothing stands at an edge the midst is read', '您好【京东】您的订单', 'jd'],
  ['messages that were joined are all read', '验证码【京东】 您的验证码。【抖音】', 'douyin jd'],
  [
    'headings are no senders',
    '【订购确认提醒】您正在办理业务：\n【业务名称】5G套餐\n【资费说明】每月19元\n【生效规则】次月生效\n回复Y办理。【中国联通】',
    'cucc',
  ],
  ['products are no senders', '【7天流量包】立即生效\n【腾讯视频月卡】已到账', ''],
  ['an English name as long as it likes', '[Postal Savings Bank of China] Your code is on its way', 'psbc'],
  [
    'an English name that nobody knows',
    '[American Family Insurance Company] Your code is on its way',
    '+American Family Insurance Company',
  ],
  ['a Chinese signature of a foreign company', '【美银宝】PayPal: your security code', 'paypal'],
]

test.each(messagesByKind)('%s', (_, text, expected) => {
  expect(told(scan(text)).sort()).toEqual(expected === '' ? [] : expected[0] === '+' ? [expected] : expected.split(' '))
})

test('no name makes a company of another trade sure', () => {
  const trades = { 证券: 'securities', 期货: 'securities', 航空: 'travel', 人寿: 'insurance', 银行: 'bank', 移动: 'carrier' }
  for (const [key, { ids }] of realIndex.names) {
    for (const [trade, category] of Object.entries(trades)) {
      const name = `${key}${trade}`
      if (realIndex.names.has(name) || realIndex.signatures.has(name)) continue
      const sender = senderOf(name, realIndex)
      const found = sender.kind === 'sure' ? (realIndex.categories.get(sender.id) ?? '') : category
      expect([name, ids, found]).toEqual([name, ids, trade === '银行' && found === 'payment' ? 'payment' : category])
    }
  }
})

test('many messages are counted by sender, most first', () => {
  const text = ['【京东】您', '【京东】您', '【抖音】您', '【某某科技】您', '【腾讯科技】您', '没有签名的短信'].join('\n')
  expect(scan(text)).toEqual({
    platforms: [
      { id: 'jd', count: 2 },
      { id: 'douyin', count: 1 },
    ],
    ambiguous: [{ signature: '腾讯科技', ids: ['qq', 'tencent-game', 'wechat', 'wecom'], count: 1 }],
    unknown: [{ signature: '某某科技', count: 1 }],
  })
})

test('a message that is signed at both ends counts once', () => {
  expect(scan('【京东】您的订单已发货。【京东】').platforms).toEqual([{ id: 'jd', count: 1 }])
})

test('nothing of a message but its signature is kept', () => {
  const kept = JSON.stringify(scan('【某某】您好王小明，验证码824193，电话13800138000。【收件人王小明13800138000】'))
  for (const word of ['王小明', '824193', '138']) expect(kept).not.toContain(word)
})

const messages = fc.array(
  fc.oneof(
    fc.constantFrom(...samples.map(([, text]) => text)),
    fc.constantFrom('【', '】', '[', ']', '【京东】', '【某某】', '您', '😀', '\u202e', '\r\n', '【【', '\n', ' ', '腾讯科技'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
  { maxLength: 30 },
)

test('in whatever pieces the text comes, the scan is the same', () => {
  fc.assert(
    fc.property(messages, fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 40 }), (all, sizes) => {
      const text = all.join('')
      const scanner = makeScanner(realIndex)
      let from = 0
      for (let turn = 0; from < text.length; turn += 1) {
        const size = 1 + (sizes[turn % sizes.length] ?? 0)
        scanner.take(text.slice(from, from + size))
        from += size
      }
      expect(scanner.end()).toEqual(scan(text))
    }),
    { numRuns: runs(400) },
  )
})

test('any text is scanned; what comes out is short and holds no code', () => {
  fc.assert(
    fc.property(messages, (all) => {
      for (const { signature } of [...scan(all.join('')).unknown, ...scan(all.join('')).ambiguous]) {
        expect(signature.length).toBeLessThanOrEqual(40)
        expect(signature).not.toMatch(/\d{6}/)
      }
    }),
    { numRuns: runs(400) },
  )
})

test('a megabyte of anything is scanned', () => {
  const kinds = [
    '【京东】您的验证码\n',
    '【',
    '】',
    '【a【b】',
    '[a',
    '【某某】您',
    '👨‍👩‍👧',
    '\u202e\u200f',
    '\n',
    '【腾讯科技】微信',
  ]
  const text = kinds.map((kind) => kind.repeat(Math.ceil(2 ** 20 / kinds.length / kind.length))).join('\n')
  expect(text.length).toBeGreaterThanOrEqual(2 ** 20)
  expect(() => scan(text)).not.toThrow()
})
