import { bare } from '../known/numbers'
import { problemAt, type Rule } from '../rule'

export const membersLine: Rule = {
  name: 'members-line',
  why: 'Whoever takes orders cannot change an account: the caller waits, proves who he is, and is sent away.',
  check: ({ entries }) =>
    entries.flatMap((it) => {
      if (it.folder !== 'platforms') return []
      const members = (it.entry.hotlines ?? []).filter(({ name }) => name.zh.includes('会员')).map(({ number }) => bare(number))
      if (members.length === 0 || it.entry.category !== 'loyalty') return []
      return (it.entry.routes ?? []).flatMap((route, index) =>
        route.steps.flatMap(({ call }, at) =>
          call === undefined || members.includes(bare(call))
            ? []
            : [
                problemAt(
                  it.at,
                  ['routes', index, 'steps', at, 'call'],
                  `${call} is not the members’ line of “${it.entry.name.zh}”, which stands among its hotlines. Call that one`,
                ),
              ],
        ),
      )
    }),
}
