import { takenPlatforms } from '../../../../src/packages/guide/renewal/taken'
import { aClaim, aPlatformEntry } from '../../../builders/entries'

const newNumberTaken = { text: { zh: '找客服', en: 'Ask support' }, claims: [aClaim('official')] }
const taken = (id: string, with_: Parameters<typeof aPlatformEntry>[1] = {}) => aPlatformEntry(id, { newNumberTaken, ...with_ })
const idsOf = (platforms: readonly { id: string }[]) => platforms.map(({ id }) => id)

test('only platforms are shown of which it is known what they do', () => {
  expect(idsOf(takenPlatforms([aPlatformEntry('jd'), taken('qq')], [], 12))).toEqual(['qq'])
})

test('the user’s own come first, then what most people have, then the rest', () => {
  const platforms = [taken('rare', { risk: 4 }), taken('common', { common: true, risk: 1 }), taken('own', { risk: 1 })]
  expect(idsOf(takenPlatforms(platforms, ['own'], 12))).toEqual(['own', 'common', 'rare'])
})

test('of alike platforms those come first where most is at risk, and otherwise they stay as they stand', () => {
  const platforms = [taken('aa', { risk: 2 }), taken('bb', { risk: 4 }), taken('cc', { risk: 2 })]
  expect(idsOf(takenPlatforms(platforms, [], 12))).toEqual(['bb', 'aa', 'cc'])
})

test('there are no more than asked for', () => {
  expect(takenPlatforms([taken('aa'), taken('bb'), taken('cc')], [], 2)).toHaveLength(2)
})
