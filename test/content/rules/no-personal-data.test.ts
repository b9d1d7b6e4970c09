import fc from 'fast-check'

import { parseContent } from '../../../config/content/parse'
import { noPersonalData } from '../../../config/content/rules/no-personal-data'
import { edit, proves, today } from '../../builders/sound-content'
import { runs } from '../../helpers/runs'

// Made up here, so that no number of this shape stands in the project.
const mobile = ['138', '0013', '8000'].join('')
const id = ['11010519491231', '002X'].join('')
const card = ['4111', '1111', '1111', '1111'].join('')

const note = (text: string) => edit('platforms/abc.yaml', 'zh: 点“修改”就行。', `zh: '${text}'`)
const place = 'platforms/abc.yaml:11'

proves(noPersonalData, {
  good: {
    'hot-lines': note('打 95188、10699000、4006700700、0571-88158198 或 +86 571 95017'),
    'a day': note('2026-11-22 起'),
    'a web page with long numbers': edit(
      'sources.yaml',
      'https://www.thepaper.cn/1',
      `https://www.thepaper.cn/${mobile}/${card}`,
    ),
    'a carrier’s hot-line for calls from abroad': edit('carriers/cmcc.yaml', "'10086'", "'+8613800100186'"),
  },
  bad: {
    'a mobile number in a note': [note(`有事找 ${mobile}`), place, 'looks like a mobile number (138…)'],
    'one with its country code': [note(`+86${mobile}`), place, 'a mobile number'],
    'one with dashes': [note('138-0013-8000'), place, 'a mobile number'],
    'one in a quote': [edit('platforms/abc.yaml', '保证换好', `'${mobile}'`), 'platforms/abc.yaml:14', 'a mobile number'],
    'one in a comment': [
      edit('platforms/abc.yaml', 'risk: 4', `risk: 4 # ask ${mobile}`),
      'platforms/abc.yaml:5',
      'a mobile number',
    ],
    'a resident ID': [note(id), place, 'a resident ID'],
    'a bank card': [note(card), place, 'a bank card'],
    'one in full-width digits': [
      note(mobile.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
      place,
      'a mobile number',
    ],
    'one that YAML escapes': [
      edit('platforms/abc.yaml', 'zh: 点“修改”就行。', `zh: "${[...mobile].map((digit) => `\\x3${digit}`).join('')}"`),
      place,
      'a mobile number',
    ],
    'one over two comments': [
      edit('platforms/abc.yaml', 'risk: 4', `# ask ${mobile.slice(0, 6)}\n# ${mobile.slice(6)}\nrisk: 4`),
      'platforms/abc.yaml:5',
      'a mobile number',
    ],
    'one cut into menu items': [
      edit('platforms/abc.yaml', "call: '95599'", `path: ['${mobile.slice(0, 6)}', '${mobile.slice(6)}']`),
      'platforms/abc.yaml:12',
      'a mobile number',
    ],
    'a code in a quote': [
      edit('platforms/abc.yaml', '保证换好', '您的验证码是 837261'),
      'platforms/abc.yaml:14',
      'a verification code',
    ],
    'a bank card in groups of four': [note('4111 1111 1111 1111'), place, 'a bank card'],
  },
})

test('no mainland mobile number gets through, however it is written', () => {
  const number = fc.tuple(
    fc.constantFrom('', '86', '+86', '+86 '),
    fc.integer({ min: 13, max: 19 }),
    fc.constantFrom('', ' ', '-'),
    fc.integer({ min: 0, max: 999_999_999 }),
  )
  fc.assert(
    fc.property(number, ([country, head, gap, rest]) => {
      const digits = `${head}${String(rest).padStart(9, '0')}`
      fc.pre(!['13800100186', '18918910000', '18618610010'].includes(digits))
      const written = `${country}${digits.slice(0, 3)}${gap}${digits.slice(3, 7)}${gap}${digits.slice(7)}`
      const problems = noPersonalData.check(parseContent(note(`找${written}。`)), { today })
      expect(problems.map(({ line }) => line)).toContain(11)
    }),
    { numRuns: runs(30) },
  )
})

test('the message does not repeat the number', () => {
  expect(noPersonalData.check(parseContent(note(mobile)), { today })[0]?.message).not.toContain(mobile)
})
