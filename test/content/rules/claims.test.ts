import { claims } from '../../../config/content/rules/claims'
import { edit, proves } from '../../builders/sound-content'

proves(claims, {
  good: {
    'a printed source': edit('sources.yaml', 'url: https://www.thepaper.cn/1', 'printed: page 12'),
    'unverified general practice without an address': edit(
      'sources.yaml',
      '  url: https://blog.example/2\n  kind: blog',
      '  kind: unverified',
    ),
    'coverage that is not known': edit(
      'platforms/abc.yaml',
      "renewal: 'no'\n  claims: [{ source: paper, checkedOn: 2026-11-01 }]",
      'renewal: unknown',
    ),
  },
  bad: {
    'a source without an address': [
      edit('sources.yaml', '  url: https://www.thepaper.cn/1\n', ''),
      'sources.yaml:1',
      'has no address',
    ],
    'coverage without a claim': [
      edit('platforms/abc.yaml', "renewal: 'no'\n  claims: [{ source: paper, checkedOn: 2026-11-01 }]", "renewal: 'no'"),
      'platforms/abc.yaml:30',
      'without a claim',
    ],
  },
})
