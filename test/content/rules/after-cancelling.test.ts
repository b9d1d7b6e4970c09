import { afterCancelling } from '../../../config/content/rules/after-cancelling'
import { edit, proves } from '../../builders/sound-content'

proves(afterCancelling, {
  good: {
    'an old SMS for a task before cancelling': edit(
      'tasks/sim.yaml',
      'order: 20',
      'order: 5',
      edit('tasks/sim.yaml', 'en: Cut it up }', 'en: Cut it up }, needs: [oldSms]'),
    ),
  },
  bad: {
    'an old SMS on a dead number': [
      edit('categories/bank.yaml', '[branch, idCard]', '[oldSms]'),
      'categories/bank.yaml:11',
      'oldGone route needs oldSms',
    ],
    'an old SMS after the cancelling step': [
      edit('tasks/cancel.yaml', 'en: Keep the receipt }', 'en: Keep the receipt }, needs: [oldSms]'),
      'tasks/cancel.yaml:11',
      'after cancelling',
    ],
    'an old SMS in a task after it': [
      edit('tasks/sim.yaml', 'en: Cut it up }', 'en: Cut it up }, needs: [oldSms]'),
      'tasks/sim.yaml:9',
      'after "cancel"',
    ],
    'an old SMS after a carrier’s cancelling': [
      edit('carriers/cmcc.yaml', 'en: Settle the bill }', 'en: Settle the bill }, needs: [oldSms]'),
      'carriers/cmcc.yaml:11',
      'after cancelling',
    ],
  },
})
