import { Phone } from './driver'

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open()
})

afterEach(() => phone.close())

test('follows the language of WeChat from one show to the next', async () => {
  await phone.reads('.question', '你遇到了哪种情况？')
  await phone.wechatIs({ language: 'en' })
  await phone.openTab('me')
  await phone.openTab('home')
  await phone.reads('.question', 'What happened?')
  await phone.wechatIs({ language: 'zh_HK' })
  await phone.openTab('me')
  await phone.openTab('home')
  await phone.reads('.question', '你遇到了哪種情況？')
})

test('a language chosen on 我的 is kept, whatever WeChat speaks', async () => {
  await phone.openTab('me')
  await phone.answerSheets(3)
  await phone.tap('#language')
  await phone.reads('#privacy', 'No number, no network')
  await phone.relaunch()
  await phone.reads('.question', 'What happened?')
})

test('large text stacks what stood side by side', async () => {
  await phone.wechatIs({ language: 'zh_CN', fontSizeScaleFactor: 1.5 })
  await phone.openTab('me')
  await phone.openTab('home')
  await phone.hasClass('.screen', 'large')
})

test('a text size chosen on 我的 is kept, whatever WeChat has, until WeChat’s is wanted again', async () => {
  await phone.openTab('me')
  await phone.reads('#text-size', '跟随微信')
  await phone.answerSheets(4)
  await phone.tap('#text-size')
  await phone.reads('#text-size', '1.5 倍')
  await phone.hasClass('.screen', 'large')
  await phone.relaunch()
  await phone.hasClass('.screen', 'large')
  await phone.openTab('me')
  await phone.answerSheets(0)
  await phone.tap('#text-size')
  await phone.reads('#text-size', '跟随微信')
  await phone.isGone('.screen.large')
})
