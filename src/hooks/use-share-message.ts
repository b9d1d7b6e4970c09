import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'

import type { ShareableLink } from '../domain/links/code'
import { pagePaths, sharePath } from '../page-paths'
import { useStores } from './use-app'

type Picture = 'move' | 'freeze' | 'list'

/** Each in the package of the pages that share it: the main package has room for one (config/tools/images). */
const folders: Readonly<Record<Picture, string>> = {
  move: '/assets',
  freeze: '/packages/guide/assets',
  list: '/packages/record/assets',
}

/** What a friend gets: a title of ours, never words of the user's. */
export interface ShareMessage {
  title: string
  /** What it opens; absent: Home. */
  link?: ShareableLink
  picture: Picture
}

/** Lets this page be sent as a card. Its definePageConfig must say enableShareAppMessage, or Taro leaves the hook out. */
export const useShareMessage = (card: () => ShareMessage): void => {
  const { display } = useStores()
  useShareAppMessage(() => {
    const { title, link, picture } = card()
    return {
      title,
      path: link ? sharePath(link) : pagePaths.home,
      imageUrl: `${folders[picture]}/share-${picture}-${display.language === 'en' ? 'en' : 'zh'}.png`,
    }
  })
}

/** Lets this page be shown to Moments, where it is opened alone (docs/adr/019): needs enableShareTimeline too. */
export const useShareToMoments = (moment: () => { title: string; query: string }): void => {
  useShareTimeline(moment)
}
