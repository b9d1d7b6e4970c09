import { hooks } from '@tarojs/shared'

/** Where in Taro's table of a page's life the events stand that every page gets, used or not. */
const DEFAULT_EVENTS_INDEX = 5

/**
 * From now on a page listens only for what it has. Taro gives every page `onPageScroll`, `onReachBottom` and ten more that nobody
 * here uses, and WeChat then sends an event to the logic at every scroll. Call it before any page is made. Who takes up
 * `usePageScroll`, `useResize` or the like, which biome.json lets nobody import, names its event here (test/build/boot.test.ts).
 */
export const dropUnusedPageEvents = (): void =>
  hooks.tap('getMiniLifecycle', (lifecycle) => {
    lifecycle.page[DEFAULT_EVENTS_INDEX] = []
    return lifecycle
  })
