import { stepOf } from './catalogue'
import { freshApp, simulatorTest } from './fresh-app'
import { words } from './words'

describe('an engine of 2018, without globalThis', () => {
  const app = freshApp({ engine: 'old' })

  simulatorTest('follows an account, and it is still ticked after a relaunch', async () => {
    const first = stepOf('alipay', 0).id
    await app.begin()
    await app.openTab('checklist')
    await app.tap('#open-alipay')
    await app.tap(`#check-${first}`)
    await app.is(`#check-${first}`, 'checked')
    await app.relaunch()
    await app.openLink('/packages/guide/account/index?t=alipay')
    await app.is(`#check-${first}`, 'checked')
  })
})

describe('a card that is opened while WeChat is still changing pages', () => {
  const app = freshApp({ launch: { path: 'pages/open/index', query: 'e=t%3Awechat' }, routeTakes: 600_000 })

  simulatorTest('can be tried again', async () => {
    await app.reads('#door-failed', words.door.failed)
    await app.change({ routeTakes: 0 })
    await app.tap('#again')
    await app.onPage('packages/guide/account/index')
  })
})
