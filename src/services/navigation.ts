import Taro from '@tarojs/taro'

import type { Navigation } from '../stores/ports'

const quiet = () => undefined

export const navigation: Navigation = {
  open(path) {
    // Past ten pages WeChat refuses navigateTo; the new page then takes the place of the topmost.
    Taro.navigateTo({ url: path }).catch(() => Taro.redirectTo({ url: path }).catch(quiet))
  },
  back() {
    Taro.navigateBack().catch(() => Taro.switchTab({ url: '/pages/home/index' }).catch(quiet))
  },
  toHome() {
    Taro.switchTab({ url: '/pages/home/index' }).catch(quiet)
  },
  toChecklist() {
    Taro.switchTab({ url: '/pages/checklist/index' }).catch(quiet)
  },
  toMe() {
    Taro.switchTab({ url: '/pages/me/index' }).catch(quiet)
  },
  replace(path) {
    return Taro.redirectTo({ url: path }).then(
      () => true,
      () => false,
    )
  },
  scrollTo(selector) {
    Taro.pageScrollTo({ selector }).catch(quiet)
  },
}
