import { lastCodeNames } from '../../../../src/packages/guide/account/last-code-names'
import { aFixedTask, aPlatform } from '../../../builders/catalogue'
import { aTask } from '../../../builders/task'

const risky = (key: string, id = key) => aTask(key, { item: aPlatform(id, { risk: 4, name: { zh: `名${id}`, en: id } }) })

test('the last look names every account of high risk once, a second one on a platform by its place', () => {
  const tasks = [
    aTask('cancel', { item: aFixedTask('cancel') }),
    risky('wechat'),
    risky('wechat.2', 'wechat'),
    aTask('shop', { item: aPlatform('shop', { risk: 3 }) }),
    { ...risky('gone'), state: 'closed' as const },
    { ...risky('theirs'), state: 'notMine' as const },
  ]
  expect(lastCodeNames(tasks)).toEqual([
    { zh: '名wechat', en: 'wechat' },
    { zh: '名wechat（2）', en: 'wechat (2)' },
  ])
})
