import type { Guide } from '../../../../src/content/baked/types'
import type { NumberProfile } from '../../../../src/domain/number/profile'
import { offeredGuides } from '../../../../src/packages/guide/guide/offered-guides'
import { aClaim } from '../../../builders/entries'

const aGuide = (id: string, with_: Partial<Guide> = {}): Guide => ({
  id,
  name: { zh: id, en: id },
  lead: { text: { zh: id, en: id }, claims: [aClaim('official')] },
  parts: [],
  ...with_,
})
const guides = {
  habits: aGuide('habits'),
  unlisted: aGuide('unlisted'),
  foreigners: aGuide('foreigners', { documents: ['passport'] }),
  gone: aGuide('gone', { situations: ['lost'] }),
  emergency: aGuide('emergency'),
}
const profile: NumberProfile = { holder: 'me', situation: 'changing', document: 'residentId', dates: {} }
const idsFor = (with_?: Partial<NumberProfile>) =>
  offeredGuides(guides, with_ && { ...profile, ...with_ }).map(({ guide }) => guide.id)

test('guides are offered in one order, and one that has no place in it is not', () => {
  expect(idsFor()).toEqual(['emergency', 'gone', 'foreigners', 'habits'])
  expect(idsFor({})).toEqual(['emergency', 'gone', 'foreigners', 'habits'])
})

test('those written for a number like the user’s come first', () => {
  expect(idsFor({ document: 'passport' })).toEqual(['foreigners', 'emergency', 'gone', 'habits'])
  expect(idsFor({ document: 'passport', situation: 'lost' })).toEqual(['gone', 'foreigners', 'emergency', 'habits'])
})
