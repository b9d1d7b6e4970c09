import { terms } from '../../../src/content/baked/terms'
import { workdays } from '../../../src/content/baked/workdays'
import type { NumberRecord } from '../../../src/domain/record/snapshot'
import { messagesIn } from '../../../src/i18n/main'
import { recordMessagesIn } from '../../../src/i18n/record'
import { summaryOf } from '../../../src/packages/record/summary'
import { AppClock } from '../../../src/stores/app-clock'
import { UserNumber } from '../../../src/stores/user-number'
import { aCatalogue, aPlatform } from '../../builders/catalogue'
import { aNumber } from '../../builders/snapshot'

const today = '2026-11-22'
const clock = () => Date.parse('2026-11-22T12:00:00+08:00')
const catalogue = aCatalogue(
  aPlatform('wechat', { name: { zh: '微信', en: 'WeChat' } }),
  aPlatform('jd', { name: { zh: '京东', en: 'JD' } }),
  aPlatform('qq', { name: { zh: 'QQ', en: 'QQ' } }),
)

const summary = (with_: Partial<NumberRecord>, language: 'zh' | 'en' = 'zh') => {
  const number = new UserNumber(aNumber({ accounts: ['wechat', 'jd', 'qq'], ...with_ }), {
    catalogue,
    calendar: { terms, workdays },
    appClock: new AppClock(clock),
  })
  return summaryOf(number, today, messagesIn(language), recordMessagesIn(language), language)
}

const done = { mark: 'done', on: today, ticked: [] } as const

test('tells how many are done, what is left, what waits until when, and not to cancel yet', () => {
  const text = summary({
    label: '老家的号',
    progress: { wechat: { ...done, ticked: [] }, qq: { mark: 'waiting', until: '2026-12-01', ticked: [] } },
  })
  expect(text.split('\n')).toEqual([
    '【老家的号】换号进度，2026-11-22',
    '办完 1 件，共 3 件。',
    '还没办：京东',
    '在等：QQ（等到 12 月 1 日）',
    '账号没换完，先别注销旧号。',
  ])
})

test('tells that all is done, and then nothing of what is left', () => {
  const progress = { wechat: { ...done, ticked: [] }, jd: { ...done, ticked: [] }, qq: { ...done, ticked: [] } }
  expect(summary({ progress }).split('\n').slice(1)).toEqual(['办完 3 件，共 3 件。', '都办完了。'])
})

test('speaks the user’s language', () => {
  expect(summary({}, 'en')).toContain('To do: JD, QQ, WeChat')
})

test('holds no digits of the number and no notes', () => {
  const text = summary({ lastTwo: '07', details: { jd: { note: '身份证在妈妈那里' } } })
  expect(text).not.toContain('07')
  expect(text).not.toContain('妈妈')
})
