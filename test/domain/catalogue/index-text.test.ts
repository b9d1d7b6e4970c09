import fc from 'fast-check'

import { cardsText } from '../../../src/content/baked/cards'
import { readCards, writeCards } from '../../../src/domain/catalogue/index-text'
import { anyCatalogue, theCategories } from '../../builders/catalogue'

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(anyCatalogue, ({ cards }) => {
      expect(readCards(writeCards(cards, theCategories))).toEqual({ cards, categories: theCategories })
    }),
  )
})

test('the real index is read whole and written back to the letter', () => {
  const { cards, categories } = readCards(cardsText)
  expect(cards.length).toBeGreaterThan(240)
  expect(writeCards(cards, categories)).toBe(cardsText)
})

test('a name with a tab is refused rather than torn', () => {
  const [card] = readCards(cardsText).cards
  if (!card) throw new Error('no card')
  expect(() => writeCards([{ ...card, name: { zh: 'a\tb', en: 'a' } }], [])).toThrow('no tab')
})
