import { findSensitive } from '../privacy/sensitive'
import type { NameMatch } from './names'
import { nameKey } from './normalize'
import type { SmsIndex } from './sms-index'

/**
 * Who sends under a signature.
 * sure     one platform
 * ask      one of several, or perhaps one: only the user knows
 * unknown  a name that the catalogue does not have
 * none     no name of a sender: a title, a code
 */
export type Sender =
  | { kind: 'sure'; id: string }
  /** `own`: the one whose name it is, when others send under it too. */
  | { kind: 'ask'; ids: readonly string[]; own?: string }
  | { kind: 'unknown' }
  | { kind: 'none' }

/** Words behind a name that leave its sender the same: 招行信用卡, 京东客服. */
const OWN_PATTERN =
  /(?:信用卡中心|信用卡|借记卡|手机银行|网上银行|企业银行|直销银行|网银|官方旗舰店|旗舰店|官方客服|在线客服|客服中心|客服|官方|官网|会员店|vip|商家版|会员中心|会员|俱乐部|用户中心|安全中心|服务中心|服务号|公众平台|小程序|公众号|客户端|手机版|极速版|国际版|通行证|账号|账户|用户|app|\d{5})$/

/** Words behind a name that may as well make another company of it, unless the name is one in full: 豆瓣网, but 中国网. */
const WIDER_PATTERN =
  /(?:出行|快车|专车|单车|打车|旅行网|旅行|酒店|生活|找房|视频|中国|网站|网|商城|服务平台|平台|中心|科技|集团|有限公司|公司|股份|支付|金融)$/

/** Trades behind a name: whoever is in another one is another company, 南京证券 not 南京银行. With the categories of their own. */
const trades: readonly (readonly [word: RegExp, categories: string])[] = [
  [/银行$/, 'bank payment'],
  [/(?:证券|期货|基金)$/, 'securities'],
  [/(?:保险|人寿|财险|产险|寿险|养老|健康险)$/, 'insurance'],
  [/航空$/, 'travel'],
  [/(?:速递|快递|速运|快运|物流)$/, 'express'],
  [/汽车$/, 'transport device'],
  [/(?:移动|联通|电信|通信|互联)$/, 'carrier'],
  [
    /(?:信托|租赁|地产|置业|物业|医药|药业|医院|影业|影城|传媒|电器|食品|电力|能源|石油|燃气|大学|学院|日报|晚报|广播|卫视|财富|资管|理财|消费金融|小贷|典当)$/,
    '',
  ],
]

/** Places and the like before a name: 天津农行, 北京移动. */
const before =
  /^(?:中国|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|深圳|广州|杭州|南京|苏州|成都|武汉|西安|厦门|大连|青岛|宁波|长沙|郑州|我的|手机|掌上)/

/** What stands in brackets at the head of a message without being a name, by its end and as a whole. */
const title =
  /(?:提醒|提示|通知|通告|公告|预警|警告|警示|须知|消息|信息|成功|失败|到期|到账|变更|变动|取消|快乐|祝福|贺卡|邀请函?|兑换|续费|领取|上市|到达|受理|检测|报告|接种|密码|验证码|动态码|校验码|随机码|授权码|确认码|取件码|回执|账单|明细|优惠|特惠|福利|红包|礼包|大促|秒杀|来电|短信|回复r?|退订回?t?|倒计时|一天|放假|中奖|抽奖|活动|规则|内容|名称|方式|日期|时间|说明|订购|详情|条件|权益|资费|流程|步骤|范围|事项|编号|状态|原因|备注|流量包|加油包|套餐|月卡|季卡|年卡|周卡|体验卡|优惠券|代金券|满减券|礼券)[一二三四五六七八九十\d]*$|^(?:重要|紧急|注意|恭喜|官方|广告|推广|公益|催收|清仓|必读|置顶|转载|原创|未读|已读|草稿|空|无主题|图片|表情|动画表情|链接|语音|视频|位置|文件|名片|转账|收起|展开|全文|详情|点击?查看|查看|更多|姓名|金额|时间|日期|地址|电话|手机号|号码|副号|尾号|卡号|订单号|商户|余额|账号|全国|免费|新品|上新|直播|您好|你好|防诈骗|尊敬的.*|亲爱的.*|双11|双十一|\d+)$/

/** A name: letters, Han and digits, not too long, and no code. */
const isName = (text: string): boolean =>
  /^(?:[\u3400-\u9fffA-Za-z0-9 ·.&’'+-]{2,16}|[A-Za-z][A-Za-z ·.&’'+-]{1,39})$/.test(text) &&
  /[\u3400-\u9fff]{2}|[A-Za-z]{3}/.test(text) &&
  !CODE_PATTERN.test(text)

/** A number that no name holds: 4399游戏 is called so, 验证码4399 and a row of six are codes. */
const CODE_PATTERN = /\d{6}|[码号单尾额价元员]\s*\d{4}|^[A-Za-z\d]{0,3}\d{4,}[A-Za-z\d]{0,3}$/

const byNamed = ({ ids, likely }: NameMatch): Sender => {
  const [first] = ids
  if (first === undefined) return { kind: 'unknown' }
  return ids.length === 1 && !likely ? { kind: 'sure', id: first } : { kind: 'ask', ids }
}

/** The sender of a key that is itself a signature or a name; undefined when it is neither. */
const exact = (key: string, { names, signatures }: SmsIndex): Sender | undefined => {
  const named = names.get(key)
  const own = named?.full && named.ids.length === 1 ? named.ids[0] : undefined
  const signature = signatures.get(key)
  if (signature) {
    const [first] = signature.ids
    if (!signature.shared && first !== undefined) return { kind: 'sure', id: first }
    // Whoever's very name it is sends under it; the others do too.
    return own === undefined ? { kind: 'ask', ids: signature.ids } : { kind: 'ask', ids: signature.ids, own }
  }
  return named && (named.ids.length > 0 || named.carrier) ? byNamed(named) : undefined
}

/** A title that begins with a name in full: 京东提醒. With an alias it may be anything: 反诈提醒. */
const titled = (key: string, { names }: SmsIndex): Sender | undefined => {
  const named = names.get(key.replace(/(?:验证码|短信|提醒|提示|通知)$/, ''))
  return named?.full ? byNamed(named) : undefined
}

/** 兴业信用卡 is that of 兴业银行, 富途 is 富途证券. A place is nobody's short name. */
const completed = (base: string, index: SmsIndex): Sender | undefined => {
  if (base.replace(before, '') === '') return undefined
  const found = exact(`${base}银行`, index) ?? exact(`${base}证券`, index) ?? exact(`${base}航空`, index)
  return found?.kind === 'sure' ? found : undefined
}

/** The sender of a name with a trade behind it: it must be in that trade. */
const inTrade = (base: string, allowed: string, index: SmsIndex): Sender | undefined => {
  const found = exact(base, index)
  const isAllowed = found?.kind === 'sure' && allowed.split(' ').includes(index.categories.get(found.id) ?? '')
  return isAllowed ? found : undefined
}

/** The sender of a key that is a name with words before or behind it. */
const derived = (key: string, index: SmsIndex): Sender | undefined => {
  let base = key
  for (let round = 0; round < 3; round += 1) {
    const own = base.replace(OWN_PATTERN, '')
    const shorter = own === base ? base.replace(WIDER_PATTERN, '') : own
    if (shorter === base || shorter.length < 2) break
    const isWider = own === base
    base = shorter
    const found = exact(base, index)
    if (found && (!isWider || index.names.get(base)?.full || index.signatures.has(base))) return found
    if (isWider) return undefined
    const whole = completed(base, index)
    if (whole) return whole
  }
  return ofPlace(key, index) ?? completed(key, index)
}

/** A branch: 天津农行, 北京移动. What a place and a trade make is a company of that place: 上海航空. */
const ofPlace = (key: string, index: SmsIndex): Sender | undefined => {
  const placeless = key.replace(before, '')
  if (placeless === key || placeless.length < 2) return undefined
  return exact(placeless, index) ?? exact(placeless.replace(OWN_PATTERN, ''), index)
}

/** The sender of a key that begins with a name and goes on in a way that is not known. */
const near = (key: string, index: SmsIndex): Sender | undefined => {
  const start = index.nameWords.at(key, 0)
  if (!start || start.to === key.length) return undefined
  const { ids, full, carrier } = start.value
  // 字节跳动飞书, 中国移动和包: the second name is the one that sends. 小米移动 is neither.
  const rest = key.slice(start.to)
  const second = exact(rest, index)
  if (second?.kind === 'sure' && (carrier !== undefined || ids.includes(second.id))) return second
  // A short name may be anybody's word: 移动医疗. In full it is the carrier.
  const isCarrier = carrier !== undefined && nameKey(carrier.name) === key.slice(0, start.to)
  if (isCarrier && ids.length === 1) return byNamed(start.value)
  // An alias is too short to say whose it is: 中信 begins 中信建投 too.
  return full && ids.length > 0 ? { kind: 'ask', ids } : undefined
}

/** What a key says beyond being a name itself. */
const beyond = (key: string, index: SmsIndex): Sender | undefined => {
  const trade = trades.find(([word]) => word.test(key))
  if (!trade) return titled(key, index) ?? derived(key, index)
  const [word, allowed] = trade
  // 北京移动: the trade is itself the carrier.
  return inTrade(key.replace(word, ''), allowed, index) ?? ofPlace(key, index)
}

/** Industrial and Commercial Bank of China has 34 letters. */
const MAX_NAME_LENGTH = 40

/** Tells who sends under what stands in brackets. */
export const senderOf = (text: string, index: SmsIndex): Sender => {
  // 10000号
  const key = nameKey(text).replace(/^(\d{5})号$/, '$1')
  if (key.length < 2 || key.length > MAX_NAME_LENGTH) return { kind: 'none' }
  const known = exact(key, index) ?? beyond(key, index)
  if (known) return known
  if (title.test(key) || !isName(text) || findSensitive(text).length > 0) return { kind: 'none' }
  const isOfTrade = trades.some(([word]) => word.test(key))
  return (isOfTrade ? undefined : near(key, index)) ?? { kind: 'unknown' }
}
