import { lookUp } from '../../../src/domain/catalogue/look-up'
import { shareAccounts } from '../known/share-accounts'
import { problemAt, type Rule } from '../rule'

export const closesMore: Rule = {
  name: 'closes-more',
  why: 'Closing cannot be taken back. Who wanted to be rid of one app loses all that hangs on the same account.',
  check: ({ entries }) =>
    entries.flatMap((it) => {
      if (it.folder !== 'platforms') return []
      const words = lookUp(shareAccounts, it.entry.id)
      if (words === undefined) return []
      return (it.entry.routes ?? []).flatMap((route, index) => {
        if (route.when !== 'closing') return []
        const until = route.steps.findIndex(({ irreversible }) => irreversible)
        const said = route.steps
          .slice(0, until + 1)
          .flatMap((step) => [step.do.zh, step.note?.zh ?? ''])
          .join(' ')
        const missing = words.filter((word) => !said.includes(word))
        return missing.length === 0
          ? []
          : [
              problemAt(
                it.at,
                ['routes', index, 'steps', Math.max(until, 0)],
                `closing it closes more than “${it.entry.name.zh}”. Say so at the step that cannot be taken back, or before it, with: ${missing.join(', ')} (config/content/known/share-accounts.ts)`,
              ),
            ]
      })
    }),
}
