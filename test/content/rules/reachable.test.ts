import { reachable } from '../../../config/content/rules/reachable'
import { edit, proves, sound, withFile } from '../../builders/sound-content'

proves(reachable, {
  good: { 'a task for some documents': edit('tasks/sim.yaml', 'situations:', 'documents: [passport]\nsituations:') },
  bad: {
    'a category without platforms': [
      withFile('categories/empty.yaml', sound['categories/bank.yaml']?.replace('id: bank', 'id: empty') ?? ''),
      'categories/empty.yaml:1',
      'no platform is in the category "empty"',
    ],
    'a platform that a document has no route on': [
      edit('categories/shopping.yaml', '  - when: oldGone', '  - when: oldGone\n    documents: [residentId]'),
      'platforms/shop.yaml:1',
      'has an oldGone route for passport',
    ],
    'a task without a route for its situation': [
      edit('tasks/sim.yaml', '[changing]', '[changing, lost]'),
      'tasks/sim.yaml:5',
      'no route for "lost"',
    ],
    'a source that nobody names': [
      edit(
        'sources.yaml',
        'paper:',
        'lonely:\n  title: { zh: 书, en: Book }\n  publisher: { zh: 社, en: Press }\n  printed: page 1\n  kind: press\npaper:',
      ),
      'sources.yaml:1',
      'no claim names',
    ],
  },
})
