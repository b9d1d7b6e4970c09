import { emergencies } from '../../src/domain/number/profile'
import {
  callsOf,
  emergencyCallOf,
  firstFactOf,
  firstItemOf,
  firstPhraseOf,
  guideName,
  hotlineOf,
  nameOf,
  partOf,
  suspensionConflictOf,
} from './catalogue'
import { freshApp } from './fresh-app'
import { anyOf, around, guide, shared, words, wordsIn } from './words'

const EMERGENCY = '/packages/guide/emergency/index'
const HALL = '/packages/guide/hall/index'
const guideLink = (id: string) => `/packages/guide/guide/index?g=${id}`

describe.each(['zh_CN', 'en'] as const)('emergency, on the smallest phone with large text (%s)', (lang) => {
  const app = freshApp({ width: 320, height: 568, fs: 1.5, lang })

  test('what may have happened, and the first call of each, is in sight without scrolling', async () => {
    await app.openLink(EMERGENCY)
    for (const emergency of emergencies) {
      await app.see(`#emergency-${emergency}`)
      const { foot, window } = await app.box(`#first-call-${emergency}`)
      expect([emergency, foot > 40 && foot <= window]).toEqual([emergency, true])
    }
  })
})

describe('emergency, on an ordinary small phone', () => {
  const app = freshApp({ width: 375, height: 667 })

  test('the three first calls need no scrolling', async () => {
    await app.openLink(EMERGENCY)
    for (const emergency of emergencies) {
      const { foot, window } = await app.box(`#first-call-${emergency}`)
      expect([emergency, foot <= window]).toEqual([emergency, true])
    }
  })
})

describe('on an ordinary phone', () => {
  const app = freshApp()

  /** The buttons of an act and what each dials: a lone one is called by the act, several by their numbers. */
  const callButtonsOf = (act: string): (readonly [button: string, number: string])[] => {
    const calls = callsOf('emergency', act)
    return calls.map((call) => [calls.length === 1 ? `#call-${act}` : `#call-${call.replace('+', '\\+')}`, call])
  }

  /** Sets a number up, with nothing said of it but what happened. */
  const begin = async (situation: 'changing' | 'received' | 'lost') => {
    await app.tap(`#situation-${situation}`)
    await app.tap('#save')
    await app.see('#now')
  }

  test('every call button asks to dial its own digits, before anything is set up', async () => {
    const called = await app.wechat.watchCalls()
    await app.openLink(EMERGENCY)
    await app.wechat.answerSheets(0)
    await app.tap('#emergency-simGone')
    for (const [button, number] of [
      ['#first-call-simGone', hotlineOf('cmcc').number],
      ['#first-call-moneyGone', emergencyCallOf('report')],
      ['#first-call-loggedIn', emergencyCallOf('freeze-wechat')],
      ...callButtonsOf('freeze-wepay'),
      ...callButtonsOf('freeze-alipay'),
      ['#dial-icbc', hotlineOf('icbc').number],
      ['#dial-cmcc', hotlineOf('cmcc').number],
      ...callButtonsOf('report'),
    ] as const) {
      await app.tap(button)
      await app.until(`${number} to be dialled`, async () => (await called()) === number.replace(/-/g, ''))
    }
  })

  test('a bank is found by its initials', async () => {
    const called = await app.wechat.watchCalls()
    await app.openLink(EMERGENCY)
    await app.type('#bank-search', 'zsyh')
    await app.isGone('#dial-icbc')
    await app.tap('#dial-cmb')
    const { number } = hotlineOf('cmb')
    await app.until(`${number} to be dialled`, async () => (await called()) === number)
  })

  test('each act says who vouches for it, and what no hot-line asks for', async () => {
    await app.openLink(EMERGENCY)
    for (const act of ['#act-freeze-wechat', '#act-freeze-wepay', '#act-freeze-alipay', '#act-freeze-bank', '#act-report']) {
      await app.reads(act, anyOf(Object.values(shared.claim.kind)), words.hotlineWarning)
    }
  })

  test('what to keep is ticked, and copied as a list', async () => {
    await app.openLink(EMERGENCY)
    await app.tap('#items-evidence [role="checkbox"]')
    await app.see('#items-evidence [aria-checked="true"]')
    const copied = await app.wechat.watchClipboard()
    await app.tap('#copy-evidence')
    await app.until('the list to be copied', async () => (await copied()).startsWith('□ '))
  })

  test('Home leads there, and so does the first task of a number that somebody else is in', async () => {
    // Nothing is asked: the calls come first.
    await app.tap('#situation-compromised')
    await app.onPage('packages/guide/emergency/index')
    await app.back()
    await app.tap('#tool-freeze')
    await app.onPage('packages/guide/emergency/index')
    await app.back()
    await app.tap('#now-go')
    await app.tap('#open-guide')
    await app.onPage('packages/guide/emergency/index')
  })

  test('the hall says what must be finished first, and is reached from the task itself', async () => {
    await begin('changing')
    await app.openLink('/packages/guide/account/index?t=cancel')
    await app.tap('#open-guide')
    await app.onPage('packages/guide/hall/index')
    await app.see('#gate #bound-wechat')
    await app.tap('#bound-wechat')
    await app.onPage('packages/guide/account/index')
  })

  test('the questions for the counter are Chinese in English too, and are copied', async () => {
    await app.wechat.speaks({ language: 'en' })
    await app.openLink(HALL)
    await app.tap('#hall-counter')
    const question = firstItemOf('hall', 'ask')
    await app.reads('#counter-card', question.zh, question.en)
    const copied = await app.wechat.watchClipboard()
    await app.tap('#copy-ask')
    await app.until('the questions to be copied', async () => (await copied()).startsWith(`1. ${question.zh}`))
  })

  test('suspending is told carrier by carrier, with both sides of what is disputed', async () => {
    await app.openLink(HALL)
    await app.tap('#carrier-cucc')
    await app.tap('#open-suspend')
    const conflict = suspensionConflictOf('cucc')
    await app.reads(`#conflict-${conflict.id}`, conflict.safer.zh, ...conflict.sides.map(({ says }) => says.zh))
  })

  test('afterwards there is a message to send, in both languages', async () => {
    await app.openLink(HALL)
    await app.tap('#hall-after')
    const message = firstPhraseOf('hall', 'tell')
    const copied = await app.wechat.watchClipboard()
    await app.tap('#say-tell-1-zh')
    await app.until('the Chinese to be copied', async () => (await copied()) === message.zh)
    await app.tap('#say-tell-1-en')
    await app.until('the English to be copied', async () => (await copied()) === message.en)
  })

  test('a renewal handed in puts its five working days on the timeline', async () => {
    await begin('received')
    await app.tap('#tool-renewal')
    await app.reads('#due', ...around(guide.renewal.dueIf))
    await app.tap('#submitted')
    await app.reads('#notice', ...around((day) => words.notice.waiting(nameOf('renewal'), day)))
    await app.reads('#due', ...around(guide.renewal.due))
    await app.see('#taken-wechat')
  })

  test('who has no number left is shown the way back to the accounts', async () => {
    await begin('lost')
    await app.tap('#tool-find')
    await app.tap('#way-guide')
    await app.reads('#part-kit', partOf('gone', 'kit').title.zh)
  })

  test('what support will ask is gathered family by family, in both languages; ticks outlive the page', async () => {
    for (const [lang, language] of [
      ['zh_CN', 'zh'],
      ['en', 'en'],
    ] as const) {
      await app.wechat.speaks({ language: lang })
      await app.openLink(guideLink('gone'))
      for (const family of ['money', 'devices', 'social', 'others']) {
        await app.reads(`#items-${family}`, firstItemOf('gone', family)[language])
        // What to expect, and who says so.
        const kinds = Object.values(wordsIn(language).shared.claim.kind)
        await app.reads(`#part-${family}`, firstFactOf('gone', family)[language], anyOf(kinds))
      }
    }
    await app.tap('#items-money [role="checkbox"]')
    await app.openLink(HALL)
    await app.openLink(guideLink('gone'))
    await app.see('#items-money [aria-checked="true"]')
  })

  test('what is gathered stays ticked with the number, after a relaunch too', async () => {
    await begin('lost')
    await app.openLink(guideLink('gone'))
    await app.tap('#items-kit [role="checkbox"]')
    await app.see('#items-kit [aria-checked="true"]')
    await app.relaunch()
    await app.openLink(guideLink('gone'))
    await app.see('#items-kit [aria-checked="true"]')
    expect(await app.count('#items-kit [aria-checked="true"]')).toBe(1)
  })

  test('a plan in large print for a parent: three for today, the rest by their names, copied as text', async () => {
    await begin('changing')
    await app.openLink(guideLink('parent'))
    await app.tap('#large')
    await app.onPage('packages/record/large/index')
    expect(await app.count('#large-now [id^="task-"]')).toBe(3)
    await app.reads('#large-later', nameOf('wechat'))
    const copied = await app.wechat.watchClipboard()
    await app.tap('#copy-summary')
    await app.until('the plan to be copied', async () => (await copied()).includes(nameOf('wechat')))
  })

  test('what a platform does with a number that is taken says who says so', async () => {
    await app.openLink('/packages/guide/renewal/index')
    await app.reads('#taken', anyOf(Object.values(shared.claim.kind)))
  })

  test.each(['gone', 'foreigners', 'parent', 'calm', 'habits', 'complain', 'received'])(
    'the guide "%s" opens in both languages, with its sources',
    async (id) => {
      await app.openLink(guideLink(id))
      await app.reads('#guide-name', guideName(id))
      await app.reads('#screen', anyOf(Object.values(shared.claim.kind)))
      await app.wechat.speaks({ language: 'en' })
      await app.openLink(guideLink(id))
      await app.reads('#guide-name', guideName(id, 'en'))
    },
  )

  test('the list of guides is on 我的; an id that nobody has leads to it', async () => {
    await app.openTab('me')
    await app.tap('#guides')
    await app.tap('#guide-calm')
    await app.reads('#guide-name', guideName('calm'))
    await app.openLink(guideLink('nobody-has-it'))
    await app.see('#guide-emergency')
  })
})
