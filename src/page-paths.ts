import type { Purpose, ShareableLink } from './domain/links/code'
import { encodeQuery, encodeShareQuery, type PageLink } from './domain/links/link'

/** The page that cards and printed codes open, as WeChat's service for codes takes it. It never moves (docs/adr/015-one-door.md). */
export const LINK_PAGE = 'pages/open/index'

/** Where each page lies, as navigation takes it. The same pages stand in app.config.ts. */
export const pagePaths = {
  home: '/pages/home/index',
  checklist: '/pages/checklist/index',
  me: '/pages/me/index',
  platforms: '/pages/platforms/index',
  open: `/${LINK_PAGE}`,
  account: '/packages/guide/account/index',
  find: '/packages/guide/find/index',
  query: '/packages/guide/query/index',
  elsewhere: '/packages/guide/elsewhere/index',
  renewal: '/packages/guide/renewal/index',
  sources: '/packages/guide/sources/index',
  emergency: '/packages/guide/emergency/index',
  hall: '/packages/guide/hall/index',
  guide: '/packages/guide/guide/index',
  setup: '/packages/record/setup/index',
  timeline: '/packages/record/timeline/index',
  backup: '/packages/record/backup/index',
  own: '/packages/record/own/index',
  answer: '/packages/record/answer/index',
  scan: '/packages/record/scan/index',
  large: '/packages/record/large/index',
  share: '/packages/record/share/index',
  receivedList: '/packages/record/received-list/index',
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
