import Taro from '@tarojs/taro'

import type { Navigation, Outcome } from '../ports'
import { bestEffort, outcomeOf } from './outcome'

const replace = (url: string): Promise<Outcome> => outcomeOf('redirectTo', () => Taro.redirectTo({ url }))
const toTab = (name: 'home' | 'checklist'): Promise<Outcome> =>
  outcomeOf('switchTab', () => Taro.switchTab({ url: `/pages/${name}/index` }))

export const navigation: Navigation = {
  async open(path) {
    const outcome = await outcomeOf('navigateTo', () => Taro.navigateTo({ url: path }))
    // Past ten pages WeChat refuses navigateTo; the new page then takes the place of the topmost.
    return outcome === 'done' ? outcome : replace(path)
  },
  async back() {
    const outcome = await outcomeOf('navigateBack', () => Taro.navigateBack())
    return outcome === 'done' ? outcome : toTab('home')
  },
  toHome: () => toTab('home'),
  toChecklist: () => toTab('checklist'),
  replace,
  scrollTo(selector) {
    void bestEffort(() => Taro.pageScrollTo({ selector }), 'a finger scrolls there as well')
  },
}
