import fc from 'fast-check'

import { parseLink } from '../src/domain/links/link'
import { pagePath, pagePaths, sharePath } from '../src/page-paths'
import { anyPageLink, anyShareableLink } from './builders/links'

/** The query of an address as WeChat hands it over: values stay percent-encoded. */
const queryOf = (path: string): Record<string, string> =>
  Object.fromEntries((path.split('?')[1] ?? '').split('&').flatMap((pair) => (pair ? [pair.split('=')] : [])))

const isPage = (path: string): boolean => Object.values<string>(pagePaths).includes(path.split('?')[0] ?? '')

test('the address of a link is that of a page, which reads the link back', () => {
  fc.assert(
    fc.property(anyPageLink, (link) => {
      expect(isPage(pagePath(link))).toBe(true)
      expect(parseLink(queryOf(pagePath(link)))).toEqual(link)
    }),
  )
})

test('a card opens the one page that never moves, which reads its link back', () => {
  fc.assert(
    fc.property(anyShareableLink, (link) => {
      expect(sharePath(link)).toMatch(/^\/pages\/open\/index\?e=/)
      expect(parseLink(queryOf(sharePath(link)))).toEqual(link)
    }),
  )
})

test('a guide called as something that every object has leads to the page of guides', () => {
  expect(pagePath({ kind: 'guide', id: 'constructor' })).toBe('/packages/guide/guide/index?g=constructor')
})

test('the pages are those of app.config.ts', async () => {
  const given = global as { defineAppConfig?: (config: unknown) => unknown }
  given.defineAppConfig = (config) => config
  const { pages = [], subPackages = [] } = (await import('../src/app.config')).default
  const all = [...pages, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`))]
  expect(Object.values(pagePaths).sort()).toEqual(all.map((page) => `/${page}`).sort())
})
