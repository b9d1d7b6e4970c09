import type { Part } from '../../../../src/content/baked/types'
import { callsOf, linesCalled, onePerSource } from '../../../../src/packages/guide/emergency/acts'
import { aClaim, aHotline, aStep } from '../../../builders/entries'

const aPart = (id: string, calls: readonly (string | undefined)[]): Part => ({
  id,
  title: { zh: id, en: id },
  steps: calls.map((call, index) => aStep(`step-${index}`, call === undefined ? {} : { call })),
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
