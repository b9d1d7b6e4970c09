import { promises } from '../../../config/content/rules/promises'
import { edit, proves } from '../../builders/sound-content'

const note = (zh: string, en = 'Tap it.') =>
  edit('platforms/abc.yaml', '{ zh: 点“修改”就行。, en: Tap 修改. }', `{ zh: '${zh}', en: '${en}' }`)
const place = 'platforms/abc.yaml:11'

proves(promises, {
  good: {
    'the app’s own label': note('点“一键解绑”'),
    'a menu item': edit('platforms/abc.yaml', "call: '95599'", 'path: [我的, 一键解绑]'),
    'a deposit': note('先退保证金'),
  },
  bad: {
    一键: [note('一键换号'), place, 'promises ("一键")'],
    必定: [note('必定换成'), place, '必定'],
    没有风险: [note('这样没有风险'), place, '没有风险'],
    唯一: [note('官方唯一渠道'), place, '官方唯一'],
    surely: [note('能换', 'You will surely succeed'), place, 'surely'],
    'no danger': [note('能换', 'There is no danger'), place, 'no danger'],
    保证: [note('保证能换'), place, '保证'],
    '100%': [note('100% 能换'), place, '100%'],
    guaranteed: [note('能换', 'It is guaranteed'), place, 'guaranteed'],
    'one-tap': [note('能换', 'A one-tap change'), place, 'one-tap'],
  },
})
