import Taro from '@tarojs/taro'

import type { Bars } from '../ports'
import { bestEffort, outcomeOf } from './outcome'

/** What the tab bar says by now, so that only a change is sent; empty: what app.config.ts says, or unknown. */
let shownTabs = ''

export const bars: Bars = {
  title(text) {
    void bestEffort(
      () => Taro.setNavigationBarTitle({ title: text }),
      'the bar then keeps the title of the page’s own config, which names it as well',
    )
  },
  async tabs(words) {
    const wanted = words.join('\n')
    if (wanted === shownTabs) return
    shownTabs = wanted
    const outcomes = await Promise.all(
      words.map((text, index) => outcomeOf('setTabBarItem', () => Taro.setTabBarItem({ index, text }))),
    )
    // The tab page shown next says it again.
    if (outcomes.some((outcome) => outcome !== 'done')) shownTabs = ''
  },
}
