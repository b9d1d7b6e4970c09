import type { Service } from '../../../../src/content/baked/types'
import type { NumberProfile } from '../../../../src/domain/number/profile'
import { elapsed, lookUpState, obstacleOf } from '../../../../src/packages/guide/find/look-up'
import { aClaim } from '../../../builders/entries'

const text = { zh: '查询', en: 'Look-up' }
const service: Service = {
  id: 'query',
  name: text,
  what: { text, claims: [aClaim('official')] },
  documents: ['residentId'],
  claims: [aClaim('official')],
}
const today = '2026-11-22'
const aProfile = (with_: Partial<NumberProfile> = {}): NumberProfile => ({
  holder: 'me',
  situation: 'changing',
  document: 'residentId',
  dates: {},
  ...with_,
})

describe('what stands in the way of the look-up', () => {
  test('nothing for a resident whose number works, nor for somebody who has entered none', () => {
    expect(obstacleOf(service, aProfile(), today)).toBeUndefined()
    expect(obstacleOf(service, undefined, today)).toBeUndefined()
  })

  test('a document that it does not take, whatever became of the number', () => {
    expect(obstacleOf(service, aProfile({ document: 'passport' }), today)).toBe('document')
    expect(obstacleOf(service, aProfile({ document: 'passport', dates: { cancelledOn: '2026-01-01' } }), today)).toBe('document')
  })

  test('a number that is gone', () => {
    expect(obstacleOf(service, aProfile({ dates: { cancelledOn: '2026-11-01' } }), today)).toBe('gone')
  })

  test('no document where the service names none', () => {
    const { documents: _, ...forAll } = service
    expect(obstacleOf(forAll, aProfile({ document: 'passport' }), today)).toBeUndefined()
  })
})

describe('how far the look-up has come', () => {
  const open = { mark: 'open', ticked: [] } as const

  test('it waits from when it is handed in until it is settled', () => {
    expect(lookUpState(open, 1)).toBe('waiting')
    expect(lookUpState({ mark: 'waiting', until: today, ticked: [] }, 1)).toBe('waiting')
    expect(lookUpState({ mark: 'done', on: today, ticked: [] }, 1)).toBe('done')
  })

  test('it may be settled without having been handed in', () => {
    expect(lookUpState({ mark: 'notMine', ticked: [] }, undefined)).toBe('done')
  })

  test('it has not begun before it is handed in, nor where it is on no list', () => {
    expect(lookUpState(open, undefined)).toBeUndefined()
    expect(lookUpState(undefined, 1)).toBeUndefined()
  })
})

describe('the bar of a wait', () => {
  const HOUR_MS = 3_600_000

  test('is as full as the wait is over, with the whole minutes that are left', () => {
    expect(elapsed(0, 48 * HOUR_MS, 12 * HOUR_MS + 1)).toEqual({ share: expect.closeTo(0.25), minutesLeft: 36 * 60 - 1 })
  })

  test('stays inside its track when the clock was set back or forward', () => {
    expect(elapsed(10 * HOUR_MS, 20 * HOUR_MS, 0).share).toBe(0)
    expect(elapsed(10 * HOUR_MS, 20 * HOUR_MS, 90 * HOUR_MS)).toEqual({ share: 1, minutesLeft: 0 })
  })
})
