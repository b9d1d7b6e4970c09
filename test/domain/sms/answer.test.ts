import fc from 'fast-check'

import { findSensitive } from '../../../src/domain/privacy/sensitive'
import { type Answer, readAnswer } from '../../../src/domain/sms/answer'
import { runs } from '../../helpers/runs'
import { realIndex } from './real-index'
import { type Case, score } from './score'

const read = (text: string): Answer => readAnswer(text, realIndex)

/** What an answer says, in one line: id=count, 腾讯=count for a company, cmcc:count for cards, ?=count for an unknown name, or none. */
const told = ({ kind, platforms, unknown, cards }: Answer): string[] => {
  if (kind === 'none') return ['none']
  return [
    ...platforms.map(({ name, ids, count }) => `${ids.length === 1 ? ids[0] : name}=${count}`),
    ...unknown.map(({ name, count }) => `?${name}=${count}`),
    ...(cards ? [`cards:${cards.total}`, ...cards.carriers.map(({ id, count }) => `${id}:${count}`)] : []),
  ]
}

/**
 * Wordings and what they say. No answer of 一证通查 2.0 has ever been printed word for word; the first lines are what the press and
 * notices quote, the others are put together from such pieces in every style that people and machines write lists in.
 */
const wordings: readonly [text: string, told: string][] = [
  // Quoted: Beijing Daily 2021, reporters' tests of 2022.
  ['尊敬的用户您好，您申请的电话卡数量查询服务已受理完成。您名下的电话卡总共有4张……', 'cards:4'],
  ['【工信部反诈中心】名下有3张电话卡,其中中国移动2张,中国联通1张', 'cards:3 cmcc:2 cucc:1'],
  ['在可供查询的11个互联网应用平台中…共注册了14个账号', ''],
  [
    '微信 淘宝 支付宝 抖音 百度 京东 美团 快手 共8个账号',
    'wechat=1 taobao=1 alipay=1 douyin=1 baidu=1 jd=1 meituan=1 kuaishou=1',
  ],
  // Lists.
  ['您查询的手机号码关联的互联网账号数量如下：微信2个，QQ 1个，淘宝1个，快手0个。共计4个。', 'wechat=2 qq=1 taobao=1'],
  ['微信：2；QQ：1；抖音：1', 'wechat=2 qq=1 douyin=1'],
  ['微信 2\nQQ 1\n淘宝 3', 'wechat=2 qq=1 taobao=3'],
  ['微信（2）、QQ（1）、淘宝【1】', 'wechat=2 qq=1 taobao=1'],
  ['微信-2、QQ-1、抖音-3、快手-0', 'wechat=2 qq=1 douyin=3'],
  ['微信2个QQ1个', 'wechat=2 qq=1'],
  ['微信2QQ1抖音1', 'wechat=2 qq=1 douyin=1'],
  ['微信2个账号 抖音1个账号', 'wechat=2 douyin=1'],
  ['微信2.QQ1.', 'wechat=2 qq=1'],
  ['微信→2  QQ→1', 'wechat=2 qq=1'],
  ['| 微信 | 2 |\n| QQ | 1 |', 'wechat=2 qq=1'],
  ['{"微信":2,"QQ":1}', 'wechat=2 qq=1'],
  ['微信\n2个\nQQ\n1个', 'wechat=2 qq=1'],
  ['平台：微信 数量：2\n平台：QQ 数量：1', 'wechat=2 qq=1'],
  ['平台名称 账号数量\n微信 2\nQQ 1\n淘宝 0', 'wechat=2 qq=1'],
  ['1、微信：2个\n2、QQ：1个\n3、支付宝：1个', 'wechat=2 qq=1 alipay=1'],
  ['1.微信 2个\n2.QQ 1个', 'wechat=2 qq=1'],
  ['(1)微信：2 (2)QQ：1', 'wechat=2 qq=1'],
  ['① 微信2个 ② QQ1个', 'wechat=2 qq=1'],
  ['账号情况：微信（2个账号）、QQ（1个账号）', 'wechat=2 qq=1'],
  ['您的手机号码在以下平台注册：微信，数量2；QQ，数量1', 'wechat=2 qq=1'],
  // Numbers.
  ['微信２个，ＱＱ１个', 'wechat=2 qq=1'],
  ['微信两个，QQ十二个，抖音廿一个', 'wechat=2 qq=12 douyin=21'],
  ['微信兩個、QQ壹個、淘寶無', 'wechat=2 qq=1'],
  ['微信俩，QQ仨，淘宝就一个', 'wechat=2 qq=3 taobao=1'],
  ['抖音 ×3 小红书 x1 B站 ×2', 'douyin=3 xiaohongshu=1 bilibili=2'],
  ['支付宝一共十个', 'alipay=10'],
  // The number first.
  ['2个微信账号、1个QQ账号、三个淘宝账号', 'wechat=2 qq=1 taobao=3'],
  ['2微信 1QQ', 'wechat=2 qq=1'],
  ['您有1个微信账号、1个支付宝账号还没有解绑', 'wechat=1 alipay=1'],
  // Sentences.
  ['您的手机号在微信注册了2个账号，在QQ注册了1个账号，在抖音、快手各注册了1个账号', 'wechat=2 qq=1 douyin=1 kuaishou=1'],
  ['您使用该手机号码注册的微信账号数量为2，QQ账号数量为1', 'wechat=2 qq=1'],
  ['您在抖音开了三个号，在小红书开了一个号', 'douyin=3 xiaohongshu=1'],
  ['微信共2个，QQ共1个，合计3个', 'wechat=2 qq=1'],
  ['微信、QQ、淘宝各1个', 'wechat=1 qq=1 taobao=1'],
  ['QQ、微信 各 2 个；京东、美团 各 1 个', 'qq=2 wechat=2 jd=1 meituan=1'],
  ['微信、QQ、支付宝、淘宝分别有2个、1个、1个、3个账号', 'wechat=2 qq=1 alipay=1 taobao=3'],
  ['该号码在下列平台有账号：微信、QQ、淘宝', 'wechat=1 qq=1 taobao=1'],
  ['微信里有两个', 'wechat=2'],
  ['经查询，截至2026年11月22日，您的手机号码尾号1234注册情况：微信1个、支付宝1个。如有疑问请致电12381。', 'wechat=1 alipay=1'],
  ['本次查询共涉及25个互联网应用，其中微信2个、QQ1个有注册', 'wechat=2 qq=1'],
  ['58同城1个、163邮箱2个、12306 1个、b站1个', '58tongcheng=1 netease-mail=2 12306=1 bilibili=1'],
  ['Your number is registered with 2 WeChat accounts, 1 QQ account and 3 Taobao accounts.', 'wechat=2 qq=1 taobao=3'],
  ['WeChat (2), Alipay (1), Douyin (1), Meituan (0)', 'wechat=2 alipay=1 douyin=1'],
  // Companies.
  ['腾讯3个，阿里巴巴2个，百度1个，字节跳动2个', '腾讯=3 阿里巴巴=2 baidu=1 字节跳动=2'],
  ['腾讯：微信2个、QQ1个；阿里巴巴：淘宝1个、支付宝1个', 'wechat=2 qq=1 taobao=1 alipay=1'],
  ['腾讯旗下3个（微信2、QQ1），百度1个', 'wechat=2 qq=1 baidu=1'],
  ['腾讯（含微信、QQ）注册账号3个，百度注册账号1个', '腾讯=3 baidu=1'],
  ['腾讯视频1个、腾讯会议1个', 'tencent-video=1 tencent-meet=1'],
  ['合计5个账号，其中腾讯公司3个，京东集团2个', '腾讯=3 jd=2'],
  ['字节跳动（抖音、今日头条）共4个', '字节跳动=4'],
  // Tables and notes.
  ['微信 QQ 淘宝：2 1 3', 'wechat=2 qq=1 taobao=3'],
  ['微信 | QQ | 淘宝\n2 | 1 | 3', 'wechat=2 qq=1 taobao=3'],
  ['抖音账号3个（手机号登录2个，第三方登录1个）', 'douyin=3'],
  ['微信：已注册（2个）；QQ：未注册；淘宝：已注册（1个）', 'wechat=2 taobao=1'],
  ['微信✔ QQ✘ 淘宝✔', 'wechat=1 taobao=1'],
  ['微信至少2个，支付宝账户1个（已实名）', 'wechat=2 alipay=1'],
  ['我有俩微信一个QQ', 'wechat=2 qq=1'],
  ['微信/QQ/淘宝：2/1/3', 'wechat=2 qq=1 taobao=3'],
  ['微信、QQ：2、1', 'wechat=2 qq=1'],
  // Names that go on, or that nobody knows.
  ['微信2个、百度地图1个、某某网店2个', 'wechat=2 ?百度地图=1 ?某某网店=2'],
  ['百度网盘 1 个、百度1个', 'baidu-pan=1 baidu=1'],
  ['淘宝1个，天猫1个', 'taobao=2'],
  ['淘宝/天猫 1个', 'taobao=1'],
  ['抖音(抖音极速版)1个', 'douyin=1'],
  // None.
  ['未查询到相关账号', 'none'],
  ['您的号码未注册互联网账号。', 'none'],
  ['共0个', 'none'],
  ['关联账号：0', 'none'],
  ['微信0个，QQ无，抖音未注册', 'none'],
  ['您查询的号码暂未关联任何互联网账号', 'none'],
  ['未查询到您在快手、抖音的账号，微信2个', 'wechat=2'],
  ['微信有2个，抖音一个都没有', 'wechat=2'],
  ['除微信（2个）外，未查询到其他平台账号', 'wechat=2'],
  // Cards.
  ['您名下的电话卡总共有4张，其中中国移动2张、中国联通1张、中国电信1张。', 'cards:4 cmcc:2 cucc:1 ctcc:1'],
  ['北京移动2张，上海联通1张，您的电话卡共3张', 'cards:3 cmcc:2 cucc:1'],
  ['您名下登记电话卡数量为：中国移动2，中国联通1，中国电信0，中国广电0。', 'cards:3 cmcc:2 cucc:1'],
  ['您名下的电话卡总共有2张，均为中国移动。', 'cards:2 cmcc:2'],
  ['您名下没有登记电话卡', 'none'],
  // No answer.
  ['查询失败，请24小时后重试。', ''],
  ['请在微信搜索工信微报查询', ''],
  ['如需解绑，请登录支付宝办理', ''],
]

test('says who has how many, in whatever words', () => {
  const cases = wordings.map(
    ([name, expected]): Case => ({ name, expected: expected.split(' ').filter(Boolean), found: told(read(name)) }),
  )
  const { precision, recall, lines } = score(cases)
  process.stdout.write(`\n${lines.join('\n')}\n`)
  expect(wordings.length).toBeGreaterThanOrEqual(40)
  // Two of them are too short to say which number is whose.
  expect(precision).toBeGreaterThan(0.97)
  expect(recall).toBeGreaterThan(0.97)
})

/** What an answer says in one line: id=count, id=? where one is assumed, a|b=count for two that share it, -name for none. */
const outcomeOf = ({ platforms, absent }: Answer): string[] => [
  ...platforms.map(({ ids, count, counted }) => `${ids.join('|')}=${counted ? count : '?'}`),
  ...absent.map((name) => `-${name}`),
]

/** Wordings by what makes them hard. */
const kinds: Readonly<Record<string, readonly (readonly [text: string, outcome: string])[]>> = {
  'a denial denies its list, in whatever order': [
    ['已注册京东、美团，未注册快手、百度。', 'jd=? meituan=? -快手 -百度账号'],
    ['未注册快手、百度，已注册京东、美团。', 'jd=? meituan=? -快手 -百度账号'],
    ['京东、美团已注册，快手、百度未注册。', 'jd=? meituan=? -快手 -百度账号'],
    ['快手、百度未注册，京东、美团已注册', 'jd=? meituan=? -快手 -百度账号'],
    ['有账号：京东、美团\n无账号：快手、百度', 'jd=? meituan=? -快手 -百度账号'],
    ['无账号：\n快手\n百度\n有账号：\n京东\n美团', 'jd=? meituan=? -快手 -百度账号'],
    ['没有快手、百度账号，有京东、美团账号', 'jd=? meituan=? -快手 -百度账号'],
    ['查无：快手、百度；查到：京东、美团', 'jd=? meituan=? -快手 -百度账号'],
    ['快手和百度都没有注册，京东和美团都注册了', 'jd=? meituan=? -快手 -百度账号'],
    ['京东、美团，快手未注册', 'jd=? meituan=? -快手'],
    ['京东有，快手无', 'jd=? -快手'],
    ['京东：有\n快手：无\n美团：有', 'jd=? meituan=? -快手'],
    ['京东 已注册\n快手 未注册\n美团 已注册', 'jd=? meituan=? -快手'],
    ['京东✔美团✔快手✘百度✘', 'jd=? meituan=? -快手 -百度账号'],
    ['京东 是 快手 否 美团 是', 'jd=? meituan=? -快手'],
  ],
  'the number of a group holds for its names': [
    ['3个：京东\n2个：美团\n1个：快手、百度', 'jd=3 meituan=2 kuaishou=1 baidu=1'],
    ['有1个账号的：京东、美团；有2个账号的：快手', 'jd=1 meituan=1 kuaishou=2'],
    ['各1个：京东、美团', 'jd=1 meituan=1'],
    ['京东、美团各2个', 'jd=2 meituan=2'],
    ['您有3个账号：京东、美团、快手', 'jd=? meituan=? kuaishou=?'],
  ],
  'a number that belongs to several is asked about': [
    ['京东和美团共3个，快手1个', 'jd=? meituan=? kuaishou=1'],
    ['京东、美团合计4个', 'jd=? meituan=?'],
    ['京东和美团3个', 'jd=? meituan=?'],
    ['QQ，共9个', 'qq=?'],
    ['京东\n美团\n共5个', 'jd=? meituan=?'],
    ['京东2个，抖音/今日头条3个', 'jd=2 douyin|toutiao=3'],
    ['快手/抖音共3个', 'kuaishou|douyin=3'],
    ['快手/抖音各1个', 'kuaishou=1 douyin=1'],
    ['快手/抖音未注册，京东1个', 'jd=1 -快手 -抖音'],
  ],
  'parts are one answer': [
    ['（1/2）京东2个，美团1个\n（2/2）快手1个', 'jd=2 meituan=1 kuaishou=1'],
    ['1/2 京东2个\n2/2 美团1个', 'jd=2 meituan=1'],
    ['京东2个，美团1个(1/2)\n快手1个(2/2)', 'jd=2 meituan=1 kuaishou=1'],
    ['(1/2)您好，京东2个，(2/2)美团1个', 'jd=2 meituan=1'],
    ['京东/美团：1/2', 'jd=1 meituan=2'],
  ],
  'an ordinary message is no answer': [
    ['尊敬的客户，您的号码即将停机，请及时缴费。【中国电信】', ''],
    ['【微信】您的验证码是123456，请勿泄露', ''],
    ['您的京东订单已发货，请注意查收', ''],
    ['您的微信账号在新设备登录，请及时处理', ''],
    ['【支付宝】您有2个包裹', ''],
    ['您好，您的快递到了，请到菜鸟驿站取件', ''],
  ],
  'how a renewal ended is no answer': [
    ['您的号码焕新申请结果：京东、美团解绑成功，快手解绑失败', ''],
    ['【工信部】您申请的号码焕新服务已完成，京东、美团已解绑。', ''],
    ['您的号码已成功解绑：京东、快手', ''],
    ['您查询的号码关联账号：京东2个。如需解绑可使用号码焕新。', 'jd=2'],
  ],
  'what is read out of a picture': [
    ['京 东 2 个、支 付 宝 1 个', 'jd=2 alipay=1'],
    ['京东 12:30\n支付宝 昨天\n快手 11月20日\n美团 星期一', 'jd=? alipay=? kuaishou=? meituan=?'],
  ],
}

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  test.each(rows)('%j', (text, outcome) => {
    expect(outcomeOf(read(text)).sort()).toEqual(outcome.split(' ').filter(Boolean).sort())
  })
})

test.each([
  ['哗哩哗哩1个', 'bilibili'],
  ['哔哩哗哩1个', 'bilibili'],
  ['知平1个', 'zhihu'],
  ['云内付1个', 'unionpay'],
  ['徽信1个', 'wechat'],
  ['支付\n宝1个', 'alipay'],
])('%j is only likely a name: it is asked about, never added', (text, id) => {
  const { platforms, unknown } = read(`京东2个\n${text}`)
  expect(platforms.map(({ ids }) => ids)).toEqual([['jd']])
  expect(unknown.map(({ near, count }) => [near, count])).toEqual([[[id], 1]])
})

test('a list with one name a line is read line by line', () => {
  expect(outcomeOf(read('QQ\n音乐\n百度\n网盘1个'))).not.toContain('qq-music=1')
  expect(outcomeOf(read('平安银行1个'))).toEqual(['pingan-bank=1'])
})

test('whoever is registered and whoever is not, and whichever is told first, none is mistaken for the other', () => {
  const names = new Map([
    ['微信', 'wechat'],
    ['QQ', 'qq'],
    ['京东', 'jd'],
    ['美团', 'meituan'],
    ['快手', 'kuaishou'],
    ['抖音', 'douyin'],
    ['小红书', 'xiaohongshu'],
  ])
  const order = fc.shuffledSubarray([...names.keys()], { minLength: 2, maxLength: names.size })
  const clauses: readonly ((registered: string, denied: string) => string)[] = [
    (registered, denied) => `已注册${registered}，未注册${denied}。`,
    (registered, denied) => `未注册${denied}，已注册${registered}。`,
    (registered, denied) => `${registered}已注册，${denied}未注册。`,
    (registered, denied) => `${denied}未注册，${registered}已注册。`,
    (registered, denied) => `有账号：${registered}\n无账号：${denied}`,
    (registered, denied) => `无账号：${denied}\n有账号：${registered}`,
  ]
  fc.assert(
    fc.property(order, fc.nat(), fc.constantFrom(...clauses), (all, cut, clause) => {
      const place = 1 + (cut % (all.length - 1))
      const [registered, denied] = [all.slice(0, place), all.slice(place)]
      const answer = read(clause(registered.join('、'), denied.join('、')))
      expect(answer.platforms.map(({ ids }) => ids.join())).toEqual(registered.map((name) => names.get(name)))
      expect([...answer.absent].sort()).toEqual([...denied].sort())
    }),
    { numRuns: runs(400) },
  )
})

describe('nothing is silently dropped', () => {
  test('what is not understood is given back, with its place', () => {
    const text = '微信2个，明日复明日，QQ1个'
    const { leftover } = read(text)
    expect(leftover.map(({ text: its }) => its)).toEqual(['明日复明日'])
    expect(leftover.map(({ from, to }) => text.slice(from, to))).toEqual(['明日复明日'])
  })

  test('a number whose meaning is open is given back', () => {
    expect(read('微信账号2 个，其中实名认证1个').leftover.map(({ text }) => text)).toEqual(['1'])
  })

  test('a name without a number is taken for one account, and says so', () => {
    expect(read('微信、QQ 3个').platforms).toEqual([
      { name: '微信', ids: ['wechat'], count: 1, counted: false },
      { name: 'QQ', ids: ['qq'], count: 3, counted: true },
    ])
  })

  test('a company stands for several, the likeliest first; brackets say which', () => {
    expect(read('腾讯3个').platforms[0]?.ids.slice(0, 2)).toEqual(['wechat', 'qq'])
    expect(read('腾讯（含微信、QQ）3个').platforms[0]?.ids).toEqual(['wechat', 'qq'])
  })

  test('a name that goes on in an unknown way is offered, and is not taken for the one that it begins with', () => {
    expect(read('百度地图1个').unknown).toEqual([{ name: '百度地图', count: 1, near: ['baidu'] }])
  })

  test('the sum that the message gives stays beside the list', () => {
    expect(read('微信2个，QQ1个，共5个').total).toBe(5)
  })

  test('what is said to be none is named', () => {
    expect(read('微信2个，QQ无，快手0个').absent).toEqual(['QQ', '快手'])
  })
})

describe('what should not have been pasted', () => {
  test('a verification code is warned of, and masked where it is shown', () => {
    const { warnings, leftover, platforms } = read('您的登录验证码是824193，微信2个')
    expect(warnings).toEqual(['code'])
    expect(JSON.stringify(leftover)).not.toContain('824193')
    expect(platforms).toHaveLength(1)
  })

  test.each(['https://x.example/a', 'www.abc.top/1', 'yyds.co', 'go.abchina.com/k/1'])('%s is warned of as a link', (link) => {
    expect(read(`微信2个，详情 ${link}`).warnings).toEqual(['link'])
  })

  test('the numbers of people are masked in what is given back', () => {
    expect(JSON.stringify(read('微信2个，联系王某13800138000领取').leftover)).not.toContain('13800138000')
  })
})

describe('for any text', () => {
  const pieces = fc.constantFrom(
    ...'微信 QQ 腾讯 淘宝 中国移动 百度 2 1 个 张 两 十 ， 、 。 ： （ ） \n 各 分别 无 未注册 共 其中 和 某某 😀 \u202e \u200b 账号 验证码 13800138000 电话卡 a. [ 】 ½ ٣'.split(
      ' ',
    ),
    ' ',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  )

  test('it never throws; counts are whole and positive; what it gives back is a part of the text and holds no secret', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { platforms, unknown, leftover, cards } = read(text)
        for (const { count } of [...platforms, ...unknown, ...(cards?.carriers ?? [])]) {
          expect(Number.isSafeInteger(count) && count > 0).toBe(true)
        }
        for (const { ids } of platforms) expect(ids.length).toBeGreaterThan(0)
        let end = 0
        for (const { from, to, text: its } of leftover) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeLessThanOrEqual(text.length)
          if (findSensitive(text).length === 0) expect(its).toBe(text.slice(from, to))
          end = to
        }
      }),
      { numRuns: runs(1500) },
    )
  })

  test('a megabyte of anything is read', () => {
    const kinds = ['微信2个，', '微信、', '腾讯3个（微信', '1', '👨‍👩‍👧', '\u202e\u200f', '（【', '无各分别共其中']
    const text = kinds.map((kind) => kind.repeat(Math.ceil(2 ** 20 / kinds.length / kind.length))).join('\n')
    expect(text.length).toBeGreaterThanOrEqual(2 ** 20)
    expect(() => read(text)).not.toThrow()
  })
})
