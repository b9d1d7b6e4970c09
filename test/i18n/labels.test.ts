import { dayInWords, fullLabelOf, labelOf, localized, nameOf, namesOf, shortDay, statusOf } from '../../src/i18n/labels'
import { messagesIn } from '../../src/i18n/main'
import { aPlatform, aRoute } from '../builders/catalogue'
import { aTask } from '../builders/task'

const words = messagesIn('zh')
const today = '2026-11-22'
const item = aPlatform('icbc', { name: { zh: '工商银行', en: 'ICBC' } })
const profile = { holder: 'mother', situation: 'changing', document: 'residentId', dates: {} } as const

test('a text of the catalogue is said in the language of the interface, and made traditional where nobody wrote it so', () => {
  expect((['zh', 'hant', 'en'] as const).map((language) => localized(item.name, language))).toEqual([
    '工商银行',
    '工商銀行',
    'ICBC',
  ])
  expect(localized({ ...item.name, hant: '工行' }, 'hant')).toBe('工行')
})

test('a day of this year goes without it', () => {
  expect(shortDay('2026-11-24', today)).toBe('11-24')
  expect(shortDay('2027-01-02', today)).toBe('2027-01-02')
  expect(dayInWords('2026-01-02', words)).toBe(words.day(1, 2))
})

test('a number is called by its label, or else by whose it is, and a used number is the new one', () => {
  expect(labelOf({ ...profile, label: '妈妈老号' }, words)).toBe('妈妈老号')
  expect(labelOf(profile, words)).toBe(words.holder.mother)
  expect(labelOf({ ...profile, situation: 'received' }, words)).toBe(words.receivedHolder.mother)
})

test('where only text can stand, the last two digits stand with it, if they are known', () => {
  expect(fullLabelOf({ ...profile, lastTwo: '07' }, words)).toBe(`${words.holder.mother} ${words.tail('07')}`)
  expect(fullLabelOf(profile, words)).toBe(words.holder.mother)
})

test('a second account is told from the first by its name, or else by its number', () => {
  expect(nameOf(aTask('icbc', { item }), words, 'zh')).toBe('工商银行')
  expect(nameOf(aTask('icbc.2', { item }), words, 'zh')).toBe(words.further('工商银行', 2))
  expect(nameOf(aTask('icbc.2', { item, details: { name: '工资卡' } }), words, 'zh')).toBe(words.named('工商银行', '工资卡'))
})

test('of many names the first few stand, with a sign that there are more', () => {
  const tasks = ['甲', '乙', '丙', '丁'].map((name) => aTask(name))
  expect(namesOf(tasks.slice(0, 3), words, 'zh')).toBe('甲、乙、丙')
  expect(namesOf(tasks, words, 'zh')).toBe('甲、乙、丙…')
  expect(namesOf(tasks, words, 'zh', 2)).toBe('甲、乙…')
})

describe('the line under a task', () => {
  const status = (task: Parameters<typeof aTask>[1]) => statusOf(aTask('icbc', { item, ...task }), words, today)

  test('says when it was done, closed or put aside', () => {
    expect(status({ progress: { mark: 'done', on: '2026-11-20', ticked: [] } })).toBe(words.state.done('11-20'))
    expect(status({ progress: { mark: 'closed', on: '2025-11-20', ticked: [] } })).toBe(words.state.closed('2025-11-20'))
    expect(status({ progress: { mark: 'notMine', ticked: [] } })).toBe(words.state.notMine)
  })

  test('says until when it waits, and that the wait is over from that day on', () => {
    const wait = (until: string) => status({ progress: { mark: 'waiting', until, ticked: [] } })
    expect(wait('2026-11-23')).toBe(words.state.waiting('11-23'))
    expect(wait('2026-11-22')).toBe(words.state.due('11-22'))
  })

  test('says how far it is once it is begun', () => {
    expect(status({ state: 'doing', ticked: 1, route: aRoute() })).toBe(words.state.doing(1, 2))
  })

  test('names at most the two hardest things that it needs', () => {
    const needs = ['newSms', 'password', 'branch'] as const
    const line = status({ route: aRoute({ needs: [...needs] }) })
    expect(line.startsWith(`${words.state.todo} · `)).toBe(true)
    expect(needs.filter((need) => line.includes(words.need[need]))).toHaveLength(2)
    expect(line).toContain(words.need.branch)
    expect(status({})).toBe(words.state.todo)
  })

  test('says of an account that is no longer used that it is to be closed', () => {
    expect(status({ details: { unused: true }, route: aRoute() })).toBe(`${words.state.todo} · ${words.state.close}`)
    expect(status({ when: 'closing' })).toBe(`${words.state.todo} · ${words.state.close}`)
  })
})
