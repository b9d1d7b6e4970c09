import { hotlines } from '../../../config/content/rules/hotlines'
import { edit, proves } from '../examples'

const number = (digits: string) => edit('platforms/abc.yaml', "- number: '95599'", `- number: '${digits}'`)

proves(hotlines, {
  good: {
    'a short code': number('110'),
    'an area code': number('0571-88158198'),
    'a country code': number('+86-571-95017'),
    'a country code without dashes': number('+8657195017'),
  },
  bad: {
    'a double dash': [number('0571--8815'), 'platforms/abc.yaml:23', 'no number to dial'],
    'a dash at its end': [number('0571-'), 'platforms/abc.yaml:23', 'no number to dial'],
    'more digits than can be dialled': [number('1234567890123456'), 'platforms/abc.yaml:23', 'no number to dial'],
    'the same number twice': [
      edit(
        'platforms/abc.yaml',
        'signatures:',
        "  - number: '95599'\n    name: { zh: 卡, en: Cards }\n    claims: [{ source: paper, checkedOn: 2026-11-01 }]\nsignatures:",
      ),
      'platforms/abc.yaml:26',
      'twice',
    ],
  },
})
