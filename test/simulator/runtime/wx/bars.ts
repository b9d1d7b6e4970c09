/** Changing the bars around the page. */
import type { Phone } from '../phone'
import { ApiError, type Apis, asyncApi } from './call'
import { number, type Options, text } from './options'

/** Only the fields given, so that the others stay as they are. */
function given<K extends string>(options: Options, names: readonly K[]): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {}
  for (const name of names) {
    const value = options[name]
    if (typeof value === 'string') found[name] = value
  }
  return found
}

export function barApis(phone: Phone): Apis {
  const { bars, router } = phone
  const pageId = () => router.current?.id ?? 0
  const tabApi = (name: string, change: (options: Options) => void) =>
    asyncApi(name, (options) => {
      change(options)
      phone.layOut()
    })
  return {
    setNavigationBarTitle: asyncApi('setNavigationBarTitle', (options) =>
      bars.changeTitle(pageId(), { title: text(options, 'title') }),
    ),
    setNavigationBarColor: asyncApi('setNavigationBarColor', (options) =>
      bars.changeTitle(pageId(), { front: text(options, 'frontColor'), back: text(options, 'backgroundColor') }),
    ),
    showNavigationBarLoading: asyncApi('showNavigationBarLoading', () => undefined),
    hideNavigationBarLoading: asyncApi('hideNavigationBarLoading', () => undefined),
    setTabBarItem: tabApi('setTabBarItem', (options) =>
      bars.changeTabItem(number(options, 'index', 0), given(options, ['text', 'iconPath', 'selectedIconPath'])),
    ),
    setTabBarStyle: tabApi('setTabBarStyle', (options) =>
      bars.changeTabStyle(given(options, ['color', 'selectedColor', 'backgroundColor', 'borderStyle'])),
    ),
    showTabBar: tabApi('showTabBar', () => bars.hideTabs(false)),
    hideTabBar: tabApi('hideTabBar', () => bars.hideTabs(true)),
    setTabBarBadge: tabApi('setTabBarBadge', (options) => bars.badge(number(options, 'index', 0), text(options, 'text'))),
    removeTabBarBadge: tabApi('removeTabBarBadge', (options) => bars.badge(number(options, 'index', 0), undefined)),
    showTabBarRedDot: tabApi('showTabBarRedDot', (options) => bars.badge(number(options, 'index', 0), '')),
    hideTabBarRedDot: tabApi('hideTabBarRedDot', (options) => bars.badge(number(options, 'index', 0), undefined)),
    setBackgroundColor: asyncApi('setBackgroundColor', (options) => {
      const color = text(options, 'backgroundColor')
      if (router.current && color !== '') router.current.frame.style.background = color
    }),
    setBackgroundTextStyle: asyncApi('setBackgroundTextStyle', () => undefined),
    startPullDownRefresh: asyncApi('startPullDownRefresh', () => {
      router.current?.call('onPullDownRefresh')
    }),
    stopPullDownRefresh: asyncApi('stopPullDownRefresh', () => undefined),
    pageScrollTo: asyncApi('pageScrollTo', (options) => {
      const page = router.current
      if (!page) throw new ApiError('no page')
      const selector = text(options, 'selector')
      const target = selector === '' ? undefined : page.find(selector)
      if (selector !== '' && !target) throw new ApiError(`${selector} is not found`)
      const offset = target
        ? page.scroller.scrollTop + target.getBoundingClientRect().top - page.scroller.getBoundingClientRect().top
        : number(options, 'scrollTop', 0)
      const behavior = number(options, 'duration', 300) > 0 ? 'smooth' : 'auto'
      page.scroller.scrollTo({ top: offset + number(options, 'offsetTop', 0), behavior })
    }),
  }
}
