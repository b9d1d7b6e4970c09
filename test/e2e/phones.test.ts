import { hostTest, Phone } from './driver'

let phone: Phone

afterEach(() => phone.close())

hostTest('on an engine of 2018, without globalThis, an account is followed and still ticked after a relaunch', async () => {
  phone = await Phone.open({ engine: 'old' })
  await phone.begin()
  await phone.openTab('checklist')
  await phone.tap('#open-alipay')
  await phone.tap('#check-open')
  await phone.hasClass('#step-open', 'step-ticked')
  await phone.relaunch()
  await phone.openLink('/packages/guide/account/index?t=alipay')
  await phone.hasClass('#step-open', 'step-ticked')
})

hostTest('a card that is opened while WeChat is still changing pages can be tried again', async () => {
  phone = await Phone.open({ launch: { path: 'pages/open/index', query: 'e=t%3Awechat' }, routeTakes: 600_000 })
  await phone.reads('#door-failed', '没有打开')
  await phone.change({ routeTakes: 0 })
  await phone.tap('#again')
  await phone.onPage('packages/guide/account/index')
})
