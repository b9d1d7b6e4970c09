import fc from 'fast-check'
import { parseLink } from '../../../../src/domain/links/link'
import { carriers, type NumberProfile } from '../../../../src/domain/number/profile'
import { recordMessagesIn } from '../../../../src/i18n/record'
import { sharedMessagesIn } from '../../../../src/i18n/subpackages'
import {
  draftFor,
  faultsOf,
  faultText,
  inSituation,
  isUnusual,
  profileFrom,
  toggled,
  withDate,
} from '../../../../src/packages/record/setup/setup-form'
import type { SetupDraft } from '../../../../src/stores/drafts'
import { anyProfile } from '../../../builders/catalogue'

const today = '2026-11-22'
const me: NumberProfile = { holder: 'me', situation: 'changing', document: 'residentId', dates: {} }
const aDraft = (with_: Partial<SetupDraft> = {}): SetupDraft => ({ profile: me, label: '', lastTwo: '', moves: false, ...with_ })

describe('what the form begins with', () => {
  const begun = (query: Record<string, string>) => draftFor(parseLink(query), undefined).profile

  test('opened by itself: a number of one’s own that is about to change', () => {
    expect(begun({})).toEqual(me)
  })

  test('opened for a situation, for a relative, or from a hall’s code: what these tell', () => {
    expect(begun({ s: 'lost' }).situation).toBe('lost')
    expect(begun({ s: 'lost', f: '1' }).holder).toBe('mother')
    expect(begun({ h: 'cmcc.help.hz01' }).carrier).toBe('cmcc')
    expect(begun({ h: 'any.help.hz01' })).not.toHaveProperty('carrier')
  })

  test('opened for a number that there is: that number', () => {
    const profile: NumberProfile = { ...me, label: '老家的号', lastTwo: '07', dates: { cancelPlanned: '2026-12-24' } }
    expect(draftFor(parseLink({ n: 'n1' }), profile)).toEqual({ profile, label: '老家的号', lastTwo: '07', moves: false })
  })
})

test('a draft as it begins can be saved as it stands, and is what it was begun with', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const draft = draftFor(parseLink({}), profile)
      expect(faultsOf(draft, today)).toEqual([])
      const saved = profileFrom(draft)
      // What the situation does not ask, and what is as usual, is left out; the rest stays.
      expect(profile).toMatchObject(saved)
      expect(profileFrom(draftFor(parseLink({}), saved))).toEqual(saved)
    }),
  )
})

describe('what can’t be saved', () => {
  const faults = (with_: Partial<SetupDraft>) => faultsOf(aDraft(with_), today)

  test('a name with a number in it, or one of more than twelve characters', () => {
    expect(faults({ label: '138 0013 8000' })).toContainEqual({ field: 'label', fault: 'mobile' })
    expect(faults({ label: '一二三四五六七八九十一二三' })).toEqual([{ field: 'label', fault: 'tooLong' }])
    expect(faults({ label: '  一二三四五六七八九十一二  ' })).toEqual([])
  })

  test('one digit, or none at all in the place of two', () => {
    expect(faults({ lastTwo: '7' })).toEqual([{ field: 'lastTwo' }])
    expect(faults({ lastTwo: '七八' })).toEqual([{ field: 'lastTwo' }])
    expect(faults({ lastTwo: '07' })).toEqual([])
  })

  test('a day that can’t be, of those that the situation asks for', () => {
    const dates = { cancelledOn: '2026-11-23' }
    expect(faults({ profile: { ...me, situation: 'lost', dates } })).toEqual([{ field: 'date', fault: 'future' }])
    expect(faults({ profile: { ...me, situation: 'changing', dates } })).toEqual([])
  })

  test('the name is told before the digits, and the digits before the days', () => {
    const profile: NumberProfile = { ...me, dates: { cancelPlanned: '1970-01-01' } }
    const fields = faults({ profile, label: '138 0013 8000', lastTwo: '7' }).map(({ field }) => field)
    expect(fields.filter((field, index) => fields.indexOf(field) === index)).toEqual(['label', 'lastTwo', 'date'])
  })
})

test('every fault has words', () => {
  const [record, shared] = [recordMessagesIn('zh'), sharedMessagesIn('zh')]
  expect(faultText({ field: 'label', fault: 'tooLong' }, record, shared)).toContain('12')
  expect(faultText({ field: 'label', fault: 'mobile' }, record, shared)).toBe(shared.refused.mobile)
  expect(faultText({ field: 'lastTwo' }, record, shared)).toBe(record.setup.lastTwoFault)
  expect(faultText({ field: 'date', fault: 'tooFar' }, record, shared)).toBe(record.setup.dateFault.tooFar)
})

describe('what is saved', () => {
  test('no day that the situation does not ask for: it would count without being seen', () => {
    const dates = { cancelPlanned: '2026-12-24', cancelledOn: '2026-11-20', suspendedUntil: '2027-01-01' }
    expect(profileFrom(aDraft({ profile: { ...me, dates } })).dates).toEqual({
      cancelPlanned: '2026-12-24',
      suspendedUntil: '2027-01-01',
    })
    expect(profileFrom(aDraft({ profile: { ...me, situation: 'received', dates } })).dates).toEqual({})
  })

  test('a name without the blanks around it, and no name or digits that were taken out', () => {
    expect(profileFrom(aDraft({ label: ' 老家的号 ', lastTwo: '07' }))).toEqual({ ...me, label: '老家的号', lastTwo: '07' })
    expect(profileFrom(aDraft({ profile: { ...me, label: '老家的号', lastTwo: '07' }, label: ' ' }))).toEqual(me)
  })
})

test('a day is set, changed and cleared, and others stay', () => {
  const one = withDate(me, 'cancelPlanned', '2026-12-24')
  const two = withDate(one, 'suspendedUntil', '2027-01-01')
  expect(two.dates).toEqual({ cancelPlanned: '2026-12-24', suspendedUntil: '2027-01-01' })
  expect(withDate(two, 'cancelPlanned', '2026-12-31').dates.cancelPlanned).toBe('2026-12-31')
  expect(withDate(two, 'cancelPlanned', undefined).dates).toEqual({ suspendedUntil: '2027-01-01' })
})

test('what may be left out is chosen, changed, and left out when it is chosen again', () => {
  for (const carrier of carriers) {
    const chosen = toggled(me, 'carrier', carrier)
    expect(chosen.carrier).toBe(carrier)
    expect(toggled(chosen, 'carrier', carrier)).toEqual(me)
  }
  expect(toggled({ ...me, carrier: 'cmcc' }, 'carrier', 'ctcc').carrier).toBe('ctcc')
  expect(toggled(toggled(me, 'leaving', true), 'leaving', true)).toEqual(me)
})

test('another situation asks anew what is wrong, and what it does not ask is not kept', () => {
  const unpaid: NumberProfile = { ...me, situation: 'lost', trouble: 'unpaid', dates: { unpaidSince: '2026-10-01' } }
  expect(inSituation(unpaid, 'changing')).not.toHaveProperty('trouble')
  expect(profileFrom(aDraft({ profile: { ...unpaid, trouble: 'sim' } })).dates).toEqual({})
  expect(profileFrom(aDraft({ profile: { ...me, trouble: 'cancelled' } }))).toEqual(me)
  expect(profileFrom(aDraft({ profile: { ...me, situation: 'received', leaving: true, emergency: 'simGone' } }))).toEqual({
    ...me,
    situation: 'received',
  })
  expect(profileFrom(aDraft({ profile: { ...me, kind: 'own', form: 'sim' } }))).toEqual(me)
})

test('the form is folded for a plain number, and open where something was said that few numbers need', () => {
  expect(isUnusual(me)).toBe(false)
  expect(isUnusual({ ...me, kind: 'own', form: 'sim' })).toBe(false)
  for (const with_ of [{ kind: 'company' }, { form: 'esim' }, { leaving: true }, { trouble: 'blocked' }] as const)
    expect([with_, isUnusual({ ...me, ...with_ })]).toEqual([with_, true])
})
