import type { RouteWhen } from '../../content/baked/types'

/** What is wrong where. Nothing about the user is in it, and nothing can be: it is made from ids of the catalogue alone. */
interface WrongStep {
  /** Id of the platform or fixed task. */
  id: string
  when: RouteWhen
  /** Id of the step; undefined: the whole route. */
  step: string | undefined
  version: string
}

/** The lines that a report begins with, for editors to find the place; the reporter writes below them. */
export const reportLines = ({ id, when, step, version }: WrongStep): string =>
  [`id: ${id}`, `route: ${when}`, `step: ${step ?? '*'}`, `version: ${version}`].join('\n')
