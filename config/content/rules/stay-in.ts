import type { Route } from '../../../src/content/baked/types'
import { problemAt, type Rule } from '../rule'

/** Categories that are moved at a counter or by phone, with papers: being logged in somewhere opens nothing there. */
const atCounter: readonly string[] = ['bank', 'insurance', 'carrier', 'utility', 'health']

/** What the first step of such a route says, in both languages: neither is gone back on without a code. */
const zh = /别退出.*别卸载/
const en = /don’t log out.*don’t uninstall/i

const saysStay = ({ steps: [first] }: Route): boolean =>
  first !== undefined && zh.test(first.do.zh) && en.test(first.do.en) && (first.needs?.includes('trustedDevice') ?? false)

export const stayIn: Rule = {
  name: 'stay-in',
  why: 'A device still logged in is the way back once the number is dead. Who logs out or uninstalls first has lost it.',
  check: ({ entries }) =>
    entries.flatMap((it) => {
      const mayBeIn =
        it.folder === 'platforms'
          ? it.entry.bindings.includes('login')
          : it.folder === 'categories' && !atCounter.includes(it.entry.id)
      const routes = mayBeIn && 'routes' in it.entry ? (it.entry.routes ?? []) : []
      return routes.flatMap((route, index) =>
        route.when !== 'oldGone' || saysStay(route)
          ? []
          : [
              problemAt(
                it.at,
                ['routes', index, 'steps', 0],
                'an oldGone route begins with the device still logged in. First step: 还登录着的手机、电脑：别退出，别卸载 · Still logged in somewhere? Don’t log out, don’t uninstall, needs [trustedDevice]',
              ),
            ],
      )
    }),
}
