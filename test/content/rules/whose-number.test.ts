import { whoseNumber } from '../../../config/content/rules/whose-number'
import { edit, proves } from '../../builders/sound-content'

const place = 'platforms/abc.yaml:11'
const note = (zh: string, en = 'Tap it.') =>
  edit('platforms/abc.yaml', '{ zh: 点“修改”就行。, en: Tap 修改. }', `{ zh: '${zh}', en: '${en}' }`)
const several = (zh: string, en: string) =>
  edit('platforms/shop.yaml', 'risk: 1', `risk: 1\nseveral: { zh: '${zh}', en: '${en}' }`)

proves(whoseNumber, {
  good: {
    'the number on the account': note('原号收不到验证码', 'Without a code to the number on the account'),
    'what a source says': edit('platforms/abc.yaml', 'quote: 保证换好', 'quote: 旧手机号要收验证码'),
    'a menu of the app': edit('platforms/abc.yaml', "call: '95599'", 'path: [我的, 验证旧手机号]'),
    'why it matters, of a number that was given up': edit(
      'platforms/abc.yaml',
      'risk: 4',
      'risk: 4\nwhy:\n  text: { zh: 旧号会发给别人, en: An old number goes to somebody else }\n  claims: [{ source: paper, checkedOn: 2026-11-01 }]',
    ),
    'an old phone, and an old passport': note('旧手机先退出，新旧护照都带', 'Sign out of the old phone, bring both passports'),
  },
  bad: {
    旧号: [note('旧号收不到验证码'), place, 'Say 原号'],
    旧手机号: [note('要填旧手机号'), place, '“旧手机号”'],
    旧卡: [note('先别拔旧卡'), place, '“旧卡”'],
    新旧号: [note('新旧两个号都要'), place, '“新旧两个号”'],
    'an old number': [note('原号', 'Say your old number is dead'), place, '“old number”'],
    'an old mobile number': [note('原号', 'Give the old mobile number'), place, '“old mobile number”'],
    'an old SIM': [note('原号', 'Keep the old SIM in'), place, '“old SIM”'],
    'an old and a new one': [note('原号', 'Codes of the old and the new number'), place, '“old and the new number”'],
    'a code to it in a conflict': [
      edit('platforms/abc.yaml', 'Does the number on the account get a code?', 'Is the old SMS needed?'),
      'platforms/abc.yaml:17',
      '“old SMS”',
    ],
    'a hint for several accounts': [several('看看旧号下还有没有', 'Look for others'), 'platforms/shop.yaml:6', '“旧号”'],
    'a reason to come after': [
      edit('platforms/shop.yaml', 'zh: 先换银行,', 'zh: 趁旧号还在,'),
      'platforms/shop.yaml:7',
      'reason says',
    ],
    'a category': [edit('categories/bank.yaml', 'zh: 去网点,', 'zh: 报旧号,'), 'categories/bank.yaml:11', 'do says'],
  },
})
