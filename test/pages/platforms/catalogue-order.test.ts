import { categoriesInOrder, platformsInOrder } from '../../../src/pages/platforms/catalogue-order'
import { aFixedTask, aPlatform, theCategories } from '../../builders/catalogue'

test('what most people have comes first, then the dangerous, and fixed tasks are no platforms', () => {
  const items = [
    aPlatform('mild', { risk: 1 }),
    aPlatform('rare', { common: false, risk: 4 }),
    aFixedTask('query'),
    aPlatform('bank', { risk: 4 }),
    aPlatform('mild-too', { risk: 1 }),
  ]
  expect(platformsInOrder({ items }).map(({ id }) => id)).toEqual(['bank', 'mild', 'mild-too', 'rare'])
})

test('the categories stand as the stages of a plan do', () => {
  const categories = [...theCategories].reverse()
  expect(categoriesInOrder({ categories }).map(({ id }) => id)).toEqual(['payment', 'bank', 'mail', 'gov', 'shopping'])
})
