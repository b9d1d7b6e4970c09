import { terms } from '../../src/content/baked/terms'
import { workdays } from '../../src/content/baked/workdays'
import type { NumberRecord } from '../../src/domain/record/snapshot'
import { AppClock } from '../../src/stores/app-clock'
import { UserNumber } from '../../src/stores/user-number'
import { aCatalogue, aFixedTask, aPlatform } from '../builders/catalogue'
import { aNumber } from '../builders/snapshot'

const noon = Date.parse('2026-11-22T12:00:00+08:00')
const catalogue = aCatalogue(
  aPlatform('wechat'),
  aPlatform('jd'),
  aPlatform('qq'),
  aFixedTask('query', { stage: 'find', order: -2 }),
  aFixedTask('renewal', { stage: 'find', order: -1 }),
)

const open = (record: Partial<NumberRecord> = {}) =>
  new UserNumber(aNumber({ accounts: ['wechat', 'jd'], ...record }), {
    catalogue,
    calendar: { terms, workdays },
    appClock: new AppClock(() => noon),
  })

test('several tasks are marked at once, and taken back at once', () => {
  const number = open()
  const undo = number.mark(['wechat', 'jd'], { mark: 'closed' })
  expect(number.plan.done).toBe(2)
  expect(number.historyOf('jd')).toHaveLength(1)
  undo()
  expect(number.plan.done).toBe(0)
  expect(number.history).toEqual([])
})

test('a mark is taken back days later, as often as there are marks; the ticks made since stay', () => {
  const number = open()
  number.mark('jd', { mark: 'waiting', until: '2026-12-01' })
  number.mark('jd', { mark: 'done' })
  number.toggleStep('jd', 'open')
  expect(number.revertLastMark('jd')).toBe(true)
  expect(number.progressOf('jd')).toEqual({ mark: 'waiting', until: '2026-12-01', ticked: ['open'] })
  expect(number.revertLastMark('jd')).toBe(true)
  expect(number.progressOf('jd').mark).toBe('open')
  expect(number.revertLastMark('jd')).toBe(false)
})

test('the history keeps the last 200 marks', () => {
  const number = open()
  for (let count = 0; count < 230; count += 1) number.mark('jd', { mark: count % 2 === 0 ? 'done' : 'open' })
  expect(number.history).toHaveLength(200)
})

test('another account on a platform gets a key of its own, and the platform is full at 99', () => {
  const number = open()
  expect([number.addAnotherAccount('wechat'), number.addAnotherAccount('wechat.2')]).toEqual(['wechat.2', 'wechat.3'])
  for (let count = 4; count <= 99; count += 1) number.addAnotherAccount('wechat')
  expect(number.addAnotherAccount('wechat')).toBeUndefined()
})

test('accounts are added until each platform has as many as asked for, and all of it can be undone', () => {
  const number = open({ accounts: ['wechat', 'jd'] })
  const { added, undo } = number.addMissingAccounts(
    [
      { id: 'wechat', count: 3 },
      { id: 'jd', count: 1 },
      { id: 'qq', count: 1 },
    ],
    [{ name: '超市卡', stage: 'life' }],
  )
  expect(added).toBe(4)
  expect(number.accounts).toEqual(['wechat', 'jd', 'wechat.2', 'wechat.3', 'qq', 'own-1'])
  expect(number.addMissingAccounts([{ id: 'wechat', count: 2 }], [{ name: '超市卡', stage: 'life' }]).added).toBe(0)
  undo()
  expect(number.accounts).toEqual(['wechat', 'jd'])
  expect(number.customPlatforms).toEqual([])
})

test('what is noted about an account can be emptied, and nothing is left of it', () => {
  const number = open()
  number.setDetails('jd', { note: ' 去网点 ', unused: true })
  expect(number.detailsOf('jd')).toEqual({ note: '去网点', unused: true })
  number.setDetails('jd', { note: '', unused: false })
  expect(number.record.details).toEqual({})
})

test('handing something in waits for its answer, and is undone as a whole', () => {
  const number = open()
  const undo = number.submit('renewal')
  expect(number.progressOf('renewal')).toMatchObject({ mark: 'waiting', until: '2026-11-27' })
  expect(number.timeline.map(({ kind }) => kind)).toEqual(['renewalSubmitted', 'renewalDue'])
  undo()
  expect(number.submittedAt).toEqual({})
  expect(number.progressOf('renewal').mark).toBe('open')
})

test('what is taken off the list comes back in its place, with what was added since', () => {
  const number = open({ accounts: ['wechat', 'jd', 'qq'] })
  const undo = number.removeAccounts(['wechat', 'jd'])
  expect(number.accounts).toEqual(['qq'])
  number.addAccounts(['qq.2'])
  undo()
  expect(number.accounts).toEqual(['wechat', 'jd', 'qq', 'qq.2'])
})

test('the record that is written is the record that was read', () => {
  const record = aNumber({
    label: '老家的号',
    lastTwo: '07',
    carrier: 'cmcc',
    dates: { cancelPlanned: '2026-12-01' },
    accounts: ['wechat', 'from-the-future'],
    progress: { 'from-the-future': { mark: 'done', on: '2026-11-01', ticked: ['new-step'] } },
    details: { wechat: { note: 'x' } },
    customPlatforms: [{ id: 'own-1', name: '超市', stage: 'life' }],
    customDays: [{ id: 'd1', on: '2026-12-01', title: 'y' }],
    calendarRequests: ['reissue:2027-03-01'],
  })
  expect(open(record).record).toEqual(record)
})

test.each<[string, (number: UserNumber) => () => void]>([
  ['added by hand', (number) => number.addAccounts(['qq'])],
  [
    'found in messages',
    (number) => number.addMissingAccounts([{ id: 'qq', count: 1 }], [{ name: '超市卡', stage: 'life' }]).undo,
  ],
])('taking back what was %s never takes others along, though some of it is gone already', (_what, put) => {
  const number = open()
  const undo = put(number)
  number.removeAccounts(['qq'])
  const later = number.createCustomPlatform({ name: '书店卡', stage: 'life' })
  undo()
  undo()
  expect(number.accounts).toEqual(['wechat', 'jd', later])
  expect(number.customPlatforms.map(({ name }) => name)).toEqual(['书店卡'])
})
