import { moneySources } from '../../../config/content/rules/money-sources'
import { edit, proves } from '../../builders/sound-content'

const route = 'claims: [{ source: paper, checkedOn: 2026-11-01, quote: 保证换好 }]'

proves(moneySources, {
  good: {
    'a blog beside the press': edit(
      'platforms/abc.yaml',
      route,
      'claims: [{ source: paper, checkedOn: 2026-11-01 }, { source: blog, checkedOn: 2026-11-01 }]',
    ),
    'a blog alone about a shop': edit('categories/shopping.yaml', 'id: help', 'id: helpdesk'),
  },
  bad: {
    'a blog alone about a bank': [
      edit('platforms/abc.yaml', route, 'claims: [{ source: blog, checkedOn: 2026-11-01 }]'),
      'platforms/abc.yaml:14',
      'only blogs or Q&A',
    ],
    'a blog alone for the steps of a guide': [
      edit('guides/hall.yaml', '    claims: [{ source: paper', '    claims: [{ source: blog'),
      'guides/hall.yaml:11',
      'only blogs or Q&A',
    ],
  },
})
