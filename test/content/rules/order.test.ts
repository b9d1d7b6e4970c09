import { order } from '../../../config/content/rules/order'
import { edit, proves, sound, withFile } from '../../builders/sound-content'

const abcAfter = (platform: string) =>
  edit('platforms/abc.yaml', 'risk: 4', `risk: 4\nafter: [{ platform: ${platform}, reason: { zh: 先换它, en: It comes first } }]`)

/** The category `shopping`, whose platforms all come after another. */
const shoppingAfter = (platform: string) =>
  edit(
    'categories/shopping.yaml',
    'stage: life',
    `stage: life\nafter:\n  - { platform: ${platform}, reason: { zh: 先换它, en: It comes first } }`,
  )

proves(order, {
  good: {
    'a category that comes first': edit('platforms/shop.yaml', 'platform: abc', 'platform: bank'),
    'a category that comes before another': shoppingAfter('bank'),
  },
  bad: {
    'two that wait for each other': [abcAfter('shop'), 'platforms/shop.yaml:7', 'a circle: abc after shop after abc'],
    'one that waits for itself': [abcAfter('abc'), 'platforms/abc.yaml:6', 'a circle: abc after abc'],
    'a circle through a category': [abcAfter('shopping'), 'platforms/shop.yaml:7', 'a circle'],
    'a circle through what a whole category leans on': [
      edit(
        'platforms/abc.yaml',
        'risk: 4',
        'risk: 4\nafter: [{ platform: shop, reason: { zh: 先换它, en: It comes first } }]',
        edit(
          'platforms/shop.yaml',
          'after:\n  - { platform: abc, reason: { zh: 先换银行, en: The bank first } }\n',
          '',
          shoppingAfter('bank'),
        ),
      ),
      'categories/shopping.yaml:5',
      'a circle: abc after shop after abc',
    ],
    'one that leans on a placeholder': [
      edit(
        'platforms/shop.yaml',
        'platform: abc',
        'platform: my-bank',
        withFile('platforms/my-bank.yaml', (sound['platforms/abc.yaml'] ?? '').replace('id: abc', 'id: my-bank')),
      ),
      'platforms/shop.yaml:7',
      'Say its category, "bank"',
    ],
    'a category that leans on a placeholder': [
      edit(
        'categories/shopping.yaml',
        'stage: life',
        'stage: life\nafter:\n  - { platform: my-bank, reason: { zh: 先换它, en: It comes first } }',
        withFile('platforms/my-bank.yaml', (sound['platforms/abc.yaml'] ?? '').replace('id: abc', 'id: my-bank')),
      ),
      'categories/shopping.yaml:5',
      'Say its category, "bank"',
    ],
    'one that says what its category says': [
      edit('platforms/shop.yaml', 'platform: abc', 'platform: bank', shoppingAfter('bank')),
      'platforms/shop.yaml:7',
      'stands in the category "shopping" already',
    ],
    'a category without platforms': [
      edit(
        'platforms/shop.yaml',
        'platform: abc',
        'platform: empty',
        withFile('categories/empty.yaml', edit('categories/bank.yaml', 'id: bank', 'id: empty')['categories/bank.yaml'] ?? ''),
      ),
      'platforms/shop.yaml:7',
      'has no platform',
    ],
  },
})
