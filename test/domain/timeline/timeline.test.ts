import fc from 'fast-check'

import { terms } from '../../../src/content/baked/terms'
import { workdays } from '../../../src/content/baked/workdays'
import { addDays, clockAt, dayAt, instantAt, weekdayOf } from '../../../src/domain/calendar/day'
import { addWorkingDays } from '../../../src/domain/calendar/workdays'
import type { NumberProfile } from '../../../src/domain/number/profile'
import { makePlan } from '../../../src/domain/plan/plan'
import type { Progress } from '../../../src/domain/plan/progress'
import { dueToday, makeTimeline, nextMilestone, type TimelineInput } from '../../../src/domain/timeline/timeline'
import { aCatalogue, aFixedTask, anyMark, anyProfile, aPlatform } from '../../builders/catalogue'

const calendar = { terms, workdays }
const catalogue = aCatalogue(
  aFixedTask('query', { stage: 'find', order: -2 }),
  aFixedTask('renewal', { stage: 'find', order: -1 }),
  aPlatform('wechat'),
  aPlatform('jd'),
  aFixedTask('cancel', { endsSim: true }),
)

const at = (text: string) => Date.parse(`${text}:00+08:00`)

const timeline = (
  now: number,
  {
    dates = {},
    carrier,
    progress = {},
    submittedAt = {},
    customDays = [],
  }: Partial<Pick<NumberProfile, 'dates' | 'carrier'> & Pick<TimelineInput, 'submittedAt' | 'customDays'>> & {
    progress?: Record<string, Progress>
  } = {},
) => {
  const profile: NumberProfile = {
    holder: 'me',
    situation: 'changing',
    document: 'residentId',
    dates,
    ...(carrier ? { carrier } : {}),
  }
  const plan = makePlan(
    { profile, accounts: ['wechat', 'jd'], progress: new Map(Object.entries(progress)), today: dayAt(now) },
    catalogue,
  )
  const tasks = plan.stages.flatMap((stage) => stage.tasks)
  return makeTimeline({ profile, submittedAt, customDays, tasks, now }, calendar)
}

const lines = (made: ReturnType<typeof timeline>) => made.map(({ kind, day, state }) => `${day} ${kind} ${state}`)

describe('一证通查', () => {
  const submitted = at('2026-11-22T23:59')

  test('is answered 48 hours later to the minute, and may be asked again after 24', () => {
    const made = timeline(submitted, { submittedAt: { query: submitted } })
    expect(lines(made)).toEqual(['2026-11-22 querySubmitted done', '2026-11-23 queryRetry waits', '2026-11-24 queryAnswer waits'])
    expect(made.map((milestone) => milestone.at && clockAt(milestone.at))).toEqual(['23:59', '23:59', '23:59'])
  })

  test('two minutes after midnight is another day in the mainland, whatever zone the phone is in', () => {
    expect(lines(timeline(submitted, { submittedAt: { query: at('2026-11-23T00:01') } }))[2]).toContain('2026-11-25')
  })

  test('is due from its minute on, and gone from the days to come once it is settled', () => {
    expect(dueToday(timeline(submitted + 48 * 3_600_000 - 1, { submittedAt: { query: submitted } }))).toEqual([])
    expect(dueToday(timeline(submitted + 48 * 3_600_000, { submittedAt: { query: submitted } })).map(({ kind }) => kind)).toEqual(
      ['queryAnswer'],
    )
    const settled = timeline(submitted, {
      submittedAt: { query: submitted },
      progress: { query: { mark: 'done', on: '2026-11-22', ticked: [] } },
    })
    expect(lines(settled)).toEqual(['2026-11-22 moved done', '2026-11-22 querySubmitted done'])
  })

  test('handed in before a leap day is answered on 1 March', () => {
    const leap = at('2028-02-28T08:00')
    expect(lines(timeline(leap, { submittedAt: { query: leap } }))).toContain('2028-03-01 queryAnswer waits')
  })

  test('a clock set back makes nothing due and nothing throw', () => {
    const made = timeline(submitted - 10 * 86_400_000, { submittedAt: { query: submitted } })
    expect(dueToday(made)).toEqual([])
    expect(nextMilestone(made)?.day).toBe('2026-11-24')
  })
})

describe('号码焕新: 5 working days by the mainland calendar', () => {
  test.each([
    ['over a weekend', '2026-11-19T10:00', '2026-11-26'],
    ['over the National Day week, with its make-up Saturday', '2026-09-30T10:00', '2026-10-13'],
    ['over the Spring Festival', '2026-02-13T10:00', '2026-02-27'],
    ['over a make-up Sunday', '2026-09-18T10:00', '2026-09-24'],
  ])('%s', (_what, submitted, due) => {
    const started = { renewal: at(submitted) }
    const made = timeline(at(submitted), { submittedAt: started })
    expect(made.find(({ kind }) => kind === 'renewalDue')).toMatchObject({ day: due, state: 'waits', term: 'renewal' })
    expect(made.some(({ unsure }) => unsure)).toBe(false)
  })

  test('beyond the last year that is announced it says that it is not sure', () => {
    const started = { renewal: at('2026-12-29T10:00') }
    expect(timeline(at('2026-12-29T10:00'), { submittedAt: started }).find(({ kind }) => kind === 'renewalDue')?.unsure).toBe(
      true,
    )
  })
})

describe('the number itself', () => {
  const now = at('2026-11-22T09:00')

  test('planned to be cancelled: at the earliest 90 days later somebody else may have it', () => {
    expect(lines(timeline(now, { dates: { cancelPlanned: '2026-12-01' } }))).toEqual([
      '2026-12-01 cancelPlanned plan',
      '2027-03-01 reissue earliest',
    ])
  })

  test('a plan that has passed is due, and 90 days are counted from today', () => {
    expect(lines(timeline(now, { dates: { cancelPlanned: '2026-11-20' } }))).toEqual([
      '2026-11-20 cancelPlanned due',
      '2027-02-20 reissue earliest',
    ])
  })

  test('cancelled, by the day that was told or by the mark on the task', () => {
    const expected = ['2026-10-01 cancelled done', '2026-12-30 reissue earliest']
    expect(lines(timeline(now, { dates: { cancelledOn: '2026-10-01' } }))).toEqual(expected)
    expect(lines(timeline(now, { progress: { cancel: { mark: 'done', on: '2026-10-01', ticked: [] } } }))).toEqual(expected)
  })

  test('left unpaid: the law lets it be ended 60 days after it was stopped, and that is the earliest for every carrier', () => {
    const unpaid = timeline(now, { dates: { unpaidSince: '2026-11-01' } })
      .filter(({ kind }) => kind !== 'unpaid')
      .map(({ kind, day }) => [kind, day])
    expect(unpaid).toEqual([
      ['arrearsCancel', '2026-12-31'],
      ['reissue', '2027-03-31'],
    ])
  })

  test('suspended: its end wants attention a week before, and is no matter once the number is cancelled', () => {
    const until = (day: string) => timeline(now, { dates: { suspendedUntil: day } }).map(({ state }) => state)
    expect([until('2026-11-30'), until('2026-11-29')]).toEqual([['waits'], ['due']])
    expect(lines(timeline(now, { dates: { suspendedUntil: '2026-11-29', cancelledOn: '2026-11-01' } })).join()).not.toContain(
      'suspendEnd',
    )
  })
})

describe('a loss report by phone', () => {
  const banks = aCatalogue(
    aFixedTask('freeze-bank', { stage: 'find', order: -9 }),
    aFixedTask('loss-branch', { stage: 'find', order: -8 }),
  )
  const reported = (now: number, progress: Record<string, Progress>) => {
    const profile: NumberProfile = { holder: 'me', situation: 'compromised', document: 'residentId', dates: {} }
    const plan = makePlan({ profile, accounts: [], progress: new Map(Object.entries(progress)), today: dayAt(now) }, banks)
    const tasks = plan.stages.flatMap((stage) => stage.tasks)
    return makeTimeline({ profile, submittedAt: {}, customDays: [], tasks, now }, calendar).filter(
      ({ kind }) => kind === 'lossReport',
    )
  }
  const called: Progress = { mark: 'done', on: '2026-11-22', ticked: [] }
  const end = addDays('2026-11-22', terms['loss-report'].length)

  test('runs out some days after the banks were called, and wants the visit to the branch before', () => {
    const [report] = reported(at('2026-11-22T09:00'), { 'freeze-bank': called })
    expect(report).toMatchObject({ day: end, state: 'earliest', term: 'loss-report', task: { key: 'loss-branch' } })
    expect(reported(at(`${addDays(end, -2)}T09:00`), { 'freeze-bank': called })[0]?.state).toBe('due')
    expect(reported(at(`${addDays(end, 3)}T09:00`), { 'freeze-bank': called })[0]?.state).toBe('due')
  })

  test('is no matter before the call, nor after the visit', () => {
    expect(reported(at('2026-11-22T09:00'), {})).toEqual([])
    expect(
      reported(at('2026-11-23T09:00'), { 'freeze-bank': called, 'loss-branch': { mark: 'done', on: '2026-11-23', ticked: [] } }),
    ).toEqual([])
  })
})

test('waits, things done and days of one’s own stand in order; what is due today is told on opening', () => {
  const made = timeline(at('2026-11-22T09:00'), {
    progress: {
      wechat: { mark: 'done', on: '2026-11-18', ticked: [] },
      jd: { mark: 'waiting', until: '2026-11-22', ticked: [] },
    },
    customDays: [
      { id: 'd1', on: '2026-11-30', title: '带卡去网点' },
      { id: 'd2', on: '2026-11-01', title: '办了新卡' },
    ],
  })
  expect(lines(made)).toEqual(['2026-11-01 own done', '2026-11-18 moved done', '2026-11-22 wait due', '2026-11-30 own plan'])
  expect(dueToday(made).map(({ id }) => id)).toEqual(['wait:jd'])
  expect(nextMilestone(made)?.title).toBe('带卡去网点')
})

test('for any number: total, in order of days, every id once, and never a reissue within 90 days of anything', () => {
  const day = fc.constantFrom('2024-02-29', '2026-11-21', '2026-11-22', '2026-11-23', '2027-12-31')
  const dates = fc.record({ cancelPlanned: day, cancelledOn: day, unpaidSince: day, suspendedUntil: day }, { requiredKeys: [] })
  fc.assert(
    fc.property(
      dates,
      anyProfile,
      fc.dictionary(fc.constantFrom('wechat', 'jd', 'query', 'cancel'), anyMark),
      fc.record({ query: fc.integer({ min: 0, max: 4e12 }), renewal: fc.integer({ min: 0, max: 4e12 }) }, { requiredKeys: [] }),
      fc.integer({ min: 1.6e12, max: 1.9e12 }),
      (given, profile, progress, started, now) => {
        const made = timeline(now, { ...profile, dates: given, progress, submittedAt: started })
        const days = made.map((milestone) => milestone.day)
        expect(days).toEqual([...days].sort())
        expect(new Set(made.map(({ id }) => id)).size).toBe(made.length)
        const reissue = made.find(({ kind }) => kind === 'reissue')
        const gone = made.find(({ kind }) => kind === 'cancelled' || kind === 'arrearsCancel')
        if (reissue && gone) expect(reissue.day >= addDays(gone.day, 90)).toBe(true)
      },
    ),
  )
})

test('working days never fall on a day off, and the count is kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 360 }), fc.integer({ min: 1, max: 30 }), (offset, count) => {
      const from = addDays('2026-01-01', offset)
      const { day } = addWorkingDays(from, count, workdays)
      const isOff = (its: string) => ([0, 6].includes(weekdayOf(its)) ? !workdays.on.includes(its) : workdays.off.includes(its))
      expect(isOff(day)).toBe(false)
      let counted = 0
      for (let date = addDays(from, 1); date <= day; date = addDays(date, 1)) if (!isOff(date)) counted += 1
      expect(counted).toBe(count)
    }),
  )
})

test('an hour of a day is the mainland’s', () => {
  expect(new Date(instantAt('2026-12-01', 9)).toISOString()).toBe('2026-12-01T01:00:00.000Z')
})
