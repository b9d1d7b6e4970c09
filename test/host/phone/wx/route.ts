/** Moving between pages. */
import type { Phone } from '../phone'
import { type Apis, asyncApi } from './call'
import { number, text } from './options'

export function routeApis(phone: Phone): Apis {
  const { router } = phone
  return {
    navigateTo: asyncApi('navigateTo', async (options) => {
      await router.navigateTo(text(options, 'url'))
    }),
    redirectTo: asyncApi('redirectTo', async (options) => {
      await router.redirectTo(text(options, 'url'))
    }),
    reLaunch: asyncApi('reLaunch', async (options) => {
      await router.reLaunch(text(options, 'url'))
    }),
    switchTab: asyncApi('switchTab', async (options) => {
      await router.switchTab(text(options, 'url'))
    }),
    navigateBack: asyncApi('navigateBack', (options) => {
      router.navigateBack(number(options, 'delta', 1))
    }),
  }
}
