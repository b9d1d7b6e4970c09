import { stepIds } from '../../../config/content/rules/step-ids'
import { edit, proves } from '../../builders/sound-content'

proves(stepIds, {
  good: { 'the same step id in another file': edit('platforms/abc.yaml', 'id: app', 'id: branch') },
  bad: {
    'two parts of one id': [
      edit('guides/hall.yaml', 'parts:\n', 'parts:\n  - { id: ask, title: { zh: 先问, en: Ask first } }\n'),
      'guides/hall.yaml:8',
      'a second "ask"',
    ],
    'two steps of one id': [edit('platforms/abc.yaml', '{ id: app,', '{ id: call,'), 'platforms/abc.yaml:13', 'a second "call"'],
  },
})
