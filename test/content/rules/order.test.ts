import { order } from '../../../config/content/rules/order'
import { edit, proves, withFile } from '../../builders/sound-content'

const abcAfter = (platform: string) =>
  edit('platforms/abc.yaml', 'risk: 4', `risk: 4\nafter: [{ platform: ${platform}, reason: { zh: 先换它, en: It comes first } }]`)

proves(order, {
  good: { 'a category that comes first': edit('platforms/shop.yaml', 'platform: abc', 'platform: bank') },
  bad: {
    'two that wait for each other': [abcAfter('shop'), 'platforms/shop.yaml:7', 'a circle: abc after shop after abc'],
    'one that waits for itself': [abcAfter('abc'), 'platforms/abc.yaml:6', 'a circle: abc after abc'],
    'a circle through a category': [abcAfter('shopping'), 'platforms/shop.yaml:7', 'a circle'],
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
