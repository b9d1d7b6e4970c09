import { Phone } from './driver'

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open()
})

afterEach(() => phone.close())

const FIND = 'packages/guide/find/index'

/** Made from the sourced fragments: the official text itself is not published. */
const answer =
  '【工业和信息化部】尊敬的用户，您查询的手机号码关联互联网账号情况如下：微信2个、支付宝１个，抖音：三个；小红书（1）。红薯地1个。腾讯视频0个。'

test('the answer SMS is pasted, checked, corrected and added; the look-up is done; undo takes all of it back', async () => {
  await phone.begin()
  await phone.tap('#tool-find')
  await phone.onPage(FIND)
  await phone.tap('#way-answer')
  await phone.onPage('packages/record/answer/index')
  await phone.type('#paste', answer)
  await phone.tap('#read')
  await phone.reads('#count-wechat', '2')
  await phone.reads('#count-douyin', '3')
  await phone.reads('#count-xiaohongshu', '1')
  await phone.tap('#less-douyin')
  await phone.reads('#count-douyin', '2')
  await phone.tap('#check-alipay')
  await phone.reads('#count-alipay', '0')
  await phone.tap('#add')
  await phone.onPage('pages/checklist/index')
  await phone.see('#row-wechat\\.2')
  await phone.see('#row-douyin\\.2')
  await phone.reads('#row-query', '已完成')
  await phone.tap('#undo')
  await phone.isGone('#row-wechat\\.2')
  await phone.isGone('#row-douyin\\.2')
  await phone.isGone('#row-xiaohongshu')
  expect(await phone.stored('huanhao.a')).not.toContain('尊敬的用户')
})

test('what is not understood stays in sight, and codes and links are warned of', async () => {
  await phone.begin()
  await phone.tap('#tool-find')
  await phone.tap('#way-answer')
  await phone.type('#paste', '微信1个，某某不知名软件2个。您的验证码是 482913，点 http://a.example/x 查看')
  await phone.tap('#read')
  await phone.see('#warning-code')
  await phone.see('#warning-link')
  await phone.reads('#found', '平台')
  const whole = await phone.text('.body')
  expect(whole).toContain('某某不知名')
  expect(whole).not.toContain('482913')
})

test('an answer about SIM cards, one that says none, and a chat are each told apart', async () => {
  await phone.begin()
  await phone.tap('#tool-find')
  await phone.tap('#way-answer')
  await phone.type('#paste', '您名下的电话卡总共有4张，其中中国移动2张，中国联通1张，中国电信1张。')
  await phone.tap('#read')
  await phone.reads('#cards', '4 张卡')
  await phone.type('#paste', '在吗？明天一起吃饭')
  await phone.tap('#read')
  await phone.see('#not-read')
})

test('48 hours start when it was handed in, and show what is left', async () => {
  await phone.begin()
  await phone.tap('#tool-find')
  await phone.tap('#begin-query')
  await phone.onPage('packages/guide/query/index')
  await phone.tap('#submitted')
  await phone.onPage(FIND)
  await phone.reads('#waiting', /还剩 4[78] 小时/)
  await phone.reads('#way-query', '等待中')
  await phone.openTab('home')
  await phone.tap('#tool-timeline')
  await phone.see('#milestone-queryAnswer')
  await phone.see('#milestone-queryRetry')
})

test('old messages name their senders; unknown ones can be made platforms of one’s own', async () => {
  await phone.begin({ situation: 'lost', document: 'passport' })
  await phone.tap('#tool-find')
  await phone.reads('#obstacle', '你的证件查不了')
  await phone.tap('#go-scan')
  await phone.onPage('packages/record/scan/index')
  await phone.type(
    '#paste',
    [
      '【京东】您的验证码是123456，请勿泄露。',
      '您的快件已到，取件码8-2-1034【菜鸟驿站】',
      '【京东】订单已发货',
      '【城南健身】您的会员卡将于3天后到期，回T退订',
    ].join('\n'),
  )
  await phone.tap('#read')
  await phone.reads('#found-jd', '2 条短信')
  await phone.reads('#unknown', '城南健身')
  await phone.tap('#own-0')
  await phone.tap('#add')
  await phone.onPage('pages/checklist/index')
  await phone.see('#row-jd')
  await phone.see('#row-own-1')
  await phone.relaunch()
  await phone.openTab('checklist')
  await phone.reads('#row-own-1', '城南健身')
})

test('a passport holder goes all the way, and no step needs a resident ID', async () => {
  await phone.begin({ document: 'passport' })
  await phone.openTab('checklist')
  await phone.isGone('#row-query')
  const checklist = await phone.text('.body')
  expect(checklist).not.toContain('身份证')
  await phone.openTab('home')
  await phone.tap('#tool-find')
  await phone.reads('#way-query', '用不了')
  await phone.tap('#way-scan')
  await phone.onPage('packages/record/scan/index')
  await phone.back()
  await phone.tap('#way-elsewhere')
  await phone.reads('#place-seek-alipay', '用户保护中心')
})

test('5,000 messages at once are read without holding up the page', async () => {
  await phone.begin()
  await phone.tap('#tool-find')
  await phone.tap('#way-scan')
  const names = ['京东', '淘宝网', '美团', '招商银行', '饿了么']
  const text = Array.from(
    { length: 5000 },
    (_, index) => `【${names[index % names.length]}】您的订单 ${index} 已更新，请在应用里查看详情，谢谢您的使用。`,
  ).join('\n')
  await phone.chooseNext(text, 'sms.txt')
  await phone.tap('#pick-file')
  await phone.reads('#found-jd', '1000 条短信')
  await phone.tap('#add')
  await phone.onPage('pages/checklist/index')
})
