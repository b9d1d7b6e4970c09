import { signatures } from '../../../config/content/rules/signatures'
import { edit, proves } from '../../builders/sound-content'

const same = (shared: string) =>
  edit(
    'platforms/shop.yaml',
    '{ text: 商店, seen: code, claims: [{ source: paper, checkedOn: 2026-11-01 }] }',
    `{ text: 农业银行, seen: code${shared}, claims: [{ source: paper, checkedOn: 2026-11-01 }] }`,
  )

proves(signatures, {
  good: {
    'one that both holders declare': edit(
      'platforms/abc.yaml',
      '{ text: 农业银行, seen: code, claims: [{ source: paper, checkedOn: 2026-11-01 }] }',
      '{ text: 农业银行, seen: code, shared: true, claims: [{ source: paper, checkedOn: 2026-11-01 }] }',
      same(', shared: true'),
    ),
    'a lone one declared shared': edit('platforms/shop.yaml', 'seen: code', 'seen: code, shared: true'),
  },
  bad: {
    'one that two platforms hold': [same(''), 'platforms/shop.yaml:9', 'the signature of abc too'],
    'one that only one holder declares': [same(', shared: true'), 'platforms/abc.yaml:27', 'Write shared: true on all of them'],
    'the same twice': [
      edit(
        'platforms/shop.yaml',
        '  - { text: 商店, seen: code, claims: [{ source: paper, checkedOn: 2026-11-01 }] }',
        '  - { text: 商店, seen: code, claims: [{ source: paper, checkedOn: 2026-11-01 }] }\n  - { text: 商店, seen: notice, claims: [{ source: paper, checkedOn: 2026-11-01 }] }',
      ),
      'platforms/shop.yaml:10',
      'twice',
    ],
  },
})
