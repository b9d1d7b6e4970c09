import { hostTest, Phone } from './driver'

const door = '/pages/open/index'

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open()
})

afterEach(() => phone.close())

/** The last card that was sent. */
const card = async () => {
  const cards = await phone.asked('share')
  const last = cards[cards.length - 1]
  if (!last) throw new Error('no card was sent')
  return last
}

describe('a friend’s card', () => {
  test('of a platform opens its steps', async () => {
    await phone.openLink(`${door}?e=t%3Awechat`)
    await phone.onPage('packages/guide/account/index')
    await phone.reads('#step-open', '打开更换手机号')
  })

  test('of an emergency opens the calls', async () => {
    await phone.openLink(`${door}?e=g%3Aemergency`)
    await phone.onPage('packages/guide/emergency/index')
    await phone.see('#call-wechat')
  })

  test('of a relative’s situation opens the set-up with both answers given', async () => {
    await phone.openLink(`${door}?e=s%3Alost.f`)
    await phone.onPage('packages/record/setup/index')
    await phone.hasClass('#situation-lost', 'choice-chosen')
    await phone.hasClass('#holder-mother', 'choice-chosen')
  })

  test('for a platform that nobody has says so and offers a search', async () => {
    await phone.openLink(`${door}?e=t%3Anobodyhasit`)
    await phone.reads('#door-unknown', '没有收录')
    await phone.tap('#to-home')
    await phone.onPage('pages/home/index')
  })

  test('whose page can’t be fetched says so, and can be tried again', async () => {
    await phone.refuse('redirectTo', 'fail timeout')
    await phone.openLink(`${door}?e=t%3Awechat`)
    await phone.reads('#door-failed', '没有打开')
    await phone.allow('redirectTo')
    await phone.tap('#again')
    await phone.onPage('packages/guide/account/index')
  })

  test('of a later version says so', async () => {
    await phone.openLink(`${door}?e=z%3Asomething`)
    await phone.reads('#door-newer', '新一点的版本')
    await phone.tap('#to-home')
    await phone.onPage('pages/home/index')
  })

  test.each(['', '?e=', '?e=%25', '?scene=%E5', '?q=%', '?e=t%253Awechat', '?scene=%E5%BE%AE%E4%BF%A1'])(
    'that can’t be read (%s) leads home and says so',
    async (query) => {
      await phone.openLink(`${door}${query}`)
      await phone.onPage('pages/home/index')
      await phone.reads('#notice', '这个链接不完整')
    },
  )
})

describe('a hall’s code', () => {
  test('by scene: “before” first, its carrier chosen, nothing asked', async () => {
    await phone.openLink(`${door}?scene=h%3Actcc.cancel.hz-01`)
    await phone.onPage('packages/guide/hall/index')
    await phone.hasClass('#hall-before', 'tab-chosen')
    await phone.hasClass('#carrier-ctcc', 'tab-chosen')
    await phone.reads('#hall-code', 'hz-01')
    // From there to a checklist, the carrier still known.
    await phone.tap('#plan-go')
    await phone.onPage('packages/record/setup/index')
    await phone.hasClass('#carrier-ctcc', 'choice-chosen')
  })

  test('by an ordinary link: renewal with its carrier', async () => {
    const link = encodeURIComponent('https://hall.example/h?e=h%3Acucc.renew.sh02')
    await phone.openLink(`${door}?q=${link}&scancode_time=1795000000`)
    await phone.onPage('packages/guide/renewal/index')
    await phone.hasClass('#carrier-cucc', 'tab-chosen')
    await phone.reads('#hall-code', 'sh02')
  })

  test('of a virtual operator: no way in is known, and no single company’s line is given for all', async () => {
    await phone.openLink(`${door}?scene=h%3Amvno.renew.sh03`)
    await phone.onPage('packages/guide/renewal/index')
    await phone.hasClass('#carrier-mvno', 'tab-chosen')
    await phone.reads('#no-way', '先弄清是哪一家')
  })
})

describe('sharing', () => {
  hostTest('Home sends the situation, without a word of the user’s', async () => {
    await phone.begin({ situation: 'lost' })
    await phone.sendCard()
    expect(await card()).toMatchObject({
      title: '旧号没了，账号这样找回来',
      path: '/pages/open/index?e=s%3Alost',
      imageUrl: '/assets/share-move-zh.png',
    })
  })

  hostTest('a platform’s page sends its steps, the emergency page its calls, in the sender’s language', async () => {
    await phone.openLink('/packages/guide/account/index?t=wechat')
    await phone.see('#step-open')
    await phone.sendCard()
    expect(await card()).toMatchObject({ title: '微信换手机号，一步一步来', path: '/pages/open/index?e=t%3Awechat' })
    await phone.openLink('/packages/guide/account/index?t=cancel')
    await phone.see('#step-hall')
    await phone.sendCard()
    expect(await card()).toMatchObject({ title: '去营业厅注销旧号：怎么办', path: '/pages/open/index?e=t%3Acancel' })
    await phone.wechatIs({ language: 'en' })
    await phone.openLink('/packages/guide/emergency/index')
    await phone.reads('#call-wechat', '95017')
    await phone.sendCard()
    expect(await card()).toMatchObject({
      title: 'Account broken into? Make these calls first',
      path: '/pages/open/index?e=g%3Aemergency',
      imageUrl: '/packages/guide/assets/share-freeze-en.png',
    })
  })

  hostTest('a platform of one’s own is in no card', async () => {
    await phone.begin()
    await phone.openLink('/packages/record/own/index?w=%E5%A6%88%E5%A6%88%E7%9A%84%E5%8D%A1')
    await phone.tap('#save')
    await phone.openLink('/packages/guide/account/index?t=own-1')
    await phone.see('#done')
    await phone.sendCard()
    const sent = await card()
    expect(sent).toMatchObject({ title: '换手机号？先把账号搬走', path: '/pages/home/index' })
  })

  hostTest('a list of platforms: chosen by the sender, ids only, adopted by the receiver', async () => {
    await phone.begin()
    await phone.openTab('checklist')
    await phone.tap('#share-list')
    await phone.tap('#send-none')
    await phone.reads('#notice', '先勾上平台')
    await phone.tap('#tick-wechat')
    await phone.tap('#tick-alipay')
    await phone.reads('#send', '发给朋友（2 个）')
    await phone.tap('#send')
    const { title, path } = await card()
    expect(title).toBe('这 2 个平台也绑着手机号，你有哪些？')
    expect(path).toMatch(/^\/pages\/open\/index\?e=l%3A[\w-]+$/)
    await phone.close()

    // The receiver has no checklist yet.
    phone = await Phone.open()
    await phone.openLink(path)
    await phone.onPage('packages/record/received-list/index')
    expect(await phone.count('.item')).toBe(2)
    await phone.tap('#adopt')
    await phone.reads('#notice', '先勾上你有的')
    await phone.tap('#tick-alipay')
    await phone.tap('#adopt')
    await phone.onPage('pages/checklist/index')
    await phone.see('#open-alipay')
    await phone.relaunch()
    await phone.openTab('checklist')
    await phone.see('#open-alipay')
  })
})

test('a list with platforms of a later version shows those that are known', async () => {
  // Bits 0 and 1199: the first platform, and one that nobody has yet.
  await phone.openLink(`${door}?e=l%3AB${'A'.repeat(198)}g`)
  await phone.onPage('packages/record/received-list/index')
  expect(await phone.count('.item')).toBe(1)
  await phone.reads('#unknown', '还有 1 个')
})

hostTest('a second card, opened while a note is being typed, loses nothing of it', async () => {
  await phone.begin()
  await phone.openLink('/packages/guide/account/index?t=wechat')
  await phone.type('#note', '绑的是老卡')
  await phone.enter({ path: 'pages/open/index', query: 'e=t%3Aalipay' })
  await phone.onPage('packages/guide/account/index')
  await phone.reads('.screen', '支付宝')
  await phone.openLink('/packages/guide/account/index?t=wechat')
  expect(await phone.value('#note')).toBe('绑的是老卡')
  await phone.tap('#save-note')
  await phone.relaunch()
  await phone.openLink('/packages/guide/account/index?t=wechat')
  expect(await phone.value('#note')).toBe('绑的是老卡')
})

hostTest('nothing goes to Moments until a phone has shown that it opens there', async () => {
  await phone.openLink('/packages/guide/guide/index?g=parent')
  await phone.see('.guide-name')
  expect(await phone.menu()).toEqual(['转发给朋友', '设置', '重新进入小程序'])
})
