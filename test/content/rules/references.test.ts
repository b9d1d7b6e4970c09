import { references } from '../../../config/content/rules/references'
import { edit, proves, withFile } from '../../builders/sound-content'

proves(references, {
  good: { 'a whole category that comes first': edit('platforms/shop.yaml', 'platform: abc', 'platform: bank') },
  bad: {
    'a source that is not listed': [
      edit('platforms/abc.yaml', 'source: paper', 'source: papre'),
      'platforms/abc.yaml:14',
      'sources.yaml has no "papre"',
    ],
    'a category that is not': [
      edit('platforms/shop.yaml', 'category: shopping', 'category: shops'),
      'platforms/shop.yaml:3',
      'Take one of bank, shopping',
    ],
    'an "after" that is not': [
      edit('platforms/shop.yaml', 'platform: abc', 'platform: abd'),
      'platforms/shop.yaml:7',
      'no platform or category "abd"',
    ],
    'an "after" of a category that is not': [
      edit(
        'categories/shopping.yaml',
        'stage: life',
        'stage: life\nafter:\n  - { platform: abd, reason: { zh: 先换它, en: It comes first } }',
      ),
      'categories/shopping.yaml:5',
      'no platform or category "abd"',
    ],
    'a guide to read that is not': [
      edit('tasks/cancel.yaml', 'order: 10', 'order: 10\nreading: halls'),
      'tasks/cancel.yaml:5',
      'no guide "halls"',
    ],
    'a call that is no hot-line of the file': [
      edit('platforms/abc.yaml', "call: '95599'", "call: '95588'"),
      'platforms/abc.yaml:12',
      'not among this file',
    ],
    'a brand of a platform that is not': [
      withFile(
        'brands.yaml',
        'corp:\n  name: { zh: 集团, en: Corp }\n  platforms: [shop, abd]\n  claims: [{ source: paper, checkedOn: 2026-11-01 }]\n',
      ),
      'brands.yaml:3',
      'no platform "abd"',
    ],
    'a conflict that is not told': [
      edit('platforms/abc.yaml', 'conflict: codes', 'conflict: code'),
      'platforms/abc.yaml:13',
      'no conflict "code"',
    ],
  },
})
