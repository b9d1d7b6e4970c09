import type { Milestone, MilestoneKind } from '../../../../src/domain/timeline/timeline'
import { recordMessagesIn } from '../../../../src/i18n/record'
import { sharedMessagesIn } from '../../../../src/i18n/subpackages'
import { dayNoteOf, hintOf, hourOf, titleOf } from '../../../../src/packages/record/timeline/milestone-text'
import { aFixedTask } from '../../../builders/catalogue'
import { aTask } from '../../../builders/task'

const { timeline } = recordMessagesIn('zh')
const shared = sharedMessagesIn('zh')

const aMilestone = (kind: MilestoneKind, with_: Partial<Milestone> = {}): Milestone => ({
  id: kind,
  kind,
  day: '2026-11-22',
  state: 'plan',
  ...with_,
})

describe('what a milestone is called', () => {
  test('an account is moved or closed, and a fixed task goes by its name', () => {
    expect(titleOf(aMilestone('moved', { task: aTask('jd') }), '京东', timeline)).toBe(timeline.moved('京东'))
    expect(titleOf(aMilestone('moved', { task: aTask('jd', { state: 'closed' }) }), '京东', timeline)).toBe(
      timeline.closed('京东'),
    )
    expect(titleOf(aMilestone('moved', { task: aTask('sim', { item: aFixedTask('sim') }) }), '剪卡', timeline)).toBe('剪卡')
  })

  test('a day of the user’s own is in their words', () => {
    expect(titleOf(aMilestone('own', { title: '去建行网点' }), '', timeline)).toBe('去建行网点')
  })

  test('a day of the number has a word of its own', () => {
    expect(titleOf(aMilestone('arrearsCancel'), '', timeline)).toBe(timeline.arrearsCancel)
  })
})

describe('what is to be known of a milestone', () => {
  test('before a planned cancelling: how much is unfinished; after it: that the day has passed', () => {
    expect(hintOf(aMilestone('cancelPlanned'), 3, timeline)).toBe(timeline.cancelPlannedHint(3))
    expect(hintOf(aMilestone('cancelPlanned', { state: 'due' }), 3, timeline)).toBe(timeline.cancelPlannedPast)
  })

  test('most need nothing more than their title', () => {
    expect(hintOf(aMilestone('querySubmitted', { state: 'done' }), 0, timeline)).toBe('')
  })
})

describe('the hour', () => {
  const at = Date.parse('2026-11-22T08:05:00+08:00')

  test('is the mainland’s: from when something may be asked again, or by when it must be there', () => {
    expect(hourOf(aMilestone('queryRetry', { at }), timeline)).toBe(timeline.from('8:05'))
    expect(hourOf(aMilestone('queryAnswer', { at }), timeline)).toBe(timeline.by('8:05'))
  })

  test('is not told of what has been, nor of what is counted by the day', () => {
    expect(hourOf(aMilestone('queryAnswer', { at, state: 'done' }), timeline)).toBe('')
    expect(hourOf(aMilestone('wait'), timeline)).toBe('')
  })
})

test('under a date stands today, its weekday within the year, or its year', () => {
  expect(dayNoteOf('2026-11-22', '2026-11-22', timeline, shared)).toBe(timeline.today)
  expect(dayNoteOf('2026-11-23', '2026-11-22', timeline, shared)).toBe('周一')
  expect(dayNoteOf('2027-11-23', '2026-11-22', timeline, shared)).toBe(timeline.year('2027'))
})
