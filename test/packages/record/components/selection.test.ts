import fc from 'fast-check'
import { terms } from '../../../../src/content/baked/terms'
import { workdays } from '../../../../src/content/baked/workdays'
import type { UnknownItem } from '../../../../src/domain/sms/answer-reader'
import type { AnswerItem } from '../../../../src/domain/sms/answer-sums'
import {
  accountsIn,
  addSelection,
  answerSelection,
  candidatesOf,
  emptySelection,
  platformsOf,
  type Selection,
  scanSelection,
  toggleName,
  withCount,
} from '../../../../src/packages/record/components/selection'
import { AppClock } from '../../../../src/stores/app-clock'
import { UserNumber } from '../../../../src/stores/user-number'
import { aCatalogue, aFixedTask, aPlatform } from '../../../builders/catalogue'
import { aNumber } from '../../../builders/snapshot'

const catalogue = aCatalogue(aPlatform('wechat'), aPlatform('qq'), aPlatform('jd'), aFixedTask('query'))

const aSelection = (counts: Record<string, number> = {}, ...names: string[]): Selection => ({
  counts: new Map(Object.entries(counts)),
  names: new Set(names),
})

const anItem = (ids: readonly string[], count: number): AnswerItem => ({ name: ids.join(), ids, count, counted: true })

const anUnknown = (name: string, count: number): UnknownItem => ({ name, count, near: [] })

const ids = fc.constantFrom('wechat', 'qq', 'jd')
const anySelection = fc
  .array(fc.tuple(ids, fc.integer({ min: -5, max: 500 })))
  .map((changes) => changes.reduce((selection, [id, count]) => withCount(selection, id, count), emptySelection))

test('however a selection is changed, a platform in it has from 1 to 99 accounts', () => {
  fc.assert(
    fc.property(anySelection, ({ counts }) => {
      for (const count of counts.values()) expect(count >= 1 && count <= 99).toBe(true)
    }),
  )
})

test('a change leaves the selection before it as it was, for React tells changes by identity', () => {
  fc.assert(
    fc.property(anySelection, ids, (selection, id) => {
      const [counts, names] = [[...selection.counts], [...selection.names]]
      expect(withCount(selection, id, 3)).not.toBe(selection)
      expect(toggleName(selection, 'shop')).not.toBe(selection)
      expect([[...selection.counts], [...selection.names]]).toEqual([counts, names])
    }),
  )
})

test('a name is put in, and taken out when it is toggled again', () => {
  const selection = toggleName(emptySelection, '小区超市')
  expect(selection.names).toEqual(new Set(['小区超市']))
  expect(toggleName(selection, '小区超市')).toEqual(emptySelection)
})

test('a name counts as one account', () => {
  expect(accountsIn(aSelection({ wechat: 2, qq: 1 }, '小区超市'))).toBe(4)
  expect(accountsIn(emptySelection)).toBe(0)
})

test('an answer suggests each platform with its count, and unknown names that have an account', () => {
  const answer = {
    platforms: [anItem(['wechat'], 2), anItem(['jd'], 1)],
    unknown: [anUnknown('小区超市', 1), anUnknown('没有的', 0)],
  }
  expect(answerSelection(answer)).toEqual(aSelection({ wechat: 2, jd: 1 }, '小区超市'))
})

test('of a company with several platforms the likeliest is suggested that the answer does not name by itself', () => {
  const tencent = anItem(['wechat', 'qq'], 3)
  expect(answerSelection({ platforms: [tencent], unknown: [] })).toEqual(aSelection({ wechat: 3 }))
  const answer = { platforms: [tencent, anItem(['wechat'], 2)], unknown: [] }
  expect(candidatesOf(tencent, answer)).toEqual(['qq'])
  expect(answerSelection(answer)).toEqual(aSelection({ wechat: 2, qq: 3 }))
})

test('a company all of whose platforms the answer names by themselves suggests nothing more', () => {
  const answer = { platforms: [anItem(['wechat', 'qq'], 3), anItem(['wechat'], 2), anItem(['qq'], 1)], unknown: [] }
  expect(answerSelection(answer)).toEqual(aSelection({ wechat: 2, qq: 1 }))
})

test('an unknown name is cut to what a platform of one’s own may be called', () => {
  const [name] = answerSelection({ platforms: [], unknown: [anUnknown('超'.repeat(90), 1)] }).names
  expect(name).toBe('超'.repeat(20))
})

test('old messages suggest one account of each platform, however many it has sent, and no names', () => {
  expect(scanSelection({ platforms: [{ id: 'jd', count: 40 }] })).toEqual(aSelection({ jd: 1 }))
})

test('ids that are no platform of this version are left out', () => {
  expect(platformsOf(catalogue, ['qq', 'of-tomorrow', 'query', 'jd']).map(({ id }) => id)).toEqual(['qq', 'jd'])
})

test('a selection is put on the list beside what is there, and taken off whole', () => {
  const clock = () => Date.parse('2026-11-22T12:00:00+08:00')
  const number = new UserNumber(aNumber({ accounts: ['wechat'] }), {
    catalogue,
    calendar: { terms, workdays },
    appClock: new AppClock(clock),
  })
  const { added, undo } = addSelection(number, aSelection({ wechat: 2, qq: 1 }, '小区超市'))
  expect(added).toBe(3)
  expect(number.accounts).toEqual(['wechat', 'wechat.2', 'qq', 'own-1'])
  expect(number.customPlatforms).toEqual([{ id: 'own-1', name: '小区超市', stage: 'life' }])
  undo()
  expect(number.accounts).toEqual(['wechat'])
  expect(number.customPlatforms).toEqual([])
})
