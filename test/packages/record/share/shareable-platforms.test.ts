import { shareablePlatforms } from '../../../../src/packages/record/share/shareable-platforms'
import { aFixedTask, aPlatform } from '../../../builders/catalogue'
import { aTask } from '../../../builders/task'

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)

test('a platform with several accounts is shared once, in the order of the list', () => {
  const [jd, wechat] = [aPlatform('jd'), aPlatform('wechat')]
  const tasks = [aTask('jd'), aTask('wechat', { item: wechat }), aTask('wechat.2', { item: wechat }), aTask('jd.2', { item: jd })]
  expect(idsOf(shareablePlatforms(tasks))).toEqual(['jd', 'wechat'])
})

test('what the user named, and what is no platform, stays with the user', () => {
  expect(shareablePlatforms([aTask('own-1'), aTask('query', { item: aFixedTask('query') })])).toEqual([])
})

test('no more are offered than a page may draw', () => {
  expect(shareablePlatforms(Array.from({ length: 400 }, (_, index) => aTask(`p${index}`)))).toHaveLength(150)
})
