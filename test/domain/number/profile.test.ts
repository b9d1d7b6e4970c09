import fc from 'fast-check'
import {
  broughtBack,
  datesFor,
  inEmergency,
  isOutOfService,
  type NumberProfile,
  simAlive,
  situations,
  troubleOf,
  troubles,
  troublesFor,
} from '../../../src/domain/number/profile'
import { anyProfile } from '../../builders/catalogue'

const today = '2026-12-01'
const changing: NumberProfile = { holder: 'me', situation: 'changing', document: 'residentId', dates: {} }

test('a number that works gets codes; one with any trouble gets none until it is back', () => {
  expect([simAlive(changing, today), isOutOfService(changing, today)]).toEqual([true, false])
  for (const trouble of troubles) {
    const broken: NumberProfile = { ...changing, trouble }
    expect([trouble, simAlive(broken, today), isOutOfService(broken, today)]).toEqual([trouble, false, true])
    expect([trouble, simAlive(broughtBack(broken), today)]).toEqual([trouble, true])
  }
})

test('no SMS reaches a fixed line, and yet it is in service', () => {
  const line: NumberProfile = { ...changing, form: 'landline' }
  expect([simAlive(line, today), isOutOfService(line, today)]).toEqual([false, false])
})

test('the days tell what is wrong where nobody chose; what has come tells more than what was chosen', () => {
  const lost = (with_: Partial<NumberProfile>): NumberProfile => ({ ...changing, situation: 'lost', ...with_ })
  expect(troubleOf(lost({ dates: { cancelledOn: today } }), today)).toBe('cancelled')
  expect(troubleOf(lost({ trouble: 'unpaid', dates: { cancelledOn: today } }), today)).toBe('cancelled')
  expect(troubleOf(lost({ dates: { unpaidSince: '2026-11-01' } }), today)).toBe('unpaid')
  expect(troubleOf(lost({ dates: { suspendedUntil: '2027-01-01' } }), today)).toBe('suspended')
  expect(troubleOf(lost({ trouble: 'blocked' }), today)).toBe('blocked')
  expect(troubleOf(lost({}), today)).toBeUndefined()
  // To be cancelled tomorrow is no trouble today; a suspension that has ended is none either.
  expect(troubleOf({ ...changing, dates: { cancelledOn: '2026-12-02' } }, today)).toBeUndefined()
  expect(troubleOf({ ...changing, dates: { suspendedUntil: '2026-11-30' } }, today)).toBeUndefined()
})

test('what is wrong decides which day is asked', () => {
  expect(datesFor({ situation: 'lost', trouble: 'unpaid' })).toEqual(['unpaidSince'])
  expect(datesFor({ situation: 'lost', trouble: 'sim' })).toEqual([])
  expect(datesFor({ situation: 'lost' })).toEqual(['cancelledOn', 'unpaidSince', 'suspendedUntil'])
  // What is cancelled is no number to change from.
  expect(troublesFor('changing')).not.toContain('cancelled')
})

test('any number that came back is out of no service, keeps what else was said of it, and is lost no more', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const back = broughtBack({
        ...profile,
        dates: { cancelPlanned: '2027-01-01', cancelledOn: '2026-11-01', unpaidSince: '2026-10-01' },
      })
      expect(isOutOfService(back, today)).toBe(false)
      expect(back.situation).toBe(profile.situation === 'lost' ? 'changing' : profile.situation)
      const { situation: _, trouble: __, dates: ___, ...rest } = profile
      expect(back).toMatchObject(rest)
      expect(back.dates).toEqual({ cancelPlanned: '2027-01-01' })
    }),
  )
})

test('with the SIM gone no code arrives; the other emergencies say nothing of the SIM', () => {
  const compromised: NumberProfile = { ...changing, situation: 'compromised' }
  const gone = inEmergency(compromised, 'simGone')
  expect([gone.trouble, simAlive(gone, today)]).toEqual(['sim', false])
  expect(simAlive(inEmergency(gone, 'moneyGone'), today)).toBe(true)
  expect(simAlive(inEmergency(gone, 'loggedIn'), today)).toBe(true)
  expect(situations).toContain(gone.situation)
})
