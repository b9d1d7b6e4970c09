import { passport } from '../../../config/content/rules/passport'
import { edit, proves } from '../../builders/sound-content'

proves(passport, {
  good: {
    'a step that takes either document': edit(
      'categories/shopping.yaml',
      'en: Ask for help }',
      'en: Ask for help }, needs: [idCard, passport]',
    ),
    'a task for resident IDs alone': edit(
      'tasks/sim.yaml',
      'situations:',
      'documents: [residentId]\nsituations:',
      edit('tasks/sim.yaml', 'en: Cut it up }', 'en: Cut it up }, needs: [idCard]'),
    ),
  },
  bad: {
    'a resident ID asked of everybody': [
      edit('categories/shopping.yaml', 'en: Ask for help }', 'en: Ask for help }, needs: [idCard]'),
      'categories/shopping.yaml:9',
      'needs idCard',
    ],
    'a resident ID asked of passport holders': [
      edit('categories/bank.yaml', '[branch, passport]', '[branch, idCard]'),
      'categories/bank.yaml:13',
      'documents: [passport]',
    ],
    'a platform’s own route that hides the category’s': [
      edit('platforms/abc.yaml', "call: '95599'", "call: '95599'\n        needs: [idCard]"),
      'platforms/abc.yaml:7',
      'oldWorks',
    ],
  },
})
