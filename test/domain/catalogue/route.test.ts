import { routeFor } from '../../../src/domain/catalogue/route'

const routes = [
  { when: 'oldWorks', name: 'everybody' },
  { when: 'oldWorks', documents: ['passport'], name: 'passport' },
  { when: 'oldGone', documents: ['residentId'], name: 'resident' },
] as const

test('a route written for the document comes before one for everybody', () => {
  expect(routeFor(routes, 'oldWorks', 'passport')?.name).toBe('passport')
  expect(routeFor(routes, 'oldWorks', 'hmtPermit')?.name).toBe('everybody')
})

test('a passport holder is never given a route for a resident ID', () => {
  expect(routeFor(routes, 'oldGone', 'residentId')?.name).toBe('resident')
  expect(routeFor(routes, 'oldGone', 'passport')).toBeUndefined()
})
