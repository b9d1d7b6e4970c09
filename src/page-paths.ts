import type { Purpose, ShareableLink } from './domain/links/code'
import { encodeQuery, encodeShareQuery, type PageLink } from './domain/links/link'

/** The page that cards and printed codes open, as WeChat's service for codes takes it. It never moves (docs/adr/015-one-door.md). */
export const LINK_PAGE = 'pages/open/index'

const inMain = (page: string): string => `/pages/${page}/index`
const inGuide = (page: string): string => `/packages/guide/${page}/index`
const inRecord = (page: string): string => `/packages/record/${page}/index`

/** Where each page lies, as navigation takes it. The same pages stand in app.config.ts. */
export const pagePaths = {
  home: inMain('home'),
  checklist: inMain('checklist'),
  me: inMain('me'),
  platforms: inMain('platforms'),
  open: `/${LINK_PAGE}`,
  account: inGuide('account'),
  find: inGuide('find'),
  query: inGuide('query'),
  elsewhere: inGuide('elsewhere'),
  renewal: inGuide('renewal'),
  sources: inGuide('sources'),
  emergency: inGuide('emergency'),
  hall: inGuide('hall'),
  guide: inGuide('guide'),
  getBack: inGuide('get-back'),
  setup: inRecord('setup'),
  timeline: inRecord('timeline'),
  backup: inRecord('backup'),
  own: inRecord('own'),
  answer: inRecord('answer'),
  scan: inRecord('scan'),
  large: inRecord('large'),
  share: inRecord('share'),
  receivedList: inRecord('received-list'),
} as const

const hallPages: Readonly<Record<Purpose, string>> = {
  cancel: pagePaths.hall,
  renew: pagePaths.renewal,
  help: pagePaths.setup,
}

/** Guides that have a page of their own. */
const guidePages: ReadonlyMap<string, string> = new Map([
  ['emergency', pagePaths.emergency],
  ['hall', pagePaths.hall],
  ['get-back', pagePaths.getBack],
])

/** The page that shows a link. */
const pageOf = (link: PageLink): string => {
  switch (link.kind) {
    case 'home':
      return pagePaths.home
    case 'task':
      return pagePaths.account
    case 'guide':
      return guidePages.get(link.id) ?? pagePaths.guide
    case 'hall':
      return hallPages[link.purpose]
    case 'list':
      return pagePaths.receivedList
    case 'setup':
    case 'edit':
      return pagePaths.setup
    case 'customPlatform':
      return pagePaths.own
  }
}

/** The address, within the app, of the page that shows a link. parseLink of its query is the link again. */
export const pagePath = (link: PageLink): string => {
  const query = encodeQuery(link)
  return query === '' ? pageOf(link) : `${pageOf(link)}?${query}`
}

/** The address of the account page for a task. */
export const taskPath = (key: string): string => pagePath({ kind: 'task', key })

/** The address that a card opens. */
export const sharePath = (link: ShareableLink): string => `${pagePaths.open}?${encodeShareQuery(link)}`
