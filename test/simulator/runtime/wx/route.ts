/** Moving between pages. */
import type { Phone } from '../phone'
import { type Api, ApiError, type Apis, asyncApi } from './call'
import { number, type Options, text } from './options'

export function routeApis(phone: Phone): Apis {
  const { router } = phone
  let changedAt = -Infinity
  router.changed.listen(() => {
    changedAt = performance.now()
  })
  /** `timeout` is what a route that is asked for while another one runs is reported to fail with. */
  const route = (name: string, go: (options: Options) => unknown): Api =>
    asyncApi(name, async (options) => {
      if (performance.now() < changedAt + phone.settings.now.routeTakes) throw new ApiError('timeout')
      await go(options)
    })
  return {
    navigateTo: route('navigateTo', (options) => router.navigateTo(text(options, 'url'))),
    redirectTo: route('redirectTo', (options) => router.redirectTo(text(options, 'url'))),
    reLaunch: route('reLaunch', (options) => router.reLaunch(text(options, 'url'))),
    switchTab: route('switchTab', (options) => router.switchTab(text(options, 'url'))),
    navigateBack: route('navigateBack', (options) => router.navigateBack(number(options, 'delta', 1))),
  }
}
