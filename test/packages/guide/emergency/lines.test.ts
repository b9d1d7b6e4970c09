import type { Carrier } from '../../../../src/content/baked/types'
import { bankLines, banksOf, carrierLines, usualBanks } from '../../../../src/packages/guide/emergency/lines'
import { aFixedTask, aPlatform } from '../../../builders/catalogue'
import { aHotline, aPlatformEntry } from '../../../builders/entries'

const aBank = (id: string) => aPlatform(id, { category: 'bank' })
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

test('a bank is offered only when it has a hot-line', () => {
  const platforms = {
    icbc: aPlatformEntry('icbc', { hotlines: [aHotline('95588')] }),
    mute: aPlatformEntry('mute'),
    jd: aPlatformEntry('jd', { hotlines: [aHotline('950618')] }),
  }
  const items = [aFixedTask('query'), aBank('icbc'), aBank('mute'), aBank('unheard'), aPlatform('jd')]
  expect(idsOf(banksOf(items, platforms))).toEqual(['icbc'])
})

describe('the banks that are shown before anything is searched for', () => {
  const banks = ['aa', 'cmb', 'bb', 'icbc', 'ccb', 'abc', 'boc', 'bocom', 'psbc'].map(aBank)

  test('are the well-known ones in their own order', () => {
    expect(idsOf(usualBanks(banks, []))).toEqual(['icbc', 'ccb', 'abc', 'boc', 'bocom', 'cmb'])
  })

  test('begin with the user’s, and none stands twice', () => {
    const own = banks.filter(({ id }) => id === 'bb' || id === 'icbc')
    expect(idsOf(usualBanks(banks, own))).toEqual(['bb', 'icbc', 'ccb', 'abc', 'boc', 'bocom'])
  })

  test('hold all of the user’s, however many', () => {
    expect(usualBanks(banks, banks)).toEqual(banks)
  })
})

test('a bank’s first line is the one to call', () => {
  const platforms = { icbc: aPlatformEntry('icbc', { hotlines: [aHotline('95588'), aHotline('4006695588')] }) }
  const lines = bankLines([aBank('icbc'), aBank('unheard')], platforms)
  expect(lines.map(({ id, hotline }) => [id, hotline.number])).toEqual([['icbc', '95588']])
})

describe('the carriers that can be called', () => {
  const aCarrier = (id: string, number: string): Carrier => ({
    id,
    name: { zh: id, en: id },
    short: { zh: id, en: id },
    hotlines: [aHotline(number)],
  })
  const carriers = { mvno: aCarrier('mvno', '10000'), cucc: aCarrier('cucc', '10010'), cmcc: aCarrier('cmcc', '10086') }

  test('are the number’s own, where it is known', () => {
    expect(idsOf(carrierLines(carriers, 'cucc'))).toEqual(['cucc'])
  })

  test('are all but the virtual ones, where it is not known or is one of those', () => {
    expect(idsOf(carrierLines(carriers, undefined))).toEqual(['cmcc', 'cucc'])
    expect(idsOf(carrierLines(carriers, 'mvno'))).toEqual(['cmcc', 'cucc'])
  })
})
