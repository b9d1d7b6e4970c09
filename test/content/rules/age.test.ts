import { parseContent } from '../../../config/content/parse'
import { type Aged, age, levelOfAge } from '../../../config/content/rules/age'
import { addDays } from '../../../src/domain/calendar/day'
import { edit, proves, sound, today } from '../../builders/sound-content'

const checkedOn = (day: string) => edit('platforms/abc.yaml', 'checkedOn: 2026-11-01, quote', `checkedOn: ${day}, quote`)

proves(age, {
  good: { 'a claim of 150 days': checkedOn('2026-06-25') },
  bad: { 'a claim of two years': [checkedOn('2024-11-21'), 'platforms/abc.yaml:14', 'npm run content:checked -- abc'] },
})

const claim: Aged = { days: 0, risk: 4, kind: 'blog', place: 'platforms/abc.yaml blog' }

/** The first day on which a claim of that kind is worth a word of that level. */
const dueOn = (level: string, its: Partial<Aged>, inHand = false): number => {
  for (let days = 0; days < 4000; days += 1) if (levelOfAge({ ...claim, ...its, days }, inHand) === level) return days
  return Number.POSITIVE_INFINITY
}

test('a claim is remarked on first, then warned about, and an error only for whoever has its file in hand', () => {
  expect(dueOn('info', {})).toBeLessThan(dueOn('warn', {}))
  expect(dueOn('warn', {})).toBeLessThan(dueOn('error', {}, true))
  expect(dueOn('error', {})).toBe(Number.POSITIVE_INFINITY)
})

test('the more hangs on it, the sooner it is due; a platform’s own page lasts longer than a blog', () => {
  expect(dueOn('warn', { risk: 4 })).toBeLessThan(dueOn('warn', { risk: 3 }))
  expect(dueOn('warn', { risk: 3 })).toBeLessThan(dueOn('warn', { risk: 1 }))
  expect(dueOn('warn', { kind: 'blog' })).toBeLessThan(dueOn('warn', { kind: 'official' }))
})

test('claims of one day fall due over three months, each always on the same day', () => {
  const days = Array.from({ length: 200 }, (_, place) => dueOn('warn', { place: `platforms/p${place}.yaml blog` }))
  expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(80)
  expect(Math.max(...days) - Math.min(...days)).toBeLessThan(90)
  expect(days).toEqual(Array.from({ length: 200 }, (_, place) => dueOn('warn', { place: `platforms/p${place}.yaml blog` })))
})

test('a stale claim stops whoever edits its file, and nobody else', () => {
  const late = addDays(today, 1500)
  const now = parseContent(sound)
  expect(age.check(now, { today: late }).map(({ level }) => level)).not.toContain('error')
  const edited = parseContent(edit('platforms/abc.yaml', 'risk: 4', 'risk: 3'))
  const errors = age.check(edited, { today: late, before: now }).filter(({ level }) => level === 'error')
  expect(new Set(errors.map(({ file }) => file))).toEqual(new Set(['platforms/abc.yaml']))
})
