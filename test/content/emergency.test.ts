import { loadFolder } from '../../config/content/load'
import { parseContent } from '../../config/content/parse'
import { realRoot } from '../builders/sound-content'

const { tasks, guides } = parseContent(loadFolder(realRoot).files).catalogue
const emergency = guides.find(({ id }) => id === 'emergency')
const parts = emergency?.parts ?? []

/** The fixed tasks of an emergency in their order. */
const orderOf = (kind: 'simGone' | 'moneyGone' | 'loggedIn'): string[] =>
  tasks
    .flatMap(({ id, emergencies }) => {
      const place = emergencies?.[kind]
      return place === undefined ? [] : [{ id, place }]
    })
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id)

const acts = ['stop-sim', 'report', 'freeze-bank', 'freeze-wechat', 'freeze-wepay', 'freeze-alipay']
const afterwards = ['loss-branch', 'receipt', 'credit', 'passwords']

test('what has happened decides whom to call first', () => {
  const calls = (kind: 'simGone' | 'moneyGone' | 'loggedIn') => orderOf(kind).filter((id) => acts.includes(id))
  expect(calls('simGone')).toEqual(['stop-sim', 'freeze-bank', 'freeze-wepay', 'freeze-alipay', 'freeze-wechat', 'report'])
  expect(calls('moneyGone')).toEqual(['report', 'freeze-bank', 'freeze-wepay', 'freeze-alipay', 'freeze-wechat', 'stop-sim'])
  expect(calls('loggedIn')).toEqual(['freeze-wechat', 'freeze-wepay', 'freeze-alipay', 'freeze-bank', 'report'])
})

test.each(['simGone', 'moneyGone', 'loggedIn'] as const)('what is left to do comes after the calls: %s', (kind) => {
  const order = orderOf(kind)
  const lastCall = Math.max(...acts.map((id) => order.indexOf(id)))
  for (const id of afterwards) expect(order.indexOf(id)).toBeGreaterThan(lastCall)
})

test('each act and what follows it is a part of the page, with the lines that the task calls', () => {
  for (const id of [...acts, ...afterwards, 'sim-pin']) {
    const part = parts.find((one) => one.id === id)
    const called = (part?.steps ?? []).flatMap(({ call }) => call ?? [])
    const task = tasks.find((one) => one.id === id)
    const callsOfTask = (task?.routes[0]?.steps ?? []).flatMap(({ call }) => call ?? [])
    expect([id, called]).toEqual([id, expect.arrayContaining(callsOfTask)])
  }
})

test('with the SIM gone no step waits for its codes', () => {
  const codes = tasks
    .filter(({ emergencies }) => emergencies !== undefined)
    .flatMap(({ id, routes }) =>
      routes.flatMap(({ steps }) => steps.flatMap(({ needs = [] }) => (needs.includes('oldSms') ? [id] : []))),
    )
  expect(codes).toEqual([])
})

test('freezing payments and freezing the account are two acts', () => {
  const linesOf = (id: string) => tasks.find((one) => one.id === id)?.hotlines?.map(({ number }) => number) ?? []
  expect(linesOf('freeze-wechat')).not.toContain('95017')
  expect(linesOf('freeze-wepay')).toContain('95017')
})
