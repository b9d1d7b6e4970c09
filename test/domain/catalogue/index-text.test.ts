import fc from 'fast-check'

import { catalogueIndex } from '../../../src/content/baked/catalogue-index'
import { decodeIndex, encodeIndex } from '../../../src/domain/catalogue/index-text'
import { anyCatalogue, theCategories } from '../../builders/catalogue'

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(anyCatalogue, ({ items }) => {
      expect(decodeIndex(encodeIndex(items, theCategories))).toEqual({ items, categories: theCategories })
    }),
  )
})

test('the real index is read whole and written back to the letter', () => {
  const { items, categories } = decodeIndex(catalogueIndex)
  expect(items.length).toBeGreaterThan(240)
  expect(encodeIndex(items, categories)).toBe(catalogueIndex)
})

test('a name with a tab is refused rather than torn', () => {
  const [item] = decodeIndex(catalogueIndex).items
  if (!item) throw new Error('no item')
  expect(() => encodeIndex([{ ...item, name: { zh: 'a\tb', en: 'a' } }], [])).toThrow('no tab')
})
