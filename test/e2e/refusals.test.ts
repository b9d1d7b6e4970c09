import { writeBackup } from '../../src/domain/record/backup'
import { writeSlot } from '../../src/domain/record/slot'
import { writeSnapshot } from '../../src/domain/record/snapshot'
import type { Language } from '../../src/i18n/language'
import { messagesIn } from '../../src/i18n/main'
import { recordMessagesIn } from '../../src/i18n/record'
import { SLOT } from '../builders/legacy-record'
import { aNumber, aSnapshot } from '../builders/snapshot'
import { guideName } from './catalogue'
import { AppDriver } from './driver'
import { freshApp, MONDAY, simulatorTest } from './fresh-app'

/** A number of which something is still bound, and that is to be cancelled in December. */
const bound = aSnapshot(aNumber({ dates: { cancelPlanned: '2026-12-01' }, accounts: ['wechat', 'alipay'], progress: {} }))

/** Another, as a backup. */
const kept = writeBackup(aSnapshot(aNumber({ id: 'n1', uid: 'uid00009', accounts: ['weibo'], progress: {} })), MONDAY.getTime())

/** A phone on which nothing is missing and nothing refused. */
const WILLING = { platform: 'ios', lacks: [], refuses: {}, privacy: {}, scopes: {} } as const

const languages: readonly [wechat: 'zh_CN' | 'zh_TW' | 'en', language: Language][] = [
  ['zh_CN', 'zh'],
  ['zh_TW', 'hant'],
  ['en', 'en'],
]

describe.each(languages)('what WeChat refuses is told, with a way on, in %s', (wechat, language) => {
  const words = messagesIn(language)
  const record = recordMessagesIn(language)
  const app = new AppDriver()

  beforeAll(async () => {
    if (process.env.WECHAT_DEVTOOLS_CLI) return
    await app.open({ now: MONDAY, lang: wechat })
    await app.store(SLOT, writeSlot({ v: bound.v, gen: 1, body: writeSnapshot(bound) }))
    await app.relaunch()
  })
  afterAll(() => app.close())
  beforeEach(() => app.change(WILLING))

  const copied = async () => (await app.requests('clipboard')).at(-1)?.text
  const dialog = async () => (await app.requests('modal')).at(-1)
  const openWechat = () => app.openLink('/packages/guide/account/index?t=wechat')
  const openBackup = async () => {
    await app.openLink('/packages/record/backup/index')
    await app.see('#pick-file')
  }

  simulatorTest('a source opens by its line, and its address is copied', async () => {
    await openWechat()
    await app.tap('#screen [role="button"]')
    await app.answer(true)
    await app.until('an address copied', async () => /^https?:/.test((await copied()) ?? ''))
    expect((await dialog())?.title).not.toBe('')
  })

  simulatorTest('what is not copied is shown to be copied by hand, until that is read', async () => {
    await app.change({ refuses: { setClipboardData: 'system error' } })
    await openWechat()
    await app.tap('#screen [role="button"]')
    await app.answer(true)
    await app.reads('#notice', words.notice.copyByHand)
    await app.reads('#notice-selectable', /^https?:/)
    await app.tap('#answer-0')
    await app.isGone('#notice')

    await app.change({ refuses: {}, privacy: { setClipboardData: 104 } })
    await app.tap('#screen [role="button"]')
    await app.answer(true)
    await app.reads('#notice', words.notice.copyNotAgreed)
    await app.reads('#notice-selectable', /^https?:/)
  })

  simulatorTest('the number is not given back before a warning, and is when one insists', async () => {
    await app.openTab('checklist')
    await app.tap('#tick-cancel')
    await app.answer(false)
    expect((await dialog())?.title).toBe(words.checklist.gateTitle)
    await app.isNot('#tick-cancel', 'checked')
    await app.tap('#tick-cancel')
    await app.answer(true)
    await app.see('#undo')
    await app.tap('#undo')
    await app.isNot('#tick-cancel', 'checked')
  })

  simulatorTest('the calendar, refused once, says where it is allowed, as often as it is asked', async () => {
    await app.openLink('/packages/record/timeline/index')
    await app.tap('#calendar-cancelPlanned')
    await app.answer(false)
    await app.reads('#notice', record.timeline.calendarRefused.permission)
    await app.tap('#answer-0')
    await app.isGone('#notice')
    await app.tap('#calendar-cancelPlanned')
    await app.reads('#notice', record.timeline.calendarRefused.permission)
    await app.tap('#answer-0')
    expect(await app.requests('calendar')).toEqual([])

    await app.change({ scopes: { 'scope.addPhoneCalendar': true } })
    await app.tap('#calendar-cancelPlanned')
    await app.answer(true)
    await app.reads('#calendar-cancelPlanned', record.timeline.asked)
  })

  simulatorTest('a call on a computer is offered as a number to copy', async () => {
    await app.change({ platform: 'ohos_pc' })
    await app.openLink('/packages/guide/emergency/index')
    await app.tap('#emergency-simGone')
    await app.tap('#dial-cmcc')
    await app.answer(true)
    const { title, content } = (await dialog()) ?? {}
    expect(title).toMatch(/^\d+$/)
    expect(content).toBe(words.notice.callOnComputer)
    await app.until('the number copied', async () => (await copied()) === title)
    expect(await app.requests('phoneCall')).toEqual([])
  })

  simulatorTest('a call that does not start is offered as a number to copy', async () => {
    await app.change({ refuses: { makePhoneCall: 'system error' } })
    await app.openLink('/packages/guide/emergency/index')
    await app.tap('#emergency-simGone')
    await app.tap('#dial-cmcc')
    await app.answer(true)
    const { title, content } = (await dialog()) ?? {}
    expect(content).toBe(words.notice.callRefused)
    await app.until('the number copied', async () => (await copied()) === title)
  })

  simulatorTest('a page that does not open says so', async () => {
    await app.openTab('home')
    await app.change({ refuses: { navigateTo: 'timeout', redirectTo: 'timeout' } })
    await app.tap('#tool-timeline')
    await app.reads('#notice', words.notice.notOpened)
  })

  simulatorTest('a file that WeChat does not let one pick is pasted', async () => {
    await app.change({ privacy: { chooseMessageFile: 104 } })
    await openBackup()
    await app.tap('#pick-file')
    await app.reads('#backup-fault', record.pickFault.privacy)
    await app.change({ privacy: {}, platform: 'windows' })
    await app.tap('#pick-file')
    await app.reads('#backup-fault', record.pickFault.unsupported)
    await app.change({ platform: 'ios', refuses: { chooseMessageFile: 'cancel' } })
    await openBackup()
    await app.tap('#pick-file')
    await app.isGone('#backup-fault')

    await app.change({ refuses: {}, lacks: ['chooseMessageFile'] })
    await app.relaunch()
    await openBackup()
    await app.tap('#pick-file')
    await app.reads('#backup-fault', record.pickFault.unsupported)
    await app.type('#paste', kept)
    await app.tap('#look')
    await app.see('#preview')
  })

  simulatorTest('a backup that is not handed on is not said to be one', async () => {
    await app.change({ refuses: { shareFileMessage: 'system error' } })
    await openBackup()
    await app.tap('#to-chat')
    await app.reads('#notice', record.backup.outcome.failed)
    await app.tap('#answer-0')
    await app.reads('#backup-card', record.backup.never)
  })

  simulatorTest('a backup takes the place of what is there when one says so', async () => {
    await openBackup()
    await app.type('#paste', kept)
    await app.tap('#look')
    await app.tap('#replace')
    await app.answer(false)
    await app.see('#preview')
    await app.tap('#replace')
    await app.answer(true)
    expect((await dialog())?.title).toBe(record.backup.replaceTitle)
    await app.reads('#notice', record.backup.restored)
    await app.openTab('checklist')
    await app.see('#row-weibo')
    await app.isGone('#row-wechat')
  })
})

describe('the bars', () => {
  const app = freshApp()

  simulatorTest('say what the page in front says, in the language chosen there', async () => {
    const zh = messagesIn('zh')
    const en = messagesIn('en')
    for (const tab of ['me', 'checklist', 'me'] as const) await app.openTab(tab)
    await app.until('the title of Me', async () => (await app.title()) === zh.me.title)
    await app.wechat.answerSheets(3)
    await app.tap('#language')
    await app.reads('#privacy', en.me.privacy)
    await app.until('its English', async () => (await app.title()) === en.me.title)
    await app.openTab('checklist')
    await app.until('the title of the list', async () => (await app.title()) === en.checklist.title)
    await app.openTab('me')
    await app.until('Me again', async () => (await app.title()) === en.me.title)
  })
})

describe.each(['parent', 'gone', 'calm'])('the single page that Moments opens, as strict as was ever reported', (id) => {
  const launch = { path: 'packages/guide/guide/index', query: `g=${id}`, scene: 1154 }
  const app = freshApp({ launch, singlePage: 'strict' })

  simulatorTest(`shows the guide ${id}, and asks nothing of WeChat that is forbidden there`, async () => {
    await app.reads('#guide-name', guideName(id))
    await app.reads('#single-page', messagesIn('zh').notice.singlePage)
    // Whatever would copy, call or lead on.
    expect(await app.count('button')).toBe(0)
    // A source tells its address, and offers no copy.
    await app.tap('#screen [role="button"]')
    await app.answer(true)
    await app.isGone('#notice')
    expect(await app.violations()).toEqual([])
    expect(await app.storedKeys()).toEqual([])
  })
})
