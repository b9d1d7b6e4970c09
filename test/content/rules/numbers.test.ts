import { formOf } from '../../../config/content/known/numbers'
import { numbers } from '../../../config/content/rules/numbers'
import { edit, proves } from '../../builders/sound-content'

const note = (zh: string) => edit('platforms/abc.yaml', 'zh: 点“修改”就行。', `zh: '${zh}'`)
const english = (en: string) => edit('platforms/abc.yaml', 'en: Tap 修改. }', `en: '${en}' }`)
const place = 'platforms/abc.yaml:11'

proves(numbers, {
  good: {
    'the file’s own hot-line': note('打 95599 问。'),
    'everybody’s': note('被骗了打 96110 或 110，销号打 10086。'),
    'days, sums and lengths': note('2026-11-22 起，90 天内，最多 100,000 元，¥12345，全国 45000 家。'),
    'an SMS with a hash': edit('platforms/abc.yaml', "call: '95599'", "copy: 'CXXZ#姓名#证件号码'"),
    'a known order by SMS': note('发短信“GMKT”到 10086。'),
    'a one of the language': note('一证通查能看十二家，五六七八天。'),
  },
  bad: {
    'a number that is no hot-line here': [note('打 95588 问。'), place, 'names the number 95588…'],
    'one digit off': [note('打 95598 问。'), place, 'names the number'],
    'a line with dashes': [english('Call 400-123-4567.'), place, 'names the number 40012…'],
    'a number in pieces': [note('打 95、588 问。'), place, 'names the number 95588…'],
    'a number in pieces, by a word': [note('打 95 转 588 问。'), place, 'names the number 95588…'],
    'an order by SMS': [note('发短信“QXHZ”到 10086。'), place, 'an order'],
    'a short one behind a word': [note('拨 1258 问。'), place, 'names the number 1258…'],
    'full-width digits': [note('打９５５８８问。'), place, 'names the number'],
    'Chinese numerals': [note('打九五五八八问。'), place, 'names the number'],
    'an order to the exchange': [note('拨 **21*95599#。'), place, 'an order to the carrier’s exchange'],
    'a full-width order': [note('拨 ＊21＊95599＃。'), place, 'an order'],
    'a spelt order': [note('拨星号 21 星号。'), place, 'an order'],
    'an order in English': [english('Dial star 21 first.'), place, 'an order'],
    'an order to copy': [edit('platforms/abc.yaml', "call: '95599'", "copy: '*#06#'"), 'platforms/abc.yaml:12', 'an order'],
    'a number in a guide that has none': [
      edit('guides/hall.yaml', 'zh: 带上证件。', 'zh: 带上证件，打 95599。'),
      'guides/hall.yaml:4',
      'names the number',
    ],
  },
})

test.each([
  ['95188', true],
  ['9519668', true],
  ['10086', true],
  ['10106188', true],
  ['12345', true],
  ['11185', true],
  ['96110', true],
  ['400-8888-508', true],
  ['0527-80878888', true],
  ['010-96066', true],
  ['+86-571-95017', true],
  ['+86-21-28283888', true],
  ['+8613800100186', true],
  ['13800100186', false],
  ['19005551234', false],
  ['+8613800100187', false],
  ['+1-900-555-1234', false],
  ['00190055512', false],
  ['16812345', false],
  ['95', false],
  ['955885588', false],
  ['9-5588-', false],
  ['４００１２３４５６７', false],
])('%s is the number of a service: %s', (number, is) => expect(formOf(number) !== undefined).toBe(is))
