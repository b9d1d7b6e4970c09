import { membersLine } from '../../../config/content/rules/members-line'
import { edit, proves, sound, withFile } from '../../builders/sound-content'

const shop = (
  call: string,
  category = 'loyalty',
): string => `${sound['platforms/shop.yaml']?.replace('shopping', category)}routes:
  - when: closing
    steps:
      - { id: call, do: { zh: 打电话注销, en: Call to close it }, call: '${call}', irreversible: true }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
hotlines:
  - number: '4009200715'
    name: { zh: 商店会员, en: Members }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
  - number: '4008823823'
    name: { zh: 商店, en: Shop }
    claims: [{ source: paper, checkedOn: 2026-11-01 }]
`
const loyalty = withFile(
  'categories/loyalty.yaml',
  sound['categories/shopping.yaml']?.replace('id: shopping', 'id: loyalty') ?? '',
)
const file = 'platforms/shop.yaml'

proves(membersLine, {
  good: {
    'the members’ line': { ...loyalty, ...withFile(file, shop('400-920-0715')) },
    'a shop without one': edit(file, 'risk: 1', 'risk: 2'),
    'a trade whose orders are its accounts': withFile(file, shop('4008823823', 'shopping')),
  },
  bad: {
    'the line that takes orders': [{ ...loyalty, ...withFile(file, shop('4008823823')) }, `${file}:13`, 'members’ line'],
  },
})
