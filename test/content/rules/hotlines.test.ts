import { hotlines } from '../../../config/content/rules/hotlines'
import { edit, proves } from '../../builders/sound-content'

const number = (digits: string) => edit('platforms/abc.yaml', "- number: '95599'", `- number: '${digits}'`)

proves(hotlines, {
  good: {
    'a short code': number('110'),
    'a 400 line with dashes': number('400-0682-666'),
    'a guide that repeats a platform’s': edit(
      'guides/hall.yaml',
      'parts:',
      "hotlines:\n  - number: '95599'\n    name: { zh: 银行, en: Bank }\n    claims: [{ source: blog, checkedOn: 2026-11-01 }]\nparts:",
    ),
    'an area code': number('0571-88158198'),
    'a country code': number('+86-571-95017'),
    'a country code without dashes': number('+8657195017'),
  },
  bad: {
    'a double dash': [number('0571--8815'), 'platforms/abc.yaml:23', 'form of no service number'],
    'a dash at its end': [number('0571-'), 'platforms/abc.yaml:23', 'form of no service number'],
    'more digits than can be dialled': [number('1234567890123456'), 'platforms/abc.yaml:23', 'form of no service number'],
    'a mobile number': [number('139-1234-5678'), 'platforms/abc.yaml:23', 'form of no service number'],
    'a premium number abroad': [number('+1-900-555-1234'), 'platforms/abc.yaml:23', 'known/numbers.ts'],
    'an area code that is none': [number('026-88158198'), 'platforms/abc.yaml:23', 'form of no service number'],
    'another platform’s number': [
      edit(
        'platforms/shop.yaml',
        'signatures:',
        "hotlines:\n  - number: '9-5599'\n    name: { zh: 店, en: Shop }\n    claims: [{ source: paper, checkedOn: 2026-11-01 }]\nsignatures:",
      ),
      'platforms/shop.yaml:9',
      'is the number of abc',
    ],
    'a number that only a blog gives': [
      edit(
        'platforms/abc.yaml',
        'en: Agricultural Bank }\n    claims: [{ source: paper,',
        'en: Agricultural Bank }\n    claims: [{ source: blog,',
      ),
      'platforms/abc.yaml:23',
      'only blogs, Q&A or nobody vouch',
    ],
    'a guide’s number that nobody holds': [
      edit(
        'guides/hall.yaml',
        'parts:',
        "hotlines:\n  - number: '95588'\n    name: { zh: 银行, en: Bank }\n    claims: [{ source: paper, checkedOn: 2026-11-01 }]\nparts:",
      ),
      'guides/hall.yaml:7',
      'the hot-line of no platform',
    ],
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
