import Taro from '@tarojs/taro'

import type { Bars } from '../stores/ports'

const quiet = () => undefined

export const bars: Bars = {
  title(text) {
    Taro.setNavigationBarTitle({ title: text }).catch(quiet)
  },
  tabs(words) {
    // Refused on a page without a tab bar; the next tab page says it again.
    words.forEach((text, index) => void Taro.setTabBarItem({ index, text }).catch(quiet))
  },
}
