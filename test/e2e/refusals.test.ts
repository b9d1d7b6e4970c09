import { writeBackup } from '../../src/domain/record/backup'
import { writeSlot } from '../../src/domain/record/slot'
import { writeSnapshot } from '../../src/domain/record/snapshot'
import type { Language } from '../../src/i18n/language'
import { messagesIn } from '../../src/i18n/main'
import { recordMessagesIn } from '../../src/i18n/record'
import { SLOT } from '../builders/legacy-record'
import { aNumber, aSnapshot } from '../builders/snapshot'
import { hostTest, Phone } from './driver'

/** A Monday. */
const MONDAY = new Date('2026-11-16T09:41:00+08:00')

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
  let phone: Phone

  beforeAll(async () => {
    if (process.env.WECHAT_DEVTOOLS_CLI) return
    phone = await Phone.open({ now: MONDAY, lang: wechat })
    await phone.store(SLOT, writeSlot({ v: bound.v, gen: 1, body: writeSnapshot(bound) }))
    await phone.relaunch()
  })
  afterAll(() => phone?.close())
  beforeEach(() => phone?.change(WILLING))

  const copied = async () => (await phone.asked('clipboard')).at(-1)?.text
  const dialog = async () => (await phone.asked('modal')).at(-1)
  const openWechat = () => phone.openLink('/packages/guide/account/index?t=wechat')
  const openBackup = async () => {
    await phone.openLink('/packages/record/backup/index')
    await phone.see('#pick-file')
  }

  hostTest('a source opens by its line, and its address is copied', async () => {
    await openWechat()
    await phone.tap('.claim')
    await phone.answer(true)
    await phone.until('an address copied', async () => /^https?:/.test((await copied()) ?? ''))
    expect((await dialog())?.title).not.toBe('')
  })

  hostTest('what is not copied is shown to be copied by hand, until that is read', async () => {
    await phone.change({ refuses: { setClipboardData: 'system error' } })
    await openWechat()
    await phone.tap('.claim')
    await phone.answer(true)
    await phone.reads('#notice', words.notice.copyByHand)
    await phone.reads('.notice-selectable', /^https?:/)
    await phone.tap('#answer-0')
    await phone.isGone('#notice')

    await phone.change({ refuses: {}, privacy: { setClipboardData: 104 } })
    await phone.tap('.claim')
    await phone.answer(true)
    await phone.reads('#notice', words.notice.copyNotAgreed)
    await phone.reads('.notice-selectable', /^https?:/)
  })

  hostTest('the number is not given back before a warning, and is when one insists', async () => {
    await phone.openTab('checklist')
    await phone.tap('#tick-cancel')
    await phone.answer(false)
    expect((await dialog())?.title).toBe(words.checklist.gateTitle)
    await phone.isGone('.state-done')
    await phone.tap('#tick-cancel')
    await phone.answer(true)
    await phone.see('#undo')
    await phone.tap('#undo')
    await phone.isGone('.state-done')
  })

  hostTest('the calendar, refused once, says where it is allowed, as often as it is asked', async () => {
    await phone.openLink('/packages/record/timeline/index')
    await phone.tap('#calendar-cancelPlanned')
    await phone.answer(false)
    await phone.reads('#notice', record.timeline.calendarRefused.permission)
    await phone.tap('#answer-0')
    await phone.isGone('#notice')
    await phone.tap('#calendar-cancelPlanned')
    await phone.reads('#notice', record.timeline.calendarRefused.permission)
    await phone.tap('#answer-0')
    expect(await phone.asked('calendar')).toEqual([])

    await phone.change({ scopes: { 'scope.addPhoneCalendar': true } })
    await phone.tap('#calendar-cancelPlanned')
    await phone.answer(true)
    await phone.reads('#calendar-cancelPlanned', record.timeline.asked)
  })

  hostTest('a call on a computer is offered as a number to copy', async () => {
    await phone.change({ platform: 'ohos_pc' })
    await phone.openLink('/packages/guide/emergency/index')
    await phone.tap('#dial-cmcc')
    await phone.answer(true)
    const { title, content } = (await dialog()) ?? {}
    expect(title).toMatch(/^\d+$/)
    expect(content).toBe(words.notice.callOnComputer)
    await phone.until('the number copied', async () => (await copied()) === title)
    expect(await phone.asked('phoneCall')).toEqual([])
  })

  hostTest('a call that does not start is offered as a number to copy', async () => {
    await phone.change({ refuses: { makePhoneCall: 'system error' } })
    await phone.openLink('/packages/guide/emergency/index')
    await phone.tap('#dial-cmcc')
    await phone.answer(true)
    const { title, content } = (await dialog()) ?? {}
    expect(content).toBe(words.notice.callRefused)
    await phone.until('the number copied', async () => (await copied()) === title)
  })

  hostTest('a page that does not open says so', async () => {
    await phone.openTab('home')
    await phone.change({ refuses: { navigateTo: 'timeout', redirectTo: 'timeout' } })
    await phone.tap('#tool-timeline')
    await phone.reads('#notice', words.notice.notOpened)
  })

  hostTest('a file that WeChat does not let one pick is pasted', async () => {
    await phone.change({ privacy: { chooseMessageFile: 104 } })
    await openBackup()
    await phone.tap('#pick-file')
    await phone.reads('#backup-fault', record.pickFault.privacy)
    await phone.change({ privacy: {}, platform: 'windows' })
    await phone.tap('#pick-file')
    await phone.reads('#backup-fault', record.pickFault.unsupported)
    await phone.change({ platform: 'ios', refuses: { chooseMessageFile: 'cancel' } })
    await openBackup()
    await phone.tap('#pick-file')
    await phone.isGone('#backup-fault')

    await phone.change({ refuses: {}, lacks: ['chooseMessageFile'] })
    await phone.relaunch()
    await openBackup()
    await phone.tap('#pick-file')
    await phone.reads('#backup-fault', record.pickFault.unsupported)
    await phone.type('#paste', kept)
    await phone.tap('#look')
    await phone.see('#preview')
  })

  hostTest('a backup that is not handed on is not said to be one', async () => {
    await phone.change({ refuses: { shareFileMessage: 'system error' } })
    await openBackup()
    await phone.tap('#to-chat')
    await phone.reads('#notice', record.backup.outcome.failed)
    await phone.tap('#answer-0')
    await phone.reads('#backup-card', record.backup.never)
  })

  hostTest('a backup takes the place of what is there when one says so', async () => {
    await openBackup()
    await phone.type('#paste', kept)
    await phone.tap('#look')
    await phone.tap('#replace')
    await phone.answer(false)
    await phone.see('#preview')
    await phone.tap('#replace')
    await phone.answer(true)
    expect((await dialog())?.title).toBe(record.backup.replaceTitle)
    await phone.reads('#notice', record.backup.restored)
    await phone.openTab('checklist')
    await phone.see('#row-weibo')
    await phone.isGone('#row-wechat')
  })
})

describe('the bars', () => {
  hostTest('say what the page in front says, in the language chosen there', async () => {
    const phone = await Phone.open()
    const zh = messagesIn('zh')
    const en = messagesIn('en')
    for (const tab of ['me', 'checklist', 'me'] as const) await phone.openTab(tab)
    await phone.until('the title of Me', async () => (await phone.title()) === zh.me.title)
    await phone.answerSheets(3)
    await phone.tap('#language')
    await phone.reads('#privacy', en.me.privacy)
    await phone.until('its English', async () => (await phone.title()) === en.me.title)
    await phone.openTab('checklist')
    await phone.until('the title of the list', async () => (await phone.title()) === en.checklist.title)
    await phone.openTab('me')
    await phone.until('Me again', async () => (await phone.title()) === en.me.title)
    await phone.close()
  })
})

describe('the single page that Moments opens, as strict as was ever reported', () => {
  hostTest.each(['parent', 'gone', 'calm'])(
    'shows the guide %s, and asks nothing of WeChat that is forbidden there',
    async (guide) => {
      const launch = { path: 'packages/guide/guide/index', query: `g=${guide}`, scene: 1154 }
      const phone = await Phone.open({ launch, singlePage: 'strict' })
      await phone.see('.guide-name')
      await phone.reads('#single-page', messagesIn('zh').notice.singlePage)
      // Whatever would copy, call or lead on.
      expect(await phone.count('button')).toBe(0)
      // A source tells its address, and offers no copy.
      await phone.tap('.claim')
      await phone.answer(true)
      await phone.isGone('#notice')
      expect(await phone.violations()).toEqual([])
      expect(await phone.storedKeys()).toEqual([])
      await phone.close()
    },
  )
})
