import { emergencyCallOf, nameOf, stepOf } from './catalogue'
import { freshApp, simulatorTest } from './fresh-app'
import { guide, record, words, wordsIn } from './words'

const door = '/pages/open/index'

const app = freshApp()

/** The last card that was sent. */
const card = async () => {
  const cards = await app.requests('share')
  const last = cards[cards.length - 1]
  if (!last) throw new Error('no card was sent')
  return last
}

describe('a friend’s card', () => {
  test('of a platform opens its steps', async () => {
    await app.openLink(`${door}?e=t%3Awechat`)
    await app.onPage('packages/guide/account/index')
    const step = stepOf('wechat', 0)
    await app.reads(`#step-${step.id}`, step.do.zh)
  })

  test('of an emergency opens the calls', async () => {
    await app.openLink(`${door}?e=g%3Aemergency`)
    await app.onPage('packages/guide/emergency/index')
    await app.see('#first-call-loggedIn')
  })

  test('of a relative’s situation opens the set-up with both answers given', async () => {
    await app.openLink(`${door}?e=s%3Alost.f`)
    await app.onPage('packages/record/setup/index')
    await app.is('#situation-lost', 'checked')
    await app.is('#holder-mother', 'checked')
  })

  test('for a platform that nobody has says so and offers a search', async () => {
    await app.openLink(`${door}?e=t%3Anobodyhasit`)
    await app.reads('#door-unknown', words.door.unknown)
    await app.tap('#to-home')
    await app.onPage('pages/home/index')
  })

  test('whose page can’t be fetched says so, and can be tried again', async () => {
    await app.wechat.refuse('redirectTo', 'fail timeout')
    await app.openLink(`${door}?e=t%3Awechat`)
    await app.reads('#door-failed', words.door.failed)
    await app.wechat.allow('redirectTo')
    await app.tap('#again')
    await app.onPage('packages/guide/account/index')
  })

  test('of a later version says so', async () => {
    await app.openLink(`${door}?e=z%3Asomething`)
    await app.reads('#door-newer', words.door.newer)
    await app.tap('#to-home')
    await app.onPage('pages/home/index')
  })

  test.each(['', '?e=', '?e=%25', '?scene=%E5', '?q=%', '?e=t%253Awechat', '?scene=%E5%BE%AE%E4%BF%A1'])(
    'that can’t be read (%s) leads home and says so',
    async (query) => {
      await app.openLink(`${door}${query}`)
      await app.onPage('pages/home/index')
      await app.reads('#notice', words.notice.badLink)
    },
  )
})

describe('a hall’s code', () => {
  test('by scene: “before” first, its carrier chosen, nothing asked', async () => {
    await app.openLink(`${door}?scene=h%3Actcc.cancel.hz-01`)
    await app.onPage('packages/guide/hall/index')
    await app.is('#hall-before', 'selected')
    await app.is('#carrier-ctcc', 'selected')
    await app.reads('#hall-code', 'hz-01')
    // From there to a checklist, the carrier still known.
    await app.tap('#plan-go')
    await app.onPage('packages/record/setup/index')
    await app.is('#carrier-ctcc', 'checked')
  })

  test('by an ordinary link: renewal with its carrier', async () => {
    const link = encodeURIComponent('https://hall.example/h?e=h%3Acucc.renew.sh02')
    await app.openLink(`${door}?q=${link}&scancode_time=1795000000`)
    await app.onPage('packages/guide/renewal/index')
    await app.is('#carrier-cucc', 'selected')
    await app.reads('#hall-code', 'sh02')
  })

  test('of a virtual operator: no way in is known, and no single company’s line is given for all', async () => {
    await app.openLink(`${door}?scene=h%3Amvno.renew.sh03`)
    await app.onPage('packages/guide/renewal/index')
    await app.is('#carrier-mvno', 'selected')
    await app.reads('#no-way', guide.renewal.noneOwn)
  })
})

describe('sharing', () => {
  simulatorTest('Home sends the situation, without a word of the user’s', async () => {
    await app.begin({ situation: 'lost' })
    await app.sendCard()
    expect(await card()).toMatchObject({
      title: words.card.situation.lost,
      path: '/pages/open/index?e=s%3Alost',
      imageUrl: '/assets/share-move-zh.png',
    })
  })

  simulatorTest('a platform’s page sends its steps, the emergency page its calls, in the sender’s language', async () => {
    await app.openLink('/packages/guide/account/index?t=wechat')
    await app.see(`#step-${stepOf('wechat', 0).id}`)
    await app.sendCard()
    expect(await card()).toMatchObject({
      title: guide.shareTitle.steps(nameOf('wechat')),
      path: '/pages/open/index?e=t%3Awechat',
    })
    await app.openLink('/packages/guide/account/index?t=cancel')
    await app.see(`#step-${stepOf('cancel', -1).id}`)
    await app.sendCard()
    expect(await card()).toMatchObject({
      title: guide.shareTitle.guide(nameOf('cancel')),
      path: '/pages/open/index?e=t%3Acancel',
    })
    await app.wechat.speaks({ language: 'en' })
    await app.openLink('/packages/guide/emergency/index')
    await app.reads('#first-call-loggedIn', emergencyCallOf('freeze-wechat'))
    await app.sendCard()
    expect(await card()).toMatchObject({
      title: wordsIn('en').guide.shareTitle.emergency,
      path: '/pages/open/index?e=g%3Aemergency',
      imageUrl: '/packages/guide/assets/share-freeze-en.png',
    })
  })

  simulatorTest('a platform of one’s own is in no card', async () => {
    await app.begin()
    await app.openLink('/packages/record/own/index?w=%E5%A6%88%E5%A6%88%E7%9A%84%E5%8D%A1')
    await app.tap('#save')
    await app.openLink('/packages/guide/account/index?t=own-1')
    await app.see('#done')
    await app.sendCard()
    const sent = await card()
    expect(sent).toMatchObject({ title: words.card.app, path: '/pages/home/index' })
  })

  simulatorTest('a list of platforms: chosen by the sender, ids only, adopted by the receiver', async () => {
    await app.begin()
    await app.openTab('checklist')
    await app.tap('#share-list')
    await app.tap('#send-none')
    await app.reads('#notice', record.share.pick)
    await app.tap('#tick-wechat')
    await app.tap('#tick-alipay')
    await app.reads('#send', record.share.send(2))
    await app.tap('#send')
    const { title, path } = await card()
    expect(title).toBe(record.share.message(2))
    expect(path).toMatch(/^\/pages\/open\/index\?e=l%3A[\w-]+$/)
    // The receiver has no checklist yet.
    await app.reopen()
    await app.openLink(path)
    await app.onPage('packages/record/received-list/index')
    expect(await app.count('[role="checkbox"]')).toBe(2)
    await app.tap('#adopt')
    await app.reads('#notice', record.receivedList.pick)
    await app.tap('#tick-alipay')
    await app.tap('#adopt')
    await app.onPage('pages/checklist/index')
    await app.see('#open-alipay')
    await app.relaunch()
    await app.openTab('checklist')
    await app.see('#open-alipay')
  })
})

test('a list with platforms of a later version shows those that are known', async () => {
  // Bits 0 and 1199: the first platform, and one that nobody has yet.
  await app.openLink(`${door}?e=l%3AB${'A'.repeat(198)}g`)
  await app.onPage('packages/record/received-list/index')
  expect(await app.count('[role="checkbox"]')).toBe(1)
  await app.reads('#unknown', record.receivedList.unknown(1))
})

simulatorTest('a second card, opened while a note is being typed, loses nothing of it', async () => {
  await app.begin()
  await app.openLink('/packages/guide/account/index?t=wechat')
  await app.type('#note', '绑的是老卡')
  await app.enter({ path: 'pages/open/index', query: 'e=t%3Aalipay' })
  await app.onPage('packages/guide/account/index')
  await app.reads('#account-title', nameOf('alipay'))
  await app.openLink('/packages/guide/account/index?t=wechat')
  expect(await app.value('#note')).toBe('绑的是老卡')
  await app.tap('#save-note')
  await app.relaunch()
  await app.openLink('/packages/guide/account/index?t=wechat')
  expect(await app.value('#note')).toBe('绑的是老卡')
})

simulatorTest('nothing goes to Moments until a phone has shown that it opens there', async () => {
  await app.openLink('/packages/guide/guide/index?g=parent')
  await app.see('#guide-name')
  expect(await app.menu()).toEqual(['转发给朋友', '设置', '重新进入小程序'])
})
