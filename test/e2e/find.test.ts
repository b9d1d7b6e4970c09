import { firstStepOf, nameOf } from './catalogue'
import { freshApp } from './fresh-app'
import { anyOf, around, aroundFigures, guide, record, words } from './words'

const app = freshApp()

const FIND = 'packages/guide/find/index'

/** Made from the sourced fragments: the official text itself is not published. */
const answer = `【工业和信息化部】尊敬的用户，您查询的手机号码关联互联网账号情况如下：${nameOf('wechat')}2个、${nameOf('alipay')}１个，${nameOf('douyin')}：三个；${nameOf('xiaohongshu')}（1）。红薯地1个。腾讯视频0个。`

test('the answer SMS is pasted, checked, corrected and added; the look-up is done; undo takes all of it back', async () => {
  await app.begin()
  await app.tap('#tool-find')
  await app.onPage(FIND)
  await app.tap('#way-answer')
  await app.onPage('packages/record/answer/index')
  await app.type('#paste', answer)
  await app.tap('#read')
  await app.reads('#count-wechat', '2')
  await app.reads('#count-douyin', '3')
  await app.reads('#count-xiaohongshu', '1')
  await app.tap('#less-douyin')
  await app.reads('#count-douyin', '2')
  await app.tap('#check-alipay')
  await app.reads('#count-alipay', '0')
  await app.tap('#add')
  await app.onPage('pages/checklist/index')
  await app.see('#row-wechat\\.2')
  await app.see('#row-douyin\\.2')
  await app.reads('#row-query', ...around(words.state.done))
  await app.tap('#undo')
  await app.isGone('#row-wechat\\.2')
  await app.isGone('#row-douyin\\.2')
  await app.isGone('#row-xiaohongshu')
  expect(await app.stored('huanhao.a')).not.toContain('尊敬的用户')
})

test('what is not understood stays in sight, and codes and links are warned of', async () => {
  await app.begin()
  await app.tap('#tool-find')
  await app.tap('#way-answer')
  await app.type('#paste', `${nameOf('wechat')}1个，某某不知名软件2个。您的验证码是 482913，点 http://a.example/x 查看`)
  await app.tap('#read')
  await app.see('#warning-code')
  await app.see('#warning-link')
  await app.reads('#found', ...aroundFigures((count) => record.check.found(count, count)))
  const whole = await app.text('#screen')
  expect(whole).toContain('某某不知名')
  expect(whole).not.toContain('482913')
})

test('an answer about SIM cards, one that says none, and a chat are each told apart', async () => {
  await app.begin()
  await app.tap('#tool-find')
  await app.tap('#way-answer')
  await app.type('#paste', '您名下的电话卡总共有4张，其中中国移动2张，中国联通1张，中国电信1张。')
  await app.tap('#read')
  await app.reads('#cards', record.check.cards(4))
  await app.type('#paste', '在吗？明天一起吃饭')
  await app.tap('#read')
  await app.see('#not-read')
})

test('48 hours start when it was handed in, and show what is left', async () => {
  await app.begin()
  await app.tap('#tool-find')
  await app.tap('#begin-query')
  await app.onPage('packages/guide/query/index')
  await app.tap('#submitted')
  await app.onPage(FIND)
  await app.reads(
    '#waiting',
    anyOf([47, 48].flatMap((hours) => aroundFigures((minutes) => guide.find.left(hours, minutes)).slice(0, 1))),
  )
  await app.reads('#way-query', guide.find.waiting)
  await app.openTab('home')
  await app.tap('#tool-timeline')
  await app.see('#milestone-queryAnswer')
  await app.see('#milestone-queryRetry')
})

test('old messages name their senders; unknown ones can be made platforms of one’s own', async () => {
  await app.begin({ situation: 'lost', document: 'passport' })
  await app.tap('#tool-find')
  await app.reads('#obstacle', guide.find.obstacle.document.title)
  await app.tap('#go-scan')
  await app.onPage('packages/record/scan/index')
  await app.type(
    '#paste',
    [
      `【${nameOf('jd')}】您的验证码是123456，请勿泄露。`,
      '您的快件已到，取件码8-2-1034【菜鸟驿站】',
      `【${nameOf('jd')}】订单已发货`,
      '【城南健身】您的会员卡将于3天后到期，回T退订',
    ].join('\n'),
  )
  await app.tap('#read')
  await app.reads('#found-jd', record.check.messages(2))
  await app.reads('#unknown', '城南健身')
  await app.tap('#own-0')
  await app.tap('#add')
  await app.onPage('pages/checklist/index')
  await app.see('#row-jd')
  await app.see('#row-own-1')
  await app.relaunch()
  await app.openTab('checklist')
  await app.reads('#row-own-1', '城南健身')
})

test('a passport holder goes all the way, and no step needs a resident ID', async () => {
  await app.begin({ document: 'passport' })
  await app.openTab('checklist')
  await app.isGone('#row-query')
  const checklist = await app.text('#screen')
  expect(checklist).not.toContain(words.need.idCard)
  await app.openTab('home')
  await app.tap('#tool-find')
  await app.reads('#way-query', guide.find.cannot)
  await app.tap('#way-scan')
  await app.onPage('packages/record/scan/index')
  await app.back()
  await app.tap('#way-elsewhere')
  await app.reads('#place-seek-alipay', firstStepOf('seek-alipay').do.zh)
})

test('5,000 messages at once are read without holding up the page', async () => {
  await app.begin()
  await app.tap('#tool-find')
  await app.tap('#way-scan')
  const names = ['jd', 'taobao', 'meituan', 'cmb', 'eleme'].map((id) => nameOf(id))
  const text = Array.from(
    { length: 5000 },
    (_, index) => `【${names[index % names.length]}】您的订单 ${index} 已更新，请在应用里查看详情，谢谢您的使用。`,
  ).join('\n')
  await app.chooseNext(text, 'sms.txt')
  await app.tap('#pick-file')
  await app.reads('#found-jd', record.check.messages(1000))
  await app.tap('#add')
  await app.onPage('pages/checklist/index')
})
