import { stepIds } from '../../../config/content/rules/step-ids'
import { edit, proves } from '../examples'

proves(stepIds, {
  good: { 'the same step id in another file': edit('platforms/abc.yaml', 'id: app', 'id: branch') },
  bad: {
    'two steps of one id': [edit('platforms/abc.yaml', '{ id: app,', '{ id: call,'), 'platforms/abc.yaml:13', 'a second "call"'],
  },
})
