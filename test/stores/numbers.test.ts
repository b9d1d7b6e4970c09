import { terms } from '../../src/content/baked/terms'
import { workdays } from '../../src/content/baked/workdays'
import type { NumberProfile } from '../../src/domain/number/profile'
import { MAX_NUMBERS } from '../../src/domain/record/snapshot'
import { AppClock } from '../../src/stores/app-clock'
import { NumbersStore } from '../../src/stores/numbers'
import { aCatalogue, aFixedTask, aPlatform } from '../builders/catalogue'
import { aNumber } from '../builders/snapshot'

const noon = Date.parse('2026-11-22T12:00:00+08:00')
const changing: NumberProfile = { holder: 'me', situation: 'changing', document: 'residentId', dates: {} }
const catalogue = aCatalogue(aPlatform('wechat'), aPlatform('jd'), aPlatform('rare', { common: false }), aFixedTask('cancel'))

const open = (appClock = new AppClock(() => noon)) => new NumbersStore(catalogue, { terms, workdays }, appClock)

test('a new number starts with what most people have, and is the one that is shown', () => {
  const numbers = open()
  numbers.create(changing)
  const second = numbers.create(changing)
  expect(second.accounts).toEqual(['wechat', 'jd'])
  expect(numbers.current).toBe(second)
})

test('every mark can be undone', () => {
  const number = open().create(changing)
  number.toggleStep('wechat', 'open')
  const before = number.progressOf('wechat')
  for (const undo of [
    number.mark('wechat', { mark: 'done' }),
    number.mark('jd', { mark: 'notMine' }),
    number.mark('cancel', { mark: 'waiting', until: '2026-12-01' }),
  ])
    undo()
  expect(number.progressOf('wechat')).toEqual(before)
  expect(number.plan.done + number.plan.waiting).toBe(0)
})

test('a removed number comes back in its place, with what was done', () => {
  const numbers = open()
  const mine = numbers.create(changing)
  mine.mark('wechat', { mark: 'done' })
  const mother = numbers.create({ ...changing, holder: 'mother' })
  numbers.select(mine)
  const undo = numbers.remove(mine)
  expect(numbers.current).toBe(mother)
  undo()
  expect(numbers.numbers).toEqual([mine, mother])
  expect(numbers.current).toBe(mine)
  expect(mine.plan.done).toBe(1)
})

test('removing a number that is not shown leaves the one that is', () => {
  const numbers = open()
  const mine = numbers.create(changing)
  const mother = numbers.create({ ...changing, holder: 'mother' })
  const undo = numbers.remove(mine)
  expect(numbers.current).toBe(mother)
  undo()
  expect(numbers.current).toBe(mother)
})

test('a new number never takes the id of a removed one that may come back', () => {
  const numbers = open()
  const first = numbers.create(changing)
  const second = numbers.create(changing)
  numbers.remove(first)
  const third = numbers.create(changing)
  expect(new Set([first.id, second.id, third.id]).size).toBe(3)
  const undo = numbers.remove(third)
  const fourth = numbers.create(changing)
  undo()
  expect(new Set(numbers.numbers.map(({ id }) => id)).size).toBe(numbers.numbers.length)
  expect(fourth.id).not.toBe(third.id)
})

test('as many numbers fit as the record may hold', () => {
  const numbers = open()
  for (let count = 1; count < MAX_NUMBERS; count += 1) numbers.create(changing)
  expect(numbers.isFull).toBe(false)
  numbers.create(changing)
  expect(numbers.isFull).toBe(true)
})

test('a record whose current number is not in it shows the first', () => {
  const numbers = open()
  numbers.load({ numbers: [aNumber(), aNumber({ id: 'n2', uid: 'uid00002' })], current: 'n3' })
  expect(numbers.current?.id).toBe('n1')
  expect(numbers.saved.current).toBe('n1')
})

test('a shortened history keeps its newest entries, and comes back whole', () => {
  const numbers = open()
  const number = numbers.create(changing)
  for (const key of ['wechat', 'jd', 'cancel']) number.mark(key, { mark: 'done' })
  const { removed, undo } = numbers.shortenHistory(1)
  expect([removed, number.history.map(({ key }) => key)]).toEqual([2, ['cancel']])
  undo()
  expect(number.history.map(({ key }) => key)).toEqual(['wechat', 'jd', 'cancel'])
})

test('a wait is over when the app is shown on its day', () => {
  let instant = noon
  const appClock = new AppClock(() => instant)
  const number = open(appClock).create(changing)
  number.mark('jd', { mark: 'waiting', until: '2026-11-24' })
  expect(number.plan.next?.key).toBe('wechat')
  instant += 2 * 86_400_000
  expect(number.plan.next?.key).toBe('wechat')
  appClock.refresh()
  expect(number.plan.next?.key).toBe('jd')
})
