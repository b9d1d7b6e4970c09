/** Moving between pages. */
import type { Phone } from '../phone'
import { type Apis, asyncApi, Fail } from './call'
import { number, text } from './options'

export function routeApis(phone: Phone): Apis {
  const { router } = phone
  /** WeChat says so in a toast; what errMsg it gives is not documented. */
  const free = () => {
    if (phone.singlePage) throw new Fail('请前往小程序使用完整服务')
  }
  return {
    navigateTo: asyncApi('navigateTo', async (options) => {
      free()
      await router.navigateTo(text(options, 'url'))
    }),
    redirectTo: asyncApi('redirectTo', async (options) => {
      free()
      await router.redirectTo(text(options, 'url'))
    }),
    reLaunch: asyncApi('reLaunch', async (options) => {
      free()
      await router.reLaunch(text(options, 'url'))
    }),
    switchTab: asyncApi('switchTab', async (options) => {
      free()
      await router.switchTab(text(options, 'url'))
    }),
    navigateBack: asyncApi('navigateBack', (options) => {
      free()
      router.navigateBack(number(options, 'delta', 1))
    }),
  }
}
