import { table } from '../../config/tools/cli/table'
import { catalogueIndex } from '../../src/content/baked/catalogue-index'
import { sendersText } from '../../src/content/baked/signatures'
import { decodeIndex } from '../../src/domain/catalogue/index-text'
import { findSensitive } from '../../src/domain/privacy/sensitive'
import { readAnswer } from '../../src/domain/sms/answer'
import { scanSignatures } from '../../src/domain/sms/scan'
import { readSenders } from '../../src/domain/sms/senders'
import { makeSmsIndex, type SmsIndex } from '../../src/domain/sms/sms-index'

/** Processor time of one run in ms, the best of three: what else runs on the machine is not counted. */
const time = (run: () => unknown): number => {
  const runs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    run()
    return process.cpuUsage(before).user / 1000
  })
  return Math.min(...runs)
}

/** 500 messages as they lie in an old phone, about 30 KB. */
const messages = Array.from(
  { length: 500 },
  (_, index) =>
    [
      '【京东】您申请了手机号码注册，验证码为：501641，两分钟内有效。\n',
      '【腾讯科技】你正在登录微信，验证码222132。转发可能导致帐号被盗。\n',
      '您尾号****卡9月8日11:26网上银行收入(银联入账)1元，余额4.77元。【工商银行】\n',
      `【某某科技${index % 40}部】尊敬的客户，您的订单已发货，请注意查收。\n`,
      '没有签名的一条短信，说了些别的什么事情，也有 13800138000 这样的号。\n',
    ][index % 5] ?? '',
).join('')

const answer =
  '【工信部反诈中心】您查询的手机号码关联的互联网账号：微信2个，QQ 1个，某某网1个，支付宝、淘宝各1个，快手0个。\n'.repeat(500)

/** Reading must take time in proportion to the text: ten and a hundred times as much, about ten and a hundred times as long. */
export default async (): Promise<void> => {
  const started = process.cpuUsage()
  const index: SmsIndex = makeSmsIndex(
    decodeIndex(catalogueIndex).items.flatMap((item) => (item.kind === 'platform' ? [item] : [])),
    readSenders(sendersText),
  )
  const making = process.cpuUsage(started).user / 1000
  const row = (name: string, text: string, run: (text: string) => unknown): string[] => {
    const times = [1, 10, 100].map((size) => {
      const piece = text.slice(0, Math.ceil((text.length * size) / 100))
      return time(() => run(piece))
    })
    const [one = 0, ten = 0, hundred = 0] = times
    return [
      name,
      String(text.length),
      ...times.map((ms) => ms.toFixed(1)),
      `${(hundred / ten).toFixed(1)}`,
      `${(ten / one).toFixed(1)}`,
    ]
  }
  const inbox = messages.repeat(10)
  const lines = [
    ...table([
      ['what', 'characters', 'ms, 1/100', 'ms, 1/10', 'ms, all', 'all : 1/10', '1/10 : 1/100'],
      row('scan 5,000 messages', inbox, (text) => scanSignatures(text, index)),
      row('read answers', answer.repeat(4), (text) => readAnswer(text, index)),
      row('find what is sensitive', inbox, findSensitive),
    ]),
    `index made in ${making.toFixed(0)} ms`,
  ]
  for (const line of lines) console.log(line)
}
