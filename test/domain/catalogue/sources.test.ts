import type { Source } from '../../../src/content/baked/types'
import { isOld, shownClaims } from '../../../src/domain/catalogue/sources'

const aSource = (date?: string, kind: Source['kind'] = 'press'): Source => ({
  title: { zh: '题', en: 'Title' },
  publisher: { zh: '报', en: 'Paper' },
  kind,
  ...(date === undefined ? {} : { date }),
})

test('a source is old a year after the last day that its date can mean', () => {
  expect(isOld(aSource('2025-11-22'), '2026-11-22')).toBe(false)
  expect(isOld(aSource('2025-11-21'), '2026-11-22')).toBe(true)
  expect(isOld(aSource('2025'), '2026-12-31')).toBe(false)
  expect(isOld(aSource('2025'), '2027-01-01')).toBe(true)
})

test('a source that does not say how old it is counts as old; general practice has no age', () => {
  expect(isOld(aSource(), '2026-11-22')).toBe(true)
  expect(isOld(aSource(undefined, 'unverified'), '2026-11-22')).toBe(false)
})

test('a claim whose source is not there is left out', () => {
  const claims = [
    { source: 'aa', checkedOn: '2026-11-22' },
    { source: 'gone', checkedOn: '2026-11-22' },
  ]
  expect(shownClaims(claims, { aa: aSource('2026') })).toHaveLength(1)
})
