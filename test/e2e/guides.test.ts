import { Phone } from './driver'

let phone: Phone

afterEach(() => phone.close())

/** Sets a number up, with nothing said of it but what happened. */
const begin = async (situation: 'changing' | 'received' | 'lost') => {
  await phone.tap(`#situation-${situation}`)
  await phone.tap('#save')
  await phone.see('#now')
}

const EMERGENCY = '/packages/guide/emergency/index'
const HALL = '/packages/guide/hall/index'
const guide = (id: string) => `/packages/guide/guide/index?g=${id}`

describe('emergency, on the smallest phone with large text', () => {
  test.each(['zh_CN', 'en'] as const)('the first three acts are in sight without scrolling (%s)', async (lang) => {
    phone = await Phone.open({ width: 320, height: 568, fs: 1.5, lang })
    await phone.openLink(EMERGENCY)
    for (const act of ['#call-wechat', '#call-alipay', '#to-banks']) {
      const { foot, window } = await phone.reach(act)
      expect([act, foot > 40 && foot <= window]).toEqual([act, true])
    }
  })
})

test('nor do they need scrolling on an ordinary small phone', async () => {
  phone = await Phone.open({ width: 375, height: 667 })
  await phone.openLink(EMERGENCY)
  for (const act of ['#call-wechat', '#call-alipay', '#to-banks']) {
    const { foot, window } = await phone.reach(act)
    expect([act, foot <= window]).toEqual([act, true])
  }
})

describe('on an ordinary phone', () => {
  beforeEach(async () => {
    phone = await Phone.open()
  })

  test('every call button asks to dial its own digits, before anything is set up', async () => {
    const called = await phone.watchCalls()
    await phone.openLink(EMERGENCY)
    for (const [button, number] of [
      ['#call-wechat', '95017'],
      ['#call-alipay', '95188'],
      ['#dial-icbc', '95588'],
      ['#dial-cmcc', '10086'],
      ['#call-110', '110'],
      ['#call-96110', '96110'],
      ['#call-12381', '12381'],
    ] as const) {
      await phone.tap(button)
      await phone.until(`${number} to be dialled`, async () => (await called()) === number)
    }
  })

  test('a bank is found by its initials', async () => {
    const called = await phone.watchCalls()
    await phone.openLink(EMERGENCY)
    await phone.type('#bank-search', 'zsyh')
    await phone.isGone('#dial-icbc')
    await phone.tap('#dial-cmb')
    await phone.until('95555 to be dialled', async () => (await called()) === '95555')
  })

  test('each act says who vouches for it, and what no hot-line asks for', async () => {
    await phone.openLink(EMERGENCY)
    for (const act of ['#more-wechat', '#more-alipay', '#more-bank', '#act-carrier', '#act-police']) {
      await phone.reads(act, /(官方|媒体|目录|未核实).*官方不会向你索要验证码/)
    }
  })

  test('what to keep is ticked, and copied as a list', async () => {
    await phone.openLink(EMERGENCY)
    await phone.tap('#items-evidence .item')
    await phone.see('#items-evidence .check-mark-checked')
    const copied = await phone.watchClipboard()
    await phone.tap('#copy-evidence')
    await phone.until('the list to be copied', async () => (await copied()).startsWith('□ '))
  })

  test('Home leads there, and so does the first task of a number that somebody else is in', async () => {
    await phone.answerSheets(0)
    await phone.tap('#situation-compromised')
    await phone.tap('#tool-freeze')
    await phone.onPage('packages/guide/emergency/index')
    await phone.back()
    await phone.tap('#now-go')
    await phone.tap('#open-guide')
    await phone.onPage('packages/guide/emergency/index')
  })

  test('the hall says what must be finished first, and is reached from the task itself', async () => {
    await begin('changing')
    await phone.openLink('/packages/guide/account/index?t=cancel')
    await phone.tap('#open-guide')
    await phone.onPage('packages/guide/hall/index')
    await phone.see('#gate #bound-wechat')
    await phone.tap('#bound-wechat')
    await phone.onPage('packages/guide/account/index')
  })

  test('the questions for the counter are Chinese in English too, and are copied', async () => {
    await phone.wechatIs({ language: 'en' })
    await phone.openLink(HALL)
    await phone.tap('#hall-counter')
    await phone.reads('#counter-card', /我要正式注销这个手机号。 ?I want to cancel/)
    const copied = await phone.watchClipboard()
    await phone.tap('#copy-ask')
    await phone.until('the questions to be copied', async () => (await copied()).startsWith('1. 我要正式注销'))
  })

  test('suspending is told carrier by carrier, with both sides of what is disputed', async () => {
    await phone.openLink(HALL)
    await phone.tap('#carrier-cucc')
    await phone.tap('#open-suspend')
    await phone.reads('#way-suspend', /10010/)
    await phone.reads('#conflict-suspend-sms', /按更稳妥的办：当作收不到/)
  })

  test('afterwards there is a message to send, in both languages', async () => {
    await phone.openLink(HALL)
    await phone.tap('#hall-after')
    const copied = await phone.watchClipboard()
    await phone.tap('#say-tell-1-zh')
    await phone.until('the Chinese to be copied', async () => (await copied()).startsWith('我的旧手机号停用了'))
    await phone.tap('#say-tell-1-en')
    await phone.until('the English to be copied', async () => (await copied()).startsWith('My old number'))
  })

  test('a renewal handed in puts its five working days on the timeline', async () => {
    await begin('received')
    await phone.tap('#tool-renewal')
    await phone.reads('#due', /今天提交，最晚周.办完/)
    await phone.tap('#submitted')
    await phone.reads('#notice', /等到/)
    await phone.reads('#due', /已提交，最晚周.办完/)
    await phone.see('#taken-wechat')
  })

  test('who has no number left is shown the way back to the accounts', async () => {
    await begin('lost')
    await phone.tap('#tool-find')
    await phone.tap('#way-guide')
    await phone.reads('#part-kit', '先备好，客服会问')
  })

  test('what support will ask is gathered family by family, in both languages; ticks outlive the page', async () => {
    for (const [lang, asks] of [
      ['zh_CN', ['银行卡后四位', '还登录着它的旧手机', '密保问题的答案', '证件原件，本人到场']],
      ['en', ['Last four of the card', 'Any device still logged in', 'Answers to security questions', 'Original ID, in person']],
    ] as const) {
      await phone.wechatIs({ language: lang })
      await phone.openLink(guide('gone'))
      for (const [place, family] of ['money', 'devices', 'social', 'others'].entries()) {
        await phone.reads(`#items-${family}`, asks[place] ?? '')
        // What to expect, and who says so.
        await phone.see(`#part-${family} .claimed-text`)
      }
    }
    await phone.tap('#items-money .item')
    await phone.openLink(HALL)
    await phone.openLink(guide('gone'))
    await phone.see('#items-money .check-mark-checked')
  })

  test('what is gathered stays ticked with the number, after a relaunch too', async () => {
    await begin('lost')
    await phone.openLink(guide('gone'))
    await phone.tap('#items-kit .item')
    await phone.see('#items-kit .check-mark-checked')
    await phone.relaunch()
    await phone.openLink(guide('gone'))
    await phone.see('#items-kit .check-mark-checked')
    expect(await phone.count('#items-kit .check-mark-checked')).toBe(1)
  })

  test('a plan in large print for a parent: three for today, the rest by their names, copied as text', async () => {
    await begin('changing')
    await phone.openLink(guide('parent'))
    await phone.tap('#large')
    await phone.onPage('packages/record/large/index')
    expect(await phone.count('#large-now .large-row')).toBe(3)
    await phone.reads('#large-later', '微信')
    const copied = await phone.watchClipboard()
    await phone.tap('#copy-summary')
    await phone.until('the plan to be copied', async () => (await copied()).includes('微信'))
  })

  test('what a platform does with a number that is taken says who says so', async () => {
    await phone.openLink('/packages/guide/renewal/index')
    await phone.see('.taken-claims .kind')
  })

  test.each([
    ['gone', '旧号已经没了', 'The number is already gone'],
    ['foreigners', '用护照办的号', 'With a passport'],
    ['parent', '帮爸妈换号', 'Helping a parent'],
    ['calm', '风险有多大', 'How real is the risk'],
    ['habits', '下次换号更轻松', 'Easier next time'],
    ['complain', '办不成，找谁', 'Where to complain'],
    ['received', '拿到别人用过的号', 'A number somebody had before'],
  ])('the guide "%s" opens in both languages, with its sources', async (id, zh, en) => {
    await phone.openLink(guide(id))
    await phone.reads('.guide-name', zh)
    await phone.see('.kind')
    await phone.wechatIs({ language: 'en' })
    await phone.openLink(guide(id))
    await phone.reads('.guide-name', en)
  })

  test('the list of guides is on 我的; an id that nobody has leads to it', async () => {
    await phone.openTab('me')
    await phone.tap('#guides')
    await phone.tap('#guide-calm')
    await phone.reads('.guide-name', '风险有多大')
    await phone.openLink(guide('nobody-has-it'))
    await phone.see('#guide-emergency')
  })
})
