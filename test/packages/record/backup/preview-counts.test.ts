import { mergeSnapshots } from '../../../../src/domain/record/merge'
import { emptySnapshot } from '../../../../src/domain/record/snapshot'
import { accountsDone, omissionsOf } from '../../../../src/packages/record/backup/preview-counts'
import { aNumber } from '../../../builders/snapshot'

const { omitted: nothing } = mergeSnapshots(emptySnapshot, emptySnapshot)

test('an account is done once it was moved, closed, or is none of the user’s; what waits or was never touched is not', () => {
  const number = aNumber({
    accounts: ['wechat', 'qq', 'jd', 'taobao', '12306'],
    progress: {
      wechat: { mark: 'done', on: '2026-11-20', ticked: [] },
      qq: { mark: 'closed', on: '2026-11-20', ticked: [] },
      jd: { mark: 'notMine', ticked: [] },
      taobao: { mark: 'waiting', until: '2026-12-01', ticked: [] },
      // Taken off the list: what was done there is kept, and does not count.
      meituan: { mark: 'done', on: '2026-11-20', ticked: [] },
    },
  })
  expect(accountsDone(number)).toEqual({ done: 3, total: 5 })
})

test('a backup that had room for everything leaves nothing to tell', () => {
  expect(omissionsOf(nothing, nothing)).toEqual([])
})

test('what found no room in reading and in merging is told together', () => {
  expect(omissionsOf({ ...nothing, customDays: 2 }, { ...nothing, customDays: 3, notes: 1 })).toEqual([
    { kind: 'customDays', count: 5 },
    { kind: 'notes', count: 1 },
  ])
})

test('nothing that may find no room is forgotten', () => {
  const one = Object.fromEntries(Object.keys(nothing).map((kind) => [kind, 1]))
  const kinds = omissionsOf({ ...nothing, ...one }, nothing).map(({ kind }) => kind)
  expect([...kinds].sort()).toEqual(Object.keys(nothing).sort())
})
