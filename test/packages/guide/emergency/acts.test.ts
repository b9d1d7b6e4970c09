import type { Part } from '../../../../src/content/baked/types'
import { actsIn, callsOf, firstCallOf, linesCalled, onePerSource } from '../../../../src/packages/guide/emergency/acts'
import { aFixedTask, aPlatform } from '../../../builders/catalogue'
import { aClaim, aHotline, aStep } from '../../../builders/entries'

const aPart = (id: string, calls: readonly (string | undefined)[]): Part => ({
  id,
  title: { zh: id, en: id },
  steps: calls.map((call, index) => aStep(`step-${index}`, call === undefined ? {} : { call })),
})

test('what has happened decides which acts there are and in what order; what follows comes apart from them', () => {
  const items = [
    aPlatform('icbc'),
    aFixedTask('bank', { guide: 'emergency', emergencies: { simGone: -8, moneyGone: -8 } }),
    aFixedTask('stop', { guide: 'emergency', emergencies: { simGone: -9 } }),
    aFixedTask('credit', { reading: 'emergency', emergencies: { simGone: -3, moneyGone: -3 } }),
    aFixedTask('back', { guide: 'getBack', emergencies: { simGone: -5 } }),
    aFixedTask('always'),
  ]
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  expect(ids(actsIn(items, 'simGone').first)).toEqual(['stop', 'bank'])
  expect(ids(actsIn(items, 'simGone').afterwards)).toEqual(['credit'])
  expect(ids(actsIn(items, 'moneyGone').first)).toEqual(['bank'])
  expect(actsIn(items, 'loggedIn')).toEqual({ first: [], afterwards: [] })
})

test('the first call is that of the first act that calls; the carrier’s number is the user’s own', () => {
  expect(firstCallOf([aPart('look', [undefined]), aPart('bank', ['95588'])])).toEqual({ kind: 'line', number: '95588' })
  expect(firstCallOf([aPart('stop-sim', []), aPart('bank', ['95588'])])).toEqual({ kind: 'carrier' })
  expect(firstCallOf([aPart('look', [undefined])])).toBeUndefined()
})

test('an act’s calls are its steps that call, in their order', () => {
  expect(callsOf(aPart('bank', [undefined, '95588', undefined, '95533'])).map(({ call }) => call)).toEqual(['95588', '95533'])
  expect(callsOf({ id: 'bank', title: { zh: '银行', en: 'Bank' } })).toEqual([])
})

test('a line is called when any step of the parts calls it', () => {
  const lines = [aHotline('110'), aHotline('95017'), aHotline('95188')]
  const parts = [aPart('police', ['110']), aPart('alipay', [undefined, '95188'])]
  expect(linesCalled(parts, lines).map(({ number }) => number)).toEqual(['110', '95188'])
  expect(linesCalled([], lines)).toEqual([])
})

test('a source that vouches for several is named once, where it first stood', () => {
  const claims = [aClaim('directory', '2026-01-01'), aClaim('official'), aClaim('directory', '2026-11-20')]
  expect(onePerSource(claims)).toEqual([aClaim('directory', '2026-11-20'), aClaim('official')])
})
