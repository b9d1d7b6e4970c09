import type { Route, Step } from '../../../src/content/baked/types'
import type { Problem } from '../problem'
import { problemAt, type Rule } from '../rule'

const needsOldSms = ({ needs }: Step): boolean => needs?.includes('oldSms') ?? false

/** The fixed task in which the number is given back, and the step of carriers that does it. */
const CANCEL = 'cancel'

const tooLate = 'needs oldSms, but the old number is gone by then. Move it before, or find another way'

export const afterCancelling: Rule = {
  name: 'after-cancelling',
  why: 'Once the number is cancelled its codes go nowhere, and 90 days later to a stranger.',
  check: ({ entries, catalogue }) => {
    const cancel = catalogue.tasks.find(({ id }) => id === CANCEL)
    return entries.flatMap((it): Problem[] => {
      const problems: Problem[] = []
      const routes: readonly Route[] = 'routes' in it.entry ? (it.entry.routes ?? []) : []
      const late =
        it.folder === 'tasks' && cancel !== undefined && it.entry.stage === cancel.stage && it.entry.order > cancel.order
      routes.forEach((route, r) => {
        const cancelIndex =
          it.folder === 'tasks' && it.entry.id === CANCEL ? route.steps.findIndex(({ irreversible }) => irreversible) : -1
        route.steps.forEach((step, s) => {
          if (!needsOldSms(step)) return
          const path = ['routes', r, 'steps', s, 'needs']
          if (route.when === 'oldGone') problems.push(problemAt(it.at, path, `step "${step.id}" of an oldGone route ${tooLate}`))
          else if (late) problems.push(problemAt(it.at, path, `step "${step.id}" of a task after "${CANCEL}" ${tooLate}`))
          else if (cancelIndex >= 0 && s > cancelIndex)
            problems.push(problemAt(it.at, path, `step "${step.id}" after cancelling ${tooLate}`))
        })
      })
      if (it.folder === 'carriers') {
        const steps = it.entry.cancel?.steps ?? []
        const cancelIndex = steps.findIndex(({ irreversible }) => irreversible)
        steps.forEach((step, s) => {
          if (cancelIndex >= 0 && s > cancelIndex && needsOldSms(step)) {
            problems.push(problemAt(it.at, ['cancel', 'steps', s, 'needs'], `step "${step.id}" after cancelling ${tooLate}`))
          }
        })
      }
      return problems
    })
  },
}
