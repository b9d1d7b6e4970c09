import Taro from '@tarojs/taro'

import type { Bars } from '../ports'
import { bestEffort, outcomeOf } from './outcome'

/** The words that the tab bar shows, so that only a change is sent; empty: those of app.config.ts, or unknown. */
let shownTabs = ''

export const bars: Bars = {
  title(text) {
    void bestEffort(
      () => Taro.setNavigationBarTitle({ title: text }),
      'the bar then keeps the title of the page’s own config, which names it as well',
    )
  },
  async tabs(words) {
    const tabs = words.join('\n')
    if (tabs === shownTabs) return
    shownTabs = tabs
    const outcomes = await Promise.all(
      words.map((text, index) => outcomeOf('setTabBarItem', () => Taro.setTabBarItem({ index, text }))),
    )
    // The tab page that is shown next sets them again.
    if (outcomes.some((outcome) => outcome !== 'done')) shownTabs = ''
  },
}
