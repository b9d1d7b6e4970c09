import { oneEntry } from '../../../config/content/rules/one-entry'
import { edit, proves, sound, withFile } from '../../builders/sound-content'

const shop = sound['platforms/shop.yaml'] ?? ''

proves(oneEntry, {
  good: { 'a comment before the entry': withFile('platforms/shop.yaml', `# a shop\n${shop}`) },
  bad: {
    'an empty file': [withFile('platforms/shop.yaml', ''), 'platforms/shop.yaml:1', 'the file is empty'],
    'a file with a comment alone': [withFile('platforms/shop.yaml', '# later\n'), 'platforms/shop.yaml:1', 'the file is empty'],
    'a second document': [
      withFile('platforms/shop.yaml', `${shop}---\n${shop}`),
      'platforms/shop.yaml:1',
      'One file holds one entry',
    ],
    'a second entry below the first': [
      withFile('platforms/shop.yaml', shop + shop),
      'platforms/shop.yaml:10',
      'One file holds one entry',
    ],
    'a list of entries': [
      withFile('platforms/shop.yaml', '- id: shop\n- id: shop2\n'),
      'platforms/shop.yaml:1',
      'One file holds one entry',
    ],
    'what is not YAML': [
      edit('platforms/shop.yaml', 'en: Shop }', 'en: Shop: the best }'),
      'platforms/shop.yaml:2',
      'goes into single quotes',
    ],
    'a file that is no .yaml': [withFile('platforms/shop.json', '{}'), 'platforms/shop.json:1', 'only .yaml files'],
  },
})
