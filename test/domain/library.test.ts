import * as baked from '../../src/content/baked/entries'
import { type Entries, guideFor } from '../../src/domain/library'
import { documents } from '../../src/domain/number'

const entries: Entries = baked
const ids = [...Object.keys(baked.platforms), ...Object.keys(baked.tasks)]

test.each(ids)('%s has a way, with steps and claims, for every document', (id) => {
  for (const document of documents) {
    const guide = guideFor(entries, id, document)
    expect([document, (guide?.routes.length ?? 0) > 0]).toEqual([document, true])
    for (const { route } of guide?.routes ?? []) {
      expect(route.steps.length).toBeGreaterThan(0)
      expect(route.claims.length).toBeGreaterThan(0)
    }
  }
})

test('a passport holder is never left with a resident ID as the only way', () => {
  const stuck = ids.flatMap((id) => {
    // A task that asks for another document is not put into a passport holder's plan at all.
    if (baked.tasks[id]?.documents?.includes('passport') === false) return []
    return (guideFor(entries, id, 'passport')?.routes ?? [])
      .filter(
        ({ route, when }) =>
          when !== 'closing' && route.steps.some(({ needs }) => needs?.includes('idCard') && !needs.includes('passport')),
      )
      .map(({ when }) => `${id} ${when}`)
  })
  expect(stuck).toEqual([])
})

test('an id that nobody has gives nothing, not a neighbour', () => {
  for (const id of ['nobody', 'constructor', '__proto__', 'toString', ''])
    expect(guideFor(entries, id, 'residentId')).toBeUndefined()
})

test('a platform without a route of its own shows its category, and says so', () => {
  const guide = guideFor(entries, 'my-bank', 'residentId')
  expect(guide?.routes.every(({ general }) => general)).toBe(true)
  expect(guide?.routes[0]?.conflicts.map(({ id }) => id)).toEqual(['app-or-branch'])
})

test('a platform and its category may call a conflict the same: each route shows its own once', () => {
  for (const id of ids) {
    for (const { route, conflicts } of guideFor(entries, id, 'residentId')?.routes ?? []) {
      const asked = [...new Set(route.steps.flatMap(({ conflict }) => conflict ?? []))]
      expect([id, conflicts.map(({ id: its }) => its).sort()]).toEqual([id, asked.sort()])
    }
  }
})

test('what must come first is told with its reason', () => {
  expect(guideFor(entries, 'tax-app', 'residentId')?.after.map(({ name, reason }) => [name.zh, reason.zh.length > 0])).toEqual([
    ['银行', true],
  ])
})
