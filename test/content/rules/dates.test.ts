import { dates } from '../../../config/content/rules/dates'
import { edit, proves } from '../../builders/sound-content'

const checkedOn = (day: string) => edit('platforms/abc.yaml', 'checkedOn: 2026-11-01, quote', `checkedOn: ${day}, quote`)

proves(dates, {
  good: {
    'a claim of today': checkedOn('2026-11-22'),
    'a source of this month': edit('sources.yaml', 'date: 2026-03', 'date: 2026-11'),
  },
  bad: {
    'a claim of tomorrow': [checkedOn('2026-11-23'), 'platforms/abc.yaml:14', 'lies in the future (today is 2026-11-22)'],
    'a day that is none': [checkedOn('2026-02-30'), 'platforms/abc.yaml:14', 'no day of the calendar'],
    'a source of next month': [edit('sources.yaml', 'date: 2026-03', 'date: 2026-12'), 'sources.yaml:5', 'future'],
    'a claim older than its source': [
      checkedOn('2026-02-01'),
      'platforms/abc.yaml:14',
      'before its source "paper" was published',
    ],
  },
})
