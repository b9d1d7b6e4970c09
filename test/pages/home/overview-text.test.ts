import { messagesIn } from '../../../src/i18n/main'
import { isBegun, milestoneText, nextHint } from '../../../src/pages/home/overview-text'
import { aRoute } from '../../builders/catalogue'
import { aTask } from '../../builders/task'

const words = messagesIn('zh')
const { home } = words
const route = aRoute({ steps: ['open', 'code', 'save'], minutes: 10 })

test('before a task is begun, Home says how long it takes, and that things are needed where they are', () => {
  expect(nextHint({ ticked: 0, route }, words)).toBe(home.nowMinutes(10))
  expect(nextHint({ ticked: 0, route: { ...route, needs: [] } }, words)).toBe(home.nowMinutesOnly(10))
  expect(nextHint({ ticked: 0, route: { ...route, minutes: 0 } }, words)).toBe('')
})

test('once it is begun, Home says which step comes', () => {
  expect(nextHint({ ticked: 1, route }, words)).toBe(home.nowSteps(2, 3))
  expect([0, 1, 2, 3].map((ticked) => isBegun({ ticked, route }))).toEqual([false, true, true, false])
})

test('without a way, Home sends to the counter', () => {
  expect(nextHint({ ticked: 0, route: undefined }, words)).toBe(home.nowCounter)
})

test('a wait is told by its task, a day of the user by its own words, a known day by ours', () => {
  const textOf = (milestone: Parameters<typeof milestoneText>[0]) => milestoneText(milestone, words, 'zh')
  expect(textOf({ kind: 'wait', task: aTask('qq') })).toBe(home.wait('qq'))
  expect(textOf({ kind: 'own', title: '去营业厅' })).toBe('去营业厅')
  expect(textOf({ kind: 'renewalDue' })).toBe(home.milestone.renewalDue)
})

test('what Home does not show has no text', () => {
  expect((['moved', 'cancelled', 'unpaid'] as const).map((kind) => milestoneText({ kind }, words, 'zh'))).toEqual(['', '', ''])
})
