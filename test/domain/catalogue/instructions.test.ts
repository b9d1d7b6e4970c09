import { catalogueIndex } from '../../../src/content/baked/catalogue-index'
import * as baked from '../../../src/content/baked/entries'
import { makeCatalogue } from '../../../src/domain/catalogue/catalogue'
import { withCustomPlatforms } from '../../../src/domain/catalogue/custom-platforms'
import { decodeIndex } from '../../../src/domain/catalogue/index-text'
import { type CatalogueEntries, instructionsFor } from '../../../src/domain/catalogue/instructions'
import { type Document, documents } from '../../../src/domain/number/profile'
import { aPlatform } from '../../builders/catalogue'

const entries: CatalogueEntries = baked
const catalogue = (({ items, categories }) => makeCatalogue(items, categories))(decodeIndex(catalogueIndex))
const guide = (id: string, document: Document) => {
  const item = catalogue.item(id)
  return item && instructionsFor(entries, item, document)
}
const ids = [...Object.keys(baked.platforms), ...Object.keys(baked.tasks)]

test.each(ids)('%s has a way, with steps and claims, for every document', (id) => {
  for (const document of documents) {
    const instructions = guide(id, document)
    expect([document, (instructions?.routes.length ?? 0) > 0]).toEqual([document, true])
    for (const { route } of instructions?.routes ?? []) {
      expect(route.steps.length).toBeGreaterThan(0)
      expect(route.claims.length).toBeGreaterThan(0)
    }
  }
})

test('a passport holder is never left with a resident ID as the only way', () => {
  const stuck = ids.flatMap((id) => {
    // A task that asks for another document is not put into a passport holder's plan at all.
    if (baked.tasks[id]?.documents?.includes('passport') === false) return []
    return (guide(id, 'passport')?.routes ?? [])
      .filter(
        ({ route, when }) =>
          when !== 'closing' && route.steps.some(({ needs }) => needs?.includes('idCard') && !needs.includes('passport')),
      )
      .map(({ when }) => `${id} ${when}`)
  })
  expect(stuck).toEqual([])
})

test('an item that no entry stands behind gives nothing, not a neighbour', () => {
  for (const id of ['nobody', 'constructor', '__proto__', 'toString', ''])
    expect(instructionsFor(entries, aPlatform(id), 'residentId')).toBeUndefined()
})

test('a platform without a route of its own shows its category, and says so', () => {
  const instructions = guide('my-bank', 'residentId')
  expect(instructions?.routes.every(({ general }) => general)).toBe(true)
  expect(instructions?.routes[0]?.conflicts.map(({ id }) => id)).toEqual(['app-or-branch'])
})

test('a platform and its category may call a conflict the same: each route shows its own once', () => {
  for (const id of ids) {
    for (const { route, conflicts } of guide(id, 'residentId')?.routes ?? []) {
      const asked = [...new Set(route.steps.flatMap(({ conflict }) => conflict ?? []))]
      expect([id, conflicts.map(({ id: conflict }) => conflict).sort()]).toEqual([id, asked.sort()])
    }
  }
})

test('what must come first is told with its reason', () => {
  expect(guide('tax-app', 'residentId')?.after.map(({ name, reason }) => [name.zh, reason.zh.length > 0])).toEqual([
    ['银行', true],
  ])
})

test("a platform of one's own is guided by its category", () => {
  const made = withCustomPlatforms(catalogue, [{ id: 'own-1', name: '小区超市', stage: 'life' }]).item('own-1')
  const instructions = made && instructionsFor(entries, made, 'passport')
  expect(instructions?.name.zh).toBe('小区超市')
  expect(instructions?.routes.length).toBeGreaterThan(0)
  expect(instructions?.routes.every(({ general }) => general)).toBe(true)
})
