import { problemAt, type Rule } from '../rule'

const zh = /退出(后|再|账号后)?[^，。；]{0,6}(重新)?登录/
const en = /\blog(ging)? out and (back )?in\b|\bsign out and (back )?in\b/i

export const logOutLast: Rule = {
  name: 'log-out-last',
  why: 'If the change did not take, the phone that was still logged in was the only way back. Its twin for a dead number says: do not log out.',
  check: ({ entries }) =>
    entries.flatMap((it) => {
      if (it.folder !== 'platforms' && it.folder !== 'categories') return []
      return (it.entry.routes ?? []).flatMap((route, index) =>
        route.when !== 'oldWorks'
          ? []
          : route.steps.flatMap((step, at) =>
              (['do', 'note'] as const)
                .filter((field) => zh.test(step[field]?.zh ?? '') || en.test(step[field]?.en ?? ''))
                .map((field) =>
                  problemAt(
                    it.at,
                    ['routes', index, 'steps', at, field],
                    'it sends people out of the device they trust. Let them try the new number on another device or on the web',
                  ),
                ),
            ),
      )
    }),
}
