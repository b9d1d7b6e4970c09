import { schema } from '../../../config/content/rules/schema'
import { edit, proves, sound, withFile, without } from '../../builders/sound-content'

proves(schema, {
  good: { 'a longer hot-line': edit('platforms/abc.yaml', "number: '95599'", "number: '4006695599'") },
  bad: {
    'a missing key': [edit('platforms/shop.yaml', 'bindings: [login]\n', ''), 'platforms/shop.yaml:1', '"bindings" is missing'],
    'one language alone': [
      edit('platforms/shop.yaml', '{ zh: 商店, en: Shop }', '{ zh: 商店 }'),
      'platforms/shop.yaml:2',
      '"en" is missing',
    ],
    'a risk of its own': [
      edit('platforms/shop.yaml', 'risk: 1', 'risk: 5'),
      'platforms/shop.yaml:5',
      /5 must be one of 1, 2, 3, 4\. 4: with the number alone/,
    ],
    'a hot-line with a letter': [
      edit('platforms/abc.yaml', "number: '95599'", "number: '955o9'"),
      'platforms/abc.yaml:23',
      'As dialled: digits, + and -',
    ],
    'a hot-line that YAML takes for a quantity': [
      edit('platforms/abc.yaml', "number: '95599'", 'number: 95599'),
      'platforms/abc.yaml:23',
      'Put digits into quotes',
    ],
    'a source without its kind': [edit('sources.yaml', '  kind: press\n', ''), 'sources.yaml:1', '"kind" is missing'],
    'an id that is not the file’s name': [
      without('platforms/shop.yaml', withFile('platforms/store.yaml', sound['platforms/shop.yaml'] ?? '')),
      'platforms/store.yaml:1',
      'Rename the file to shop.yaml',
    ],
  },
})
